import type { PlanPoint } from '../../schema/space.ts'
import { mix, type Point3 } from '../vectors.ts'
import { washerHeights, washerLight } from './light.ts'
import { addQuad, type MeshBuilder } from './mesh.ts'
import type { RoomPlan } from './plan.ts'
import { addWallFace, BASE_GAP } from './wallFace.ts'

/** Adds the faces, ends and tops of free-standing walls. */
export function addPartitions(builder: MeshBuilder, { faces, height }: RoomPlan): void {
  const light = (y: number) => washerLight(y, height)
  for (const face of faces) {
    const lines = { xs: [], ys: washerHeights(height) }
    addWallFace(builder, face, [BASE_GAP, face.height], (_, y) => light(y), lines)
    const back = faces.find((one) => one.partition === face.partition && one.id !== face.id)
    if (!back) continue
    const corner = ([x, z]: PlanPoint, y: number): Point3 => [x, y, z]
    const [low, high] = [light(BASE_GAP) * 0.9, light(face.height) * 0.9]
    addQuad(
      builder,
      [
        corner(face.end, BASE_GAP),
        corner(back.start, BASE_GAP),
        corner(back.start, face.height),
        corner(face.end, face.height),
      ],
      [face.along[0], 0, face.along[1]],
      [low, low, high, high],
    )
    // Each face brings its own half of the top.
    const inner = (a: PlanPoint, b: PlanPoint) => corner(mix(a, b, 0.5), face.height)
    addQuad(
      builder,
      [
        corner(face.start, face.height),
        corner(face.end, face.height),
        inner(face.end, back.start),
        inner(face.start, back.end),
      ],
      [0, 1, 0],
      [1, 1, 1, 1],
    )
  }
}
