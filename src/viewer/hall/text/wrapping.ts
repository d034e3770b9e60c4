/** Closing marks and stops: never at the start of a line (W3C clreq, basic prohibition; bilingual.md §2). */
const NOT_AT_START = new Set([...'、，。：；！？…—·～）》〉」』】〕”’％‰!),.:;?]}%،؛؟»'])
/** Opening marks: never at the end of a line. */
const NOT_AT_END = new Set([...'（《〈「『【〔“‘([{«'])
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef—…·]/u
/** Spaces at which a line may break: U+00A0 and its kin are not among them. */
const BREAKING_SPACE = /^[ \t\u2002-\u2006\u2008-\u200a]$/

/** Making one costs more than setting a label. */
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Breaks one text into lines no wider than `width`. Chinese breaks between characters but for the prohibitions above;
 * what is written with spaces (Arabic, Latin) breaks at them. A word wider than the line is broken by grapheme.
 * A line break in the text ends a line; an empty line stays as an empty string.
 * @param measure width of a text, in the unit of `width`
 */
export function wrapLines(text: string, width: number, measure: (text: string) => number): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => wrapParagraph(paragraph, width, measure))
}

function wrapParagraph(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  // Between two units nothing joins: a line is as wide as its units together, each of which is measured once.
  let reach = 0
  for (const unit of unitsOf(text)) {
    if (line === '' && unit.trim() === '') continue
    const own = measure(unit)
    if (reach + (unit.trim() === '' ? 0 : own) <= width) {
      line += unit
      reach += own
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    const pieces = own <= width ? [unit] : breakWord(unit, width, measure)
    lines.push(...pieces.slice(0, -1))
    line = (pieces.at(-1) ?? '').trimStart()
    reach = line === '' ? 0 : measure(line)
  }
  lines.push(line.trimEnd())
  return lines
}

/** A label is set at several widths before one is chosen: its texts are cut once. */
const cut = new Map<string, readonly string[]>()
const MOST_CUT = 200

/** Pieces between which a line may break. Joined, they are the text. */
function unitsOf(text: string): readonly string[] {
  const units = cut.get(text) ?? cutUnits(text)
  if (cut.size >= MOST_CUT) cut.clear()
  cut.set(text, units)
  return units
}

function cutUnits(text: string): string[] {
  const units: string[] = []
  let open = false
  for (const { segment } of GRAPHEMES.segment(text)) {
    const last = units.at(-1)
    const joins = last !== undefined && (open || staysWith(last, segment))
    if (joins) units[units.length - 1] = last + segment
    else units.push(segment)
    open = NOT_AT_END.has(segment)
  }
  return units
}

function staysWith(unit: string, next: string): boolean {
  if (BREAKING_SPACE.test(next)) return false
  if (NOT_AT_START.has(next)) return true
  const last = unit.at(-1) ?? ''
  return !BREAKING_SPACE.test(last) && !IDEOGRAPH.test(last) && !IDEOGRAPH.test(next)
}

function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of GRAPHEMES.segment(word)) {
    if (piece !== '' && measure(piece + segment) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...pieces, piece]
}
