import { shownSize } from '../layout/sizes.ts'
import { type Wall, wallMap } from '../layout/walls.ts'
import type { Scene } from '../schema/scene.ts'
import { type Finding, finding } from './finding.ts'
import { TOUCH } from './footprint.ts'
import type { CheckContext, Rule } from './rule.ts'

/** What a hung thing covers of its wall, metres: x from the wall's left end, y from the floor. */
interface Hung {
  readonly id: string
  readonly path: string
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/** Things that hang beyond their wall's ends, floor or ceiling, over a doorway, or over one another. */
export const hungRules: Rule = (context) => {
  const walls = wallMap(context.scene)
  return [...hungByWall(context.scene)].flatMap(([id, hung]) => {
    const wall = walls.get(id)
    if (!wall) return []
    return [...hung.flatMap((thing) => placedOn(context, wall, thing)), ...overlaps(context, hung)]
  })
}

function hungByWall(scene: Scene): Map<string, Hung[]> {
  const byWall = new Map<string, Hung[]>()
  for (const table of ['exhibits', 'texts'] as const) {
    for (const [id, { place }] of Object.entries(scene[table])) {
      const size = place.kind === 'wall' ? shownSize(scene, id) : undefined
      if (place.kind !== 'wall' || !size) continue
      const { x, y } = place
      const halfWidth = size.width / 2
      const halfHeight = size.height / 2
      const extent = { x0: x - halfWidth, x1: x + halfWidth, y0: y - halfHeight, y1: y + halfHeight }
      const hung = byWall.get(place.wall) ?? []
      byWall.set(place.wall, hung)
      hung.push({ id, path: `${table}/${id}/place`, ...extent })
    }
  }
  return byWall
}

function placedOn({ title }: CheckContext, wall: Wall, thing: Hung): Finding[] {
  const { x0, x1, y0, y1 } = thing
  const overOpening = wall.openings.some(
    (opening) => x0 < opening.x1 - TOUCH && x1 > opening.x0 + TOUCH && y0 < opening.height - TOUCH,
  )
  const faults: readonly (readonly [rule: string, excess: number])[] = [
    ['hung-beyond-wall', Math.max(-x0, x1 - wall.length)],
    ['hung-below-floor', -y0],
    ['hung-above-ceiling', y1 - wall.height],
    ['hung-over-opening', overOpening ? Number.POSITIVE_INFINITY : 0],
  ]
  return faults
    .filter(([, excess]) => excess > TOUCH)
    .map(([rule, excess]) =>
      finding(rule, 'warning', thing.path, {
        title: title(thing.id),
        ...(Number.isFinite(excess) && { centimetres: Math.ceil(excess * 100) }),
      }),
    )
}

/** Each thing is told of once, with the first that it covers: ten on one spot are ten findings, not forty-five. */
function overlaps({ title }: CheckContext, hung: readonly Hung[]): Finding[] {
  const fromLeft = [...hung].sort((a, b) => a.x0 - b.x0)
  return fromLeft.flatMap((thing, index) => {
    for (let next = index + 1; next < fromLeft.length; next++) {
      const other = fromLeft[next]
      if (!other || other.x0 >= thing.x1 - TOUCH) return []
      if (other.y0 < thing.y1 - TOUCH && other.y1 > thing.y0 + TOUCH) {
        return [
          finding('hung-overlap', 'warning', thing.path, { title: title(thing.id), other: title(other.id) }),
        ]
      }
    }
    return []
  })
}
