import { type Hung as HungAt, hungSize, reachOf } from '../../../scenes/layout/hanging.ts'
import type { Wall } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { Box } from './spacing.ts'

export interface Hung extends HungAt {
  readonly id: string
}

/** What hangs on a wall, from its left end to its right. */
export function hungOn(scene: Scene, wall: string): Hung[] {
  return Object.entries({ ...scene.texts, ...scene.exhibits })
    .flatMap(([id, { place }]) => {
      const size = hungSize(scene, id)
      return place.kind === 'wall' && place.wall === wall && size
        ? [{ ...size, id, x: place.x, y: place.y }]
        : []
    })
    .sort((a, b) => a.x - b.x)
}

/** What a thing on this wall keeps its distance from: all else that hangs there, and the openings. */
export function neighboursOn(scene: Scene, wall: Wall, id: string): Box[] {
  return [
    ...hungOn(scene, wall.id)
      .filter((hung) => hung.id !== id)
      .map(framedBox),
    ...wall.openings.map(({ x0, x1, height }) => ({ x0, x1, y0: 0, y1: height })),
  ]
}

/** What a hung thing takes of its wall, with its frame. */
function framedBox(hung: Hung): Box {
  const { side, above, below } = reachOf(hung)
  return { x0: hung.x - side, x1: hung.x + side, y0: hung.y - below, y1: hung.y + above }
}
