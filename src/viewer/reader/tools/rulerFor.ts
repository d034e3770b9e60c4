/** Metres of a foot of the Han dynasties (book-forms.md §4 of the project's reference). */
export const HAN_CHI = 0.231

const LENGTHS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500]

/** The longest round measure that takes no more than a third of the room. Lengths in CSS pixels. */
export function rulerFor(cssPixelsPerMetre: number, room: number) {
  const fits = LENGTHS.filter((each) => (each / 100) * cssPixelsPerMetre <= room / 3)
  const centimetres = fits.at(-1) ?? LENGTHS[0] ?? 1
  const parts = `${centimetres}`.includes('2') ? 4 : 5
  const chi = HAN_CHI * cssPixelsPerMetre
  return {
    centimetres,
    /** Shares of its length. */
    ticks: Array.from({ length: parts - 1 }, (_, i) => (i + 1) / parts),
    hasChi: chi >= 60 && chi <= room / 2,
  }
}

/** Of a screen that keeps to the measures of CSS: 96 to the inch. Screens differ, and a visitor is told so. */
export const CSS_PIXELS_PER_METRE = 96 / 0.0254
