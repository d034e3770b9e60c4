import type { Exhibit } from '../../schema/exhibit.ts'
import { frameBorder, TIMBER } from '../frames.ts'
import type { Point3 } from '../vectors.ts'
import { addBox, type Side } from './box.ts'
import { addQuad, createMeshBuilder, type Mesh, type MeshBuilder } from './mesh.ts'

export type FrameMaterial = 'timber' | 'mount' | 'silk'

/** A frame by material, in the picture's axes: origin at the picture's middle on the wall, z out of the wall. */
export type FrameMesh = Partial<Record<FrameMaterial, Mesh>>

const ROLLER = { radius: 0.013, overhang: 0.03, sides: 10 }
const STAVE = 0.012

interface Rectangle {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

const grown = (r: Rectangle, side: number, top = side, bottom = side): Rectangle => ({
  left: r.left - side,
  right: r.right + side,
  bottom: r.bottom - bottom,
  top: r.top + top,
})

/** The four pieces between two rectangles. */
function between(outer: Rectangle, inner: Rectangle): Rectangle[] {
  return [
    { ...outer, bottom: inner.top },
    { ...outer, top: inner.bottom },
    { left: outer.left, right: inner.left, bottom: inner.bottom, top: inner.top },
    { left: inner.right, right: outer.right, bottom: inner.bottom, top: inner.top },
  ]
}

function addPieces(
  builder: MeshBuilder,
  pieces: readonly Rectangle[],
  [from, to]: readonly [number, number],
  sides: readonly Side[],
): void {
  for (const { left, right, bottom, top } of pieces) {
    addBox(builder, { least: [left, bottom, from], most: [right, top, to], light: () => 1, sides })
  }
}

function timberFrame(picture: Rectangle, depth: number, surface: number): FrameMesh {
  const [timber, mount] = [createMeshBuilder(), createMeshBuilder()]
  const sight = grown(picture, TIMBER.mount)
  const around: readonly Side[] = ['front', 'right', 'left', 'top', 'bottom']
  addPieces(timber, between(grown(sight, TIMBER.moulding), sight), [0, depth], around)
  // The mount lies a little over the picture and is cut through to it.
  addPieces(mount, between(sight, picture), [surface - 0.002, surface + 0.003], around)
  return { timber: timber.build(), mount: mount.build() }
}

/** A rod of round section along x. */
function addRod(
  builder: MeshBuilder,
  left: number,
  right: number,
  y: number,
  z: number,
  radius: number,
): void {
  const at = (i: number): readonly [number, number] => {
    const angle = (2 * Math.PI * i) / ROLLER.sides
    return [Math.cos(angle), Math.sin(angle)]
  }
  for (let i = 0; i < ROLLER.sides; i++) {
    const [[y0, z0], [y1, z1]] = [at(i), at(i + 1)]
    const [ny, nz] = at(i + 0.5)
    const point = (x: number, dy: number, dz: number): Point3 => [x, y + dy * radius, z + dz * radius]
    const light = 0.62 + 0.38 * Math.max(0, ny * 0.6 + nz * 0.8)
    addQuad(
      builder,
      [point(right, y0, z0), point(left, y0, z0), point(left, y1, z1), point(right, y1, z1)],
      [0, ny, nz],
      [light, light, light, light],
    )
  }
}

function silkMounting(picture: Rectangle, outer: Rectangle, surface: number): FrameMesh {
  const [silk, timber] = [createMeshBuilder(), createMeshBuilder()]
  addPieces(silk, between(outer, picture), [0, surface], ['front', 'right', 'left', 'top', 'bottom'])
  const { left, right, top, bottom } = outer
  addRod(timber, left - ROLLER.overhang, right + ROLLER.overhang, bottom, ROLLER.radius, ROLLER.radius)
  addBox(timber, {
    least: [left, top - STAVE / 2, 0],
    most: [right, top + STAVE / 2, STAVE],
    light: () => 1,
    sides: ['front', 'right', 'left', 'top', 'bottom'],
  })
  return { silk: silk.build(), timber: timber.build() }
}

/** What frames a hung exhibit whose picture has this size, metres; empty when nothing does. */
export function frameMesh(exhibit: Exhibit, size: { width: number; height: number }): FrameMesh {
  const border = frameBorder(exhibit)
  const [x, y] = [size.width / 2, size.height / 2]
  const picture: Rectangle = { left: -x, right: x, bottom: -y, top: y }
  if (border.side === 0) return {}
  if (exhibit.frame === 'silk') {
    return silkMounting(picture, grown(picture, border.side, border.top, border.bottom), border.picture)
  }
  return timberFrame(picture, border.depth, border.picture)
}
