import type { Exhibit } from '../../../src/scenes/schema/exhibit.ts'
import type { CatalogueObject, Certainty, Source } from '../../../src/scenes/schema/object.ts'
import type { LanguageMap } from '../../../src/scenes/schema/text.ts'

/** A text in the three languages of the exhibition; `lzh` is the title as printed, in traditional characters. */
export const words = (zh: string, ar: string, en: string, lzh?: string): LanguageMap => ({
  'zh-Hans': zh,
  ar,
  en,
  ...(lzh === undefined ? {} : { lzh }),
})

export const fact = (certainty: Certainty, source: number, note?: LanguageMap) => ({
  certainty,
  source,
  ...(note ? { note } : {}),
})

const FACSIMILE = words('图为排印示意。', 'الصورة توضيحية منضّدة.', 'Picture: typeset facsimile.')

/** A caption, closed by the words that say what its picture is. */
export const caption = (zh: string, ar: string, en: string): LanguageMap =>
  words(`${zh}${FACSIMILE['zh-Hans']}`, `${ar} ${FACSIMILE.ar}`, `${en} ${FACSIMILE.en}`)

/** Dimensions of a thing that was set for this exhibition and stands for a kind of book, not for one copy. */
export const OWN_SIZE = words(
  '本示意件自身的尺寸，为展览而制。',
  'مقاسات هذه القطعة التوضيحية المصنوعة للمعرض.',
  'The size of this facsimile, made for the exhibition.',
)

/** Printed on the label of every such thing, so that nobody takes its measures for those of an original. */
export const OWN_CREDIT = words(
  '本件为展览自制的排印示意件，所列尺寸是示意件的尺寸。',
  'قطعة توضيحية منضّدة صُنعت لهذا المعرض، والمقاسات المذكورة مقاساتها هي.',
  'A typeset facsimile made for this exhibition; the dimensions are its own.',
)

/** The exhibition's own record of what it made: the source of facts about facsimiles that stand for a kind of book. */
export const OWN_RECORD: Source = {
  citation: 'Jisr, The Paper Road: record of the typeset facsimiles (tools/demo).',
}

/** An object and how it is shown. The place comes from the plan of the hall. */
export interface DemoRecord {
  readonly key: string
  readonly object: CatalogueObject
  readonly exhibit: Pick<Exhibit, 'caption' | 'page' | 'pose' | 'frame' | 'scale'>
}

export const PUBLIC_DOMAIN = 'http://creativecommons.org/publicdomain/mark/1.0/'
