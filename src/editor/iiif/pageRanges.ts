import { parseNumber, westernDigits } from '../../scenes/text/numerals.ts'

/**
 * Pages as one writes them, `1-3, 7`, in any digits.
 * @param count of the pages there are
 * @returns their positions, from 0, each once and ascending; undefined for what cannot be read or is not there
 */
export function parsePages(written: string, count: number): number[] | undefined {
  const parts = westernDigits(written)
    .split(/[,،、，;；]/)
    .map((part) => part.trim())
  const chosen = new Set<number>()
  for (const part of parts.filter(Boolean)) {
    const [first, last = first, ...more] = part.split(/[-–—~～至]/).map((end) => parseNumber(end.trim()))
    if (!isPage(first, count) || !isPage(last, count) || first > last || more.length > 0) return undefined
    for (let page = first; page <= last; page++) chosen.add(page - 1)
  }
  return chosen.size > 0 ? [...chosen].sort((a, b) => a - b) : undefined
}

function isPage(page: number | undefined, count: number): page is number {
  return page !== undefined && Number.isInteger(page) && page >= 1 && page <= count
}
