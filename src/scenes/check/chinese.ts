import type { Lint } from './arabic.ts'

/** Faults that a pattern finds. Spaces between Han and Latin are the browser's to draw and not looked at here. */
const PATTERNS: readonly (readonly [rule: string, pattern: RegExp])[] = [
  [
    'chinese-half-width',
    /[,;:?!](?<=\p{Script=Han}.)(?=\p{Script=Han}|\s|$)|\.(?<=\p{Script=Han}.)(?=\s|$)/gu,
  ],
  ['chinese-space', /[ \u00a0\u2000-\u200a]+(?<=\p{Script=Han}[ \u00a0\u2000-\u200a]+)(?=\p{Script=Han})/gu],
]

/** What every fault has in it. */
const SUSPECT = /[,;:?!. \u00a0\u2000-\u200a]/

/** Punctuation and spaces of Chinese text that GB/T 15834-2011 and W3C clreq would not have. */
export function lintChinese(text: string): Lint[] {
  if (!SUSPECT.test(text)) return []
  return PATTERNS.flatMap(([rule, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ rule, found: match[0], at: match.index })),
  )
}
