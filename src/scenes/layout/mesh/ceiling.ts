import type { PlanPoint } from '../../schema/space.ts'
import { boundsOf, edgesOf } from '../polygon.ts'
import type { Point3 } from '../vectors.ts'
import { ceilingLight } from './light.ts'
import { type LightWell, lightWellOf } from './lightWell.ts'
import { addQuad, distinct, divided, type MeshBuilder } from './mesh.ts'
import { addPlane } from './plane.ts'

/** Most cells of a ceiling; metres between its points of light where that allows. */
const MOST_CELLS = 1800
const CELL = 0.6
/** Metres by which the panel lies above the ceiling. */
const WELL_DEPTH = 0.22
const WELL_LIGHT = 1

function addWell(builder: MeshBuilder, ceiling: MeshBuilder, well: LightWell, height: number): void {
  const { centre, halfX, halfZ } = well
  const rim: PlanPoint[] = [
    [centre[0] - halfX, centre[1] - halfZ],
    [centre[0] + halfX, centre[1] - halfZ],
    [centre[0] + halfX, centre[1] + halfZ],
    [centre[0] - halfX, centre[1] + halfZ],
  ]
  const top = height + WELL_DEPTH
  addPlane(builder, rim, { y: top, facing: -1, xs: [], zs: [], light: () => WELL_LIGHT })
  for (const [from, to] of edgesOf(rim)) {
    const normal: Point3 = [-Math.sign(to[1] - from[1]), 0, Math.sign(to[0] - from[0])]
    const at = ([x, z]: PlanPoint, y: number): Point3 => [x, y, z]
    addQuad(
      ceiling,
      [at(from, height), at(to, height), at(to, top), at(from, top)],
      normal,
      [0.9, 0.9, 0.97, 0.97],
    )
  }
}

/** Adds a room's ceiling at this height, and the luminous panel in it where there is room for one. */
export function addCeiling(
  builder: MeshBuilder,
  panel: MeshBuilder,
  outline: readonly PlanPoint[],
  height: number,
): void {
  const well = lightWellOf(outline)
  if (well) addWell(panel, builder, well, height)
  const edges = edgesOf(outline)
  const { minX, minZ, maxX, maxZ } = boundsOf(outline)
  const cell = Math.max(CELL, Math.sqrt(((maxX - minX) * (maxZ - minZ)) / MOST_CELLS))
  const rim = well
    ? {
        xs: [well.centre[0] - well.halfX, well.centre[0] + well.halfX],
        zs: [well.centre[1] - well.halfZ, well.centre[1] + well.halfZ],
      }
    : { xs: [], zs: [] }
  addPlane(builder, outline, {
    y: height,
    facing: -1,
    xs: distinct([...divided(minX, maxX, cell), ...rim.xs]),
    zs: distinct([...divided(minZ, maxZ, cell), ...rim.zs]),
    light: (p) => ceilingLight(p, edges),
    leaveOut: ([x, z]) =>
      well !== undefined &&
      Math.abs(x - well.centre[0]) < well.halfX &&
      Math.abs(z - well.centre[1]) < well.halfZ,
  })
}
