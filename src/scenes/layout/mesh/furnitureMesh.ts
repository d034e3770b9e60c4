import type { Furniture } from '../../schema/space.ts'
import { axesOf } from '../axes.ts'
import { LECTERN_SLOPE } from '../poses.ts'
import { clamp } from '../vectors.ts'
import { addBox } from './box.ts'
import { createMeshBuilder, type MeshBuilder } from './mesh.ts'
import type { SurfacePart } from './surface.ts'

/** Metres of the hood of glass on a vitrine: low enough that its edge crosses no book for one who bends over it. */
export const GLASS_HEIGHT = 0.2
/** Metres. */
const FOOT = { height: 0.06, inset: 0.03 }
const SEAT = 0.05
const LEG = { width: 0.06, inset: 0.12 }
const TOP = 0.03

type Size = Furniture['size']

const fromFloor = (y: number): number => clamp(0.5 + y * 0.75, 0, 1)
const even = (): number => 1

/** A box that stands on a recessed foot, so that it casts a line of shadow. */
function addPlinth(builder: MeshBuilder, size: Size, topped: boolean): void {
  const [x, z] = [size.width / 2, size.depth / 2]
  const foot = Math.min(FOOT.height, size.height / 4)
  const inset = Math.min(FOOT.inset, x / 4, z / 4)
  addBox(builder, {
    least: [-x + inset, 0, -z + inset],
    most: [x - inset, foot, z - inset],
    light: () => 0.22,
    sides: ['front', 'back', 'right', 'left'],
  })
  addBox(builder, {
    least: [-x, foot, -z],
    most: [x, size.height, z],
    light: fromFloor,
    sides: ['front', 'back', 'right', 'left', 'bottom', ...(topped ? (['top'] as const) : [])],
  })
}

function vitrine(size: Size): readonly SurfacePart[] {
  const [board, cloth] = [createMeshBuilder(), createMeshBuilder()]
  const [x, z, y] = [size.width / 2, size.depth / 2, size.height]
  addPlinth(board, size, false)
  addBox(cloth, { least: [-x, 0, -z], most: [x, y, z], light: even, sides: ['top'] })
  return [
    { surface: 'body', mesh: board.build() },
    { surface: 'lining', mesh: cloth.build() },
  ]
}

function plinth(size: Size): readonly SurfacePart[] {
  const board = createMeshBuilder()
  addPlinth(board, size, true)
  return [{ surface: 'body', mesh: board.build() }]
}

function bench(size: Size): readonly SurfacePart[] {
  const timber = createMeshBuilder()
  const [x, z] = [size.width / 2, size.depth / 2]
  const under = Math.max(size.height - SEAT, size.height / 2)
  addBox(timber, {
    least: [-x, under, -z],
    most: [x, size.height, z],
    light: fromFloor,
    sides: ['front', 'back', 'right', 'left', 'top', 'bottom'],
  })
  const leg = Math.min(LEG.width, x / 3)
  const at = x - Math.min(LEG.inset, x / 3)
  for (const side of [-1, 1]) {
    addBox(timber, {
      least: [side * at - leg / 2, 0, -z * 0.85],
      most: [side * at + leg / 2, under, z * 0.85],
      light: (y) => fromFloor(y) * 0.85,
      sides: ['front', 'back', 'right', 'left'],
    })
  }
  return [{ surface: 'timber', mesh: timber.build() }]
}

function lectern(size: Size): readonly SurfacePart[] {
  const timber = createMeshBuilder()
  const [x, z, y] = [size.width / 2, size.depth / 2, size.height]
  // So flat a post meets the board's underside at its back and stays beneath the slope at its front.
  const post = { x: Math.min(0.09, x / 2), z: Math.min(0.04, z / 2) }
  const sides = ['front', 'back', 'right', 'left', 'top'] as const
  addBox(timber, { least: [-x * 0.7, 0, -z * 0.7], most: [x * 0.7, 0.03, z * 0.7], light: fromFloor, sides })
  addBox(timber, {
    least: [-post.x, 0.03, -post.z],
    most: [post.x, Math.max(0.04, y - post.z * Math.tan(LECTERN_SLOPE) - 0.001), post.z],
    light: fromFloor,
    sides,
  })
  const slope = { origin: [0, y, 0] as const, axes: axesOf(0, Math.PI / 2 - LECTERN_SLOPE) }
  const all = [...sides, 'bottom'] as const
  // In the slope's own axes y runs up the page and z out of it: the surface itself is z = 0.
  addBox(timber, { least: [-x, -z, -TOP], most: [x, z, 0], light: even, sides: all, ...slope })
  addBox(timber, { least: [-x, -z, 0], most: [x, -z + 0.015, 0.02], light: even, sides: all, ...slope })
  return [{ surface: 'timber', mesh: timber.build() }]
}

const MAKERS: Readonly<Record<Furniture['kind'], (size: Size) => readonly SurfacePart[]>> = {
  vitrine,
  plinth,
  bench,
  lectern,
}

/**
 * A piece of furniture of this size, metres, by surface, in its own axes: origin on the floor at its middle, x to its
 * right, z to its front. A vitrine's and a lectern's height is that of the surface on which things
 * lie. Of a vitrine this is what is not glass.
 */
export function furnitureMesh(kind: Furniture['kind'], size: Size): readonly SurfacePart[] {
  return MAKERS[kind](size)
}
