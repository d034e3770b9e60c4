import { numberOf } from '../../../scenes/layout/visiting.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { LanguageMap } from '../../../scenes/schema/text.ts'
import { type Direction, directionOf, pickText } from '../../../scenes/text/language.ts'

/** What one column of a label says, in one direction of writing. */
export interface Facts {
  readonly language: string
  readonly dir: Direction
  readonly number: string | undefined
  readonly title: string
  /** Maker, date, holder: those that are known. */
  readonly lines: readonly string[]
}

/** The language that each column of a bilingual text prefers. */
const PREFERRED: Readonly<Record<Direction, string>> = { ltr: 'zh-Hans', rtl: 'ar' }

/** The text of one direction: Chinese or Arabic where there is one, else by the exhibition's own order. */
export function textOf(map: LanguageMap | undefined, dir: Direction, order: readonly string[]) {
  const ofDirection = Object.entries(map ?? {}).filter(([language]) => directionOf(language) === dir)
  return pickText(Object.fromEntries(ofDirection), PREFERRED[dir], order)
}

/** The short facts of an exhibit, a column for each direction that its title is written in: left-to-right first. */
export function factsOf(scene: Scene, exhibitId: string): Facts[] {
  const object = scene.objects[scene.exhibits[exhibitId]?.object ?? '']
  if (!object) return []
  const number = numberOf(scene, exhibitId)
  return (['ltr', 'rtl'] as const).flatMap((dir) => {
    const title = textOf(object.title, dir, scene.languages)
    if (!title) return []
    const lines = [object.maker, object.date?.display, object.holder].flatMap(
      (map) => textOf(map, dir, scene.languages)?.text ?? [],
    )
    return { language: title.language, dir, number: number?.toString(), title: title.text, lines }
  })
}
