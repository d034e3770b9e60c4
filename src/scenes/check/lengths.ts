import { plainText } from '../text/marks.ts'

/** What a text is for, which decides how long it may be: a label is one of the short facts. */
export type TextRole = 'label' | 'introduction' | 'panel' | 'caption'

/** How a text is measured: Han characters in Chinese, words between spaces in every other language. */
export type LengthUnit = 'characters' | 'words'

export interface TextLength {
  readonly count: number
  readonly unit: LengthUnit
  /** What a standing reader takes in. */
  readonly limit: number
  /** `long` beyond the limit, `tooLong` beyond 130 % of it. */
  readonly level: 'fine' | 'long' | 'tooLong'
}

/**
 * Upper figures of the label hierarchy. For English: Canadian Museum for Human Rights and Smithsonian guides to
 * inclusive writing; Chinese characters and Arabic words are this project's equivalents.
 */
const LIMITS: Readonly<Record<TextRole, { zh: number; ar: number; other: number }>> = {
  label: { zh: 40, ar: 20, other: 20 },
  introduction: { zh: 250, ar: 110, other: 100 },
  panel: { zh: 200, ar: 100, other: 125 },
  caption: { zh: 120, ar: 60, other: 75 },
}
const TOO_LONG = 1.3

/** Measures the words of a text, without their marks, against what its readers can take in. */
export function measureText(text: string, language: string, role: TextRole): TextLength {
  const primary = language.split('-')[0] ?? language
  const chinese = primary === 'zh' || primary === 'lzh'
  const plain = plainText(text)
  const count = chinese ? hanCharacters(plain) : words(plain)
  const limit = LIMITS[role][chinese ? 'zh' : primary === 'ar' ? 'ar' : 'other']
  const level = count <= limit ? 'fine' : count > limit * TOO_LONG ? 'tooLong' : 'long'
  return { count, unit: chinese ? 'characters' : 'words', limit, level }
}

function hanCharacters(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}

function words(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
