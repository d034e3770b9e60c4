import { plain } from '../schema/guard.ts'
import type { Scene } from '../schema/scene.ts'
import type { LanguageMap } from '../schema/text.ts'
import { pickText } from '../text/language.ts'

/** Characters of a title that fit in a sentence. */
const TITLE_LENGTH = 40

/** How a sentence calls a record: by its title, or that of what it shows; a record without one by its id. */
export function titleOf(scene: Scene, id: string): string {
  const text = pickText(titleMap(scene, id), scene.languages[0] ?? 'und', scene.languages)?.text
  return plain(text ?? id, TITLE_LENGTH)
}

function titleMap(scene: Scene, id: string): LanguageMap | undefined {
  const record =
    scene.objects[scene.exhibits[id]?.object ?? id] ?? scene.texts[id] ?? scene.spaces[id] ?? scene.rooms[id]
  return record?.title ?? (scene.media[id]?.name ? { und: scene.media[id].name } : undefined)
}
