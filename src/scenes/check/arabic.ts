/** One fault of writing: what it is, the characters at fault, and where they start (UTF-16 units). */
export interface Lint {
  readonly rule: string
  readonly found: string
  readonly at: number
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
  ['‹', '›'],
  ['“', '”'],
])
const CLOSERS: ReadonlySet<string> = new Set(CLOSING.values())

/**
 * Faults that a pattern finds, in Arabic text as it is stored (logical order). What comes before is looked at last:
 * a pattern that begins by looking back does so at every character.
 */
const PATTERNS: readonly (readonly [rule: string, pattern: RegExp])[] = [
  // Two brackets where «…» was meant: typed to look right in a left-to-right editor.
  ['arabic-doubled-bracket', /\({2,}/gu],
  // Directions belong in the markup; these characters survive copying and reorder whatever stands near them.
  ['arabic-direction-mark', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu],
  // They are not mirrored: in a right-to-left line the opening one looks like a closing one.
  ['arabic-quotation-mark', /[“”"]/gu],
  // Left by copying from a PDF: shapes of letters where letters are wanted. ﴾ ﴿ and ﷺ-like signs are characters of their own.
  ['arabic-presentation-form', /[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]+/gu],
  ['arabic-latin-punctuation', /[,;?](?<=\p{Script=Arabic}\s?.)/gu],
  ['arabic-kashida', /\u0640+(?<=\p{L}\u0640+)(?=\p{L})/gu],
  ['arabic-persian-letter', /[\u06a9\u06cc]/gu],
]

/** What every fault has in it; most texts have none of these, and are done after one look. */
const SUSPECT =
  /[()[\]{}«»‹›“”",;?\u0640\u061c\u06a9\u06cc\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb50-\ufefc]/u

/**
 * Faults of Arabic writing that a reader would see and a writer would not. After the rules of
 * W3C Arabic layout requirements, and a partner's own page that shows `((…((` where «…» was meant.
 */
export function lintArabic(text: string): Lint[] {
  if (!SUSPECT.test(text)) return []
  const patterns = PATTERNS.flatMap(([rule, pattern]) =>
    [...text.matchAll(pattern)].map((match): Lint => ({ rule, found: match[0], at: match.index })),
  )
  return [...unbalancedBrackets(text), ...patterns]
}

/** Brackets without a partner, in order of writing: each is said by the one that stands alone. */
export function unbalancedBrackets(text: string): Lint[] {
  const open: { bracket: string; at: number }[] = []
  const alone: Lint[] = []
  let at = 0
  for (const character of text) {
    if (CLOSING.has(character)) open.push({ bracket: character, at })
    else if (CLOSERS.has(character)) {
      const last = open.pop()
      if (!last || CLOSING.get(last.bracket) !== character)
        alone.push({ rule: 'bracket-unbalanced', found: character, at })
    }
    at += character.length
  }
  return [...alone, ...open.map((left) => ({ rule: 'bracket-unbalanced', found: left.bracket, at: left.at }))]
}
