import type { Mesh, MeshBuilder } from './mesh.ts'

/**
 * What a face of the building or of its furniture is made of. `trim` lines the gaps at the walls' feet and heads, `well`
 * is the luminous panel of the ceiling, `body` the case of a vitrine or plinth, `lining` what things lie on in a vitrine, `frame` a picture's
 * rail and `silk` the mounting of a scroll.
 */
export const SURFACES = [
  'plaster',
  'floor',
  'ceiling',
  'well',
  'trim',
  'timber',
  'lattice',
  'stone',
  'brick',
  'tile',
  'paper',
  'body',
  'lining',
  'frame',
  'silk',
] as const
export type Surface = (typeof SURFACES)[number]

/** Faces of one surface. */
export interface SurfacePart {
  readonly surface: Surface
  readonly mesh: Mesh
}

/** Gives the builder of a surface. */
export type BuilderOf = (surface: Surface) => MeshBuilder
