/** How much is asked of a device, as a visit's address may say it. */
export const QUALITIES = ['low', 'medium', 'high'] as const
export type Quality = (typeof QUALITIES)[number]

export function qualityOf(value: string | null): Quality | undefined {
  return QUALITIES.find((quality) => quality === value)
}
