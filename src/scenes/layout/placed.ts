import type { Scene } from '../schema/scene.ts'
import { addTo } from './groups.ts'
import { byIdentity } from './memo.ts'

const bySupport = byIdentity(
  (exhibits: Scene['exhibits'], texts: Scene['texts']): ReadonlyMap<string, readonly string[]> => {
    const groups = new Map<string, string[]>()
    for (const table of [exhibits, texts]) {
      for (const [id, { place }] of Object.entries(table)) {
        if (place.kind === 'wall') addTo(groups, place.wall, id)
        else if (place.kind === 'furniture') addTo(groups, place.furniture, id)
      }
    }
    return groups
  },
)

const NOTHING: readonly string[] = []

/** What hangs on a wall, or lies on a piece of furniture: ids of exhibits, then of texts, in the order of the tables. */
export function shownOn(scene: Pick<Scene, 'exhibits' | 'texts'>, support: string): readonly string[] {
  return bySupport(scene.exhibits, scene.texts).get(support) ?? NOTHING
}
