import type { PlanPoint } from '../../schema/space.ts'
import { edgesOf } from '../polygon.ts'
import type { Point3 } from '../vectors.ts'
import { planLines } from './floor.ts'
import { ceilingLightOf, wellLight } from './light.ts'
import type { LightWell } from './lightWell.ts'
import { addQuad, type MeshBuilder } from './mesh.ts'
import type { RoomPlan } from './plan.ts'
import { addPlane } from './plane.ts'

/** Metres by which the panel lies above the ceiling. */
export const WELL_DEPTH = 0.22

function addWell(panel: MeshBuilder, sides: MeshBuilder, plan: RoomPlan, well: LightWell): void {
  const { centre, halfX, halfZ } = well
  const rim: PlanPoint[] = [
    [centre[0] - halfX, centre[1] - halfZ],
    [centre[0] + halfX, centre[1] - halfZ],
    [centre[0] + halfX, centre[1] + halfZ],
    [centre[0] - halfX, centre[1] + halfZ],
  ]
  const bright = wellLight(plan)
  const top = plan.height + WELL_DEPTH
  addPlane(panel, rim, { y: top, facing: -1, xs: [], zs: [], light: () => bright })
  for (const [from, to] of edgesOf(rim)) {
    const normal: Point3 = [-Math.sign(to[1] - from[1]), 0, Math.sign(to[0] - from[0])]
    const at = ([x, z]: PlanPoint, y: number): Point3 => [x, y, z]
    const [low, high] = [bright * 0.88, bright * 0.97]
    addQuad(sides, [at(from, plan.height), at(to, plan.height), at(to, top), at(from, top)], normal, [
      low,
      low,
      high,
      high,
    ])
  }
}

/** Adds a room's ceiling, and the luminous panel in it where there is room for one. */
export function addCeiling(builder: MeshBuilder, panel: MeshBuilder, plan: RoomPlan): void {
  const { well } = plan
  if (well) addWell(panel, builder, plan, well)
  const rim = (axis: 0 | 1): number[] => {
    if (!well) return []
    const half = axis === 0 ? well.halfX : well.halfZ
    return [well.centre[axis] - half, well.centre[axis] + half]
  }
  addPlane(builder, plan.outline, {
    y: plan.height,
    facing: -1,
    xs: [...planLines(plan, 0), ...rim(0)],
    zs: [...planLines(plan, 1), ...rim(1)],
    light: ceilingLightOf(plan),
    leaveOut: ([x, z]) =>
      well !== undefined &&
      Math.abs(x - well.centre[0]) < well.halfX &&
      Math.abs(z - well.centre[1]) < well.halfZ,
  })
}
