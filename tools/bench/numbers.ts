/** The middle one. @throws when there is none */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** @param share 0 … 1 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  if (value === undefined) throw new Error('Nothing was measured')
  return value
}

export const round = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits
export const kilobytes = (bytes: number): number => round(bytes / 1024)
export const megabytes = (bytes: number): number => round(bytes / 2 ** 20)
export const seconds = (milliseconds: number): string => `${round(milliseconds / 1000, 2)} s`
/** How many times the second the first is, as it is written in the table. */
export const times = (one: number, other: number): string => `${round(one / other, 2)}×`
