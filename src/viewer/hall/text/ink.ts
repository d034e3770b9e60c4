/** What ink is darkest, and what it stands on: mean of the channels of `INK` and of a label's card, 0 … 255. */
const RANGE = { ink: 27, ground: 243 }

/**
 * How a colour of type is painted on a sheet of texts, where black is ink and white is none: paler type is less ink.
 * @param colour as `#rrggbb`
 */
export function greyOf(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const mean = channels.reduce((sum, channel) => sum + channel, 0) / 3
  const grey = Math.round((255 * (mean - RANGE.ink)) / (RANGE.ground - RANGE.ink))
  const value = Math.min(255, Math.max(0, grey))
  return `rgb(${value} ${value} ${value})`
}
