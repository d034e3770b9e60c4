import { shownSize } from '../../../scenes/layout/sizes.ts'
import type { Wall } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { type Box, boxAt } from './spacing.ts'

export interface Hung {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What hangs on a wall, from its left end to its right. */
export function hungOn(scene: Scene, wall: string): Hung[] {
  return Object.entries({ ...scene.texts, ...scene.exhibits })
    .flatMap(([id, { place }]) => {
      const size = shownSize(scene, id)
      return place.kind === 'wall' && place.wall === wall && size
        ? [{ id, x: place.x, y: place.y, width: size.width, height: size.height }]
        : []
    })
    .sort((a, b) => a.x - b.x)
}

/** What a thing on this wall keeps its distance from: all else that hangs there, and the openings. */
export function neighboursOn(scene: Scene, wall: Wall, id: string): Box[] {
  return [
    ...hungOn(scene, wall.id)
      .filter((hung) => hung.id !== id)
      .map((hung) => boxAt(hung.x, hung.y, hung)),
    ...wall.openings.map(({ x0, x1, height }) => ({ x0, x1, y0: 0, y1: height })),
  ]
}
