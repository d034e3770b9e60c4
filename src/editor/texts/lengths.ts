/** What a text is for: decides how long it may be. `alt` describes a picture, `label` is one of the short facts. */
export type TextRole = 'title' | 'label' | 'introduction' | 'panel' | 'caption' | 'alt'

/** How a text is measured: Han characters in Chinese, words between spaces in every other language. */
export type LengthUnit = 'characters' | 'words'

export interface TextLength {
  readonly count: number
  readonly unit: LengthUnit
  /** What a standing reader takes in; `undefined` where no figure is known. */
  readonly limit: number | undefined
  /** `long` from 100 % of the limit, `tooLong` from 130 %. */
  readonly level: 'fine' | 'long' | 'tooLong'
}

/**
 * The upper figures of the label hierarchy, by language. Sources: CMHR accessibility guidelines and Smithsonian
 * label guide for English, carried over to Chinese characters and Arabic words.
 */
const LIMITS: Readonly<Record<TextRole, { zh: number; ar: number; en: number } | undefined>> = {
  title: { zh: 40, ar: 20, en: 20 },
  label: { zh: 40, ar: 20, en: 20 },
  introduction: { zh: 250, ar: 110, en: 100 },
  panel: { zh: 200, ar: 100, en: 125 },
  caption: { zh: 120, ar: 60, en: 75 },
  alt: undefined,
}

const TOO_LONG = 1.3

/** Measures a text of some role against what its readers can take in. */
export function measureText(text: string, language: string, role: TextRole): TextLength {
  const primary = language.split('-')[0] ?? language
  const chinese = primary === 'zh' || primary === 'lzh'
  const count = chinese
    ? (text.match(/\p{Script=Han}/gu)?.length ?? 0)
    : text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const limits = LIMITS[role]
  const limit = limits && (chinese ? limits.zh : primary === 'ar' ? limits.ar : limits.en)
  return { count, unit: chinese ? 'characters' : 'words', limit, level: levelOf(count, limit) }
}

function levelOf(count: number, limit: number | undefined): TextLength['level'] {
  if (limit === undefined || count <= limit) return 'fine'
  return count > limit * TOO_LONG ? 'tooLong' : 'long'
}
