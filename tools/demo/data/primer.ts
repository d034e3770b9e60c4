import { QIANZIWEN } from './classics.ts'

/** Eleven leaves hold the *Thousand Character Text* at one couplet a column. */
export const PRIMER_LEAVES = 11
/** Columns of a half-leaf. */
export const PRIMER_COLUMNS = 6

/** Title, author, 125 couplets, and the end title in the last column of the last half-leaf. */
export function primerColumns(): string[] {
  const couplets = Array.from(
    { length: QIANZIWEN.length / 2 },
    (_, i) => `${QIANZIWEN[2 * i]}${QIANZIWEN[2 * i + 1]}`,
  )
  const columns = ['千字文', '　梁周興嗣次韻', ...couplets]
  const all = PRIMER_LEAVES * 2 * PRIMER_COLUMNS
  return [...columns, ...Array.from({ length: all - columns.length - 1 }, () => ''), '千字文終']
}
