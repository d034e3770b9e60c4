import {
  BoxGeometry,
  type BufferGeometry,
  InstancedMesh,
  type Material,
  MeshBasicMaterial,
  Object3D,
  PlaneGeometry,
  type Scene,
} from 'three'
import { CASE, FRAME, type HungPicture, type Layout, PICTURE, type Spot } from '../layout.ts'

const holder = new Object3D()

/** One instanced draw for things of one kind. */
export function instanced<Thing extends Spot>(
  geometry: BufferGeometry,
  material: Material,
  things: readonly Thing[],
  place: (thing: Thing, holder: Object3D) => void,
): InstancedMesh {
  const mesh = new InstancedMesh(geometry, material, things.length)
  things.forEach((thing, index) => {
    place(thing, holder)
    holder.updateMatrix()
    mesh.setMatrixAt(index, holder.matrix)
  })
  mesh.frustumCulled = false
  return mesh
}

/** @param out metres from the picture's plane into the room */
export const onWall =
  (out: number) =>
  ({ x, y, z, yaw }: HungPicture, holder: Object3D): void => {
    holder.position.set(x + Math.sin(yaw) * out, y, z + Math.cos(yaw) * out)
    holder.rotation.set(0, yaw, 0)
  }

/** Adds frames and cases. @returns the plane that a picture is */
export function addBlocks(scene: Scene, { pictures, cases }: Layout): PlaneGeometry {
  const frame = new BoxGeometry(FRAME.size, FRAME.size, FRAME.depth)
  const box = new BoxGeometry(CASE.width, CASE.height, CASE.depth)
  scene.add(
    instanced(frame, new MeshBasicMaterial({ color: '#3b2a1a' }), pictures, onWall(-0.04)),
    instanced(box, new MeshBasicMaterial({ color: '#6b7c86' }), cases, ({ x, y, z }, each) => {
      each.position.set(x, y, z)
      each.rotation.set(0, 0, 0)
    }),
  )
  return new PlaneGeometry(PICTURE, PICTURE)
}
