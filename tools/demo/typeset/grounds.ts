import { cloud, noise } from './noise.ts'
import type { Sheet } from './sheet.ts'

type Colour = readonly [red: number, green: number, blue: number]

/** Colours of the materials, sampled by eye from daylight photographs of such things; none of them is a measured fact. */
export const COLOURS = {
  bamboo: [240, 230, 207],
  dyed: [222, 196, 138],
  canon: [228, 208, 164],
  palace: [243, 235, 215],
  arabic: [236, 222, 190],
  silk: [178, 143, 92],
  mount: [221, 213, 198],
  rubbing: [226, 217, 198],
} as const satisfies Record<string, Colour>

/** Every pixel of the ground from a function of its place in centimetres, as a shift of lightness around a colour. */
export function tint(
  sheet: Sheet,
  colour: Colour,
  shift: (x: number, y: number, px: number, py: number) => number,
): void {
  const { width, height } = sheet.pixels
  const picture = sheet.ground.createImageData(width, height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const by = shift(x / sheet.scale, y / sheet.scale, x, y)
      const at = (y * width + x) * 4
      // Old paper darkens toward brown: blue goes first.
      picture.data[at] = colour[0] + by
      picture.data[at + 1] = colour[1] + by * 1.06
      picture.data[at + 2] = colour[2] + by * 1.25
      picture.data[at + 3] = 255
    }
  }
  sheet.ground.putImageData(picture, 0, 0)
}

/** Handmade paper: cloudy formation, the faint lines of the mould, fibres, edges a trace darker. */
export function paper(sheet: Sheet, colour: Colour, fibres = 1): void {
  const { seed, width, height } = sheet
  tint(sheet, colour, (x, y, px, py) => {
    const formation = (cloud(x * 0.55, y * 0.55, seed + 1) - 0.5) * 11
    const tooth = (noise(px * 0.7, py * 0.7, seed + 2) - 0.5) * 3.4
    const mould = Math.sin(y * 2 * Math.PI * 8) * 0.7
    const edge = Math.min(x, y, width - x, height - y)
    const toned =
      edge < 1.4 ? -((1.4 - edge) ** 2) * 2.6 * (0.6 + 0.8 * noise(x * 1.5, y * 1.5, seed + 3)) : 0
    return formation + tooth + mould + toned
  })
  drawFibres(sheet, Math.round(width * height * 0.9 * fibres))
}

function drawFibres(sheet: Sheet, count: number): void {
  const { ground, random, scale } = sheet
  const { width, height } = sheet.pixels
  ground.save()
  ground.lineCap = 'round'
  for (let i = 0; i < count; i++) {
    const x = random() * width
    const y = random() * height
    const length = (0.15 + random() * 0.55) * scale
    const angle = random() * Math.PI * 2
    const bend = (random() - 0.5) * length
    ground.lineWidth = (0.004 + random() * 0.007) * scale
    ground.strokeStyle =
      random() < 0.5
        ? `rgb(255 250 236 / ${0.05 + random() * 0.1})`
        : `rgb(120 92 54 / ${0.03 + random() * 0.08})`
    ground.beginPath()
    ground.moveTo(x, y)
    ground.quadraticCurveTo(
      x + Math.cos(angle) * length * 0.5 - Math.sin(angle) * bend,
      y + Math.sin(angle) * length * 0.5 + Math.cos(angle) * bend,
      x + Math.cos(angle) * length,
      y + Math.sin(angle) * length,
    )
    ground.stroke()
  }
  ground.restore()
}

/** The board of linen that small and broken things are mounted on. */
export function mountBoard(sheet: Sheet): void {
  const { seed } = sheet
  tint(sheet, COLOURS.mount, (x, y, px, py) => {
    const weave = Math.sin(x * 2 * Math.PI * 14) * 1.1 + Math.sin(y * 2 * Math.PI * 14) * 1.1
    return (
      weave + (noise(px * 0.6, py * 0.6, seed + 5) - 0.5) * 4 + (cloud(x * 0.3, y * 0.3, seed + 6) - 0.5) * 5
    )
  })
}
