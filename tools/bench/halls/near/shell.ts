import {
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  Color,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  Vector3,
} from 'three'
import { HEIGHT, type Layout } from '../layout.ts'

type Shade = (normal: Vector3, point: Vector3) => number

/** Walls, floor and ceiling of every room: one mesh, its light in the colours of its vertices. */
export function shellOf({ walls, size }: Layout): Mesh {
  const positions: number[] = []
  const colours: number[] = []
  const indices: number[] = []

  function push(geometry: BoxGeometry | PlaneGeometry, matrix: Matrix4, colour: Color, shade: Shade) {
    const [position, normal] = [geometry.getAttribute('position'), geometry.getAttribute('normal')]
    const first = positions.length / 3
    for (let i = 0; i < position.count; i++) {
      const point = new Vector3().fromBufferAttribute(position, i).applyMatrix4(matrix)
      const light = shade(new Vector3().fromBufferAttribute(normal, i).transformDirection(matrix), point)
      positions.push(point.x, point.y, point.z)
      colours.push(colour.r * light, colour.g * light, colour.b * light)
    }
    for (const index of geometry.index?.array ?? []) indices.push(first + index)
  }

  const matrix = new Matrix4()
  const box = new BoxGeometry()
  const wallShade: Shade = (normal, point) =>
    (0.72 + 0.2 * Math.abs(normal.z) + 0.06 * normal.x) * (0.82 + 0.18 * Math.min(1, point.y / 3))
  for (const { x, y, z, width, height, depth } of walls)
    push(box, matrix.makeScale(width, height, depth).setPosition(x, y, z), new Color('#e8e2d6'), wallShade)
  const plane = new PlaneGeometry(size.width, size.depth)
  push(
    plane,
    matrix.makeRotationX(-Math.PI / 2).setPosition(size.x, 0, size.z),
    new Color('#8a7a66'),
    () => 0.9,
  )
  push(
    plane,
    matrix.makeRotationX(Math.PI / 2).setPosition(size.x, HEIGHT, size.z),
    new Color('#eeeeee'),
    () => 0.95,
  )

  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 3))
  geometry.setIndex(new BufferAttribute(new Uint32Array(indices), 1))
  const mesh = new Mesh(geometry, new MeshBasicMaterial({ vertexColors: true }))
  mesh.matrixAutoUpdate = false
  return mesh
}
