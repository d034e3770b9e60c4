import type { Imaging } from '../schema/structure.ts'

/** How leaves are numbered: 一a 一b as Chinese catalogues do, 1a 1b in Latin digits, ١و ١ظ (وجه, ظهر) in Arabic. */
export const FOLIO_SCHEMES = ['han', 'latin', 'arabic'] as const
export type FolioScheme = (typeof FOLIO_SCHEMES)[number]

export interface FolioOptions {
  readonly scheme: FolioScheme
  /** Number of the first leaf, and the side of it with which the list begins. */
  readonly start: number
  readonly side: 'a' | 'b'
}

/** A page to be numbered: what its picture shows, or that it is passed over and gets no number. */
export interface FolioPage {
  readonly imaging?: Imaging | undefined
  readonly skipped?: boolean
}

/**
 * Folio labels of pages in reading order. A whole sheet is named by its leaf, a spread by the two sides that it shows.
 * @returns undefined for a page that is passed over
 */
export function foliosOf(
  pages: readonly FolioPage[],
  { scheme, start, side }: FolioOptions,
): (string | undefined)[] {
  let next = start * 2 + (side === 'b' ? 1 : 0)
  const take = () => sideName(scheme, next++)
  const takeLeaf = () => {
    next += next % 2
    next += 2
    return numberName(scheme, next / 2 - 1)
  }
  return pages.map(({ imaging = 'halfLeaf', skipped = false }) => {
    if (skipped) return undefined
    if (imaging === 'wholeLeaf') return takeLeaf()
    return imaging === 'spread' ? `${take()} ${take()}` : take()
  })
}

const SIDES: Readonly<Record<FolioScheme, readonly [string, string]>> = {
  han: ['a', 'b'],
  latin: ['a', 'b'],
  arabic: ['و', 'ظ'],
}

function sideName(scheme: FolioScheme, side: number): string {
  return numberName(scheme, Math.floor(side / 2)) + SIDES[scheme][side % 2]
}

function numberName(scheme: FolioScheme, value: number): string {
  switch (scheme) {
    case 'han':
      return hanNumber(value)
    case 'latin':
      return String(value)
    case 'arabic':
      return [...String(value)].map((digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]).join('')
  }
}

const HAN = '〇一二三四五六七八九'
const PLACES = ['', '十', '百', '千']

/** A whole number from 0 to 9999 as it is counted in Chinese: 十, 二十三, 一百〇五. */
export function hanNumber(value: number): string {
  if (value === 0) return '〇'
  const digits = [...String(value)].map(Number)
  const words = digits.map((digit, at) =>
    digit === 0 ? '〇' : `${HAN[digit]}${PLACES[digits.length - 1 - at] ?? ''}`,
  )
  return words.join('').replace(/〇+$/, '').replace(/〇+/g, '〇').replace(/^一十/, '十')
}
