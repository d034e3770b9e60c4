import { MAP_ENDS, MAP_SHEETS } from '../data/pages.ts'
import { tint } from './grounds.ts'
import { cloud, noise } from './noise.ts'
import { BRUSH, press } from './press.ts'
import { Sheet } from './sheet.ts'

type Colour = readonly [red: number, green: number, blue: number]

/** The map as the Palace Museum measures it, cm; it is set in sheets so that none is squeezed (DESIGN §5). */
const MAP = { length: 3012, height: 59 } as const
const SHEET = MAP.length / MAP_SHEETS
const SILK: Colour = [205, 182, 136]
const AZURITE: Colour = [74, 108, 138]
const MALACHITE: Colour = [102, 142, 116]
const OCHRE: Colour = [172, 138, 92]
const SEED = 20117
/** Ranges from the farthest to the nearest: where their feet lie, how high they rise, how broad a mountain is, cm. */
const RANGES = [
  { foot: 17, rise: 15, breadth: 26 },
  { foot: 25, rise: 17, breadth: 38 },
  { foot: 35, rise: 12, breadth: 21 },
  { foot: 58, rise: 19, breadth: 42 },
] as const
/** Centimetres between walled towns, on average. */
const TOWNS = 84

const mix = (a: Colour, b: Colour, t: number): Colour => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]
const smooth = (t: number) => {
  const c = Math.min(1, Math.max(0, t))
  return c * c * (3 - 2 * c)
}

/** Height of a range's crest at a place along the map: peaks with shoulders, and gaps between the groups. */
function crest(range: number, x: number): number {
  const { foot, rise, breadth } = RANGES[range] ?? RANGES[0]
  const seed = SEED + range * 17
  const peak = 1 - Math.abs(2 * noise(x / breadth, range * 3.1, seed) - 1)
  const shoulder = noise(x / (breadth * 0.27), range * 5.3, seed + 1)
  const crag = noise(x / (breadth * 0.07), range * 7.7, seed + 3)
  const grouped = smooth((noise(x / 120, range, seed + 2) - 0.22) * 3.2)
  return foot - rise * grouped * (0.62 * peak ** 1.3 + 0.34 * shoulder + 0.05 * crag)
}

const riverY = (x: number) => 42 + 6 * (noise(x / 90, 2.5, SEED + 5) - 0.5) * 2

/** What is seen at a place: nearest range first. Centimetres from the map's beginning and from its upper edge. */
function colourAt(x: number, y: number): Colour {
  for (let range = RANGES.length - 1; range >= 0; range--) {
    const colour = mountainAt(range, x, y)
    if (colour) return colour
  }
  return riverAt(x, y)
}

/** The paint of a range, strongest at its crest, with an ink outline and strokes along the slope. */
function mountainAt(range: number, x: number, y: number): Colour | undefined {
  const top = crest(range, x)
  const { foot } = RANGES[range] ?? RANGES[0]
  const depth = y - top
  if (depth < 0 || y > foot + 3) return undefined
  // A range runs out into the plain: no cliff at its end.
  const there = smooth((foot - top - 0.6) / 2.6)
  if (there === 0) return undefined
  const stone = noise(x / 46, range * 2.3, SEED + 40 + range)
  const paint = mix(mix(OCHRE, MALACHITE, smooth((stone - 0.2) * 7)), AZURITE, smooth((stone - 0.5) * 7))
  const wash = smooth(1 - depth / (0.78 * (foot - top) + 1)) * there
  const strokes = noise(x * 0.9 - depth * 0.5, depth * 0.22, SEED + 60 + range)
  const ink = depth < 0.17 ? 0.62 * there : strokes > 0.7 ? 0.24 * wash : 0
  return mix(mix(SILK, paint, 0.88 * wash), [42, 38, 33], ink)
}

function riverAt(x: number, y: number): Colour {
  const off = Math.abs(y - riverY(x)) - 1.5 - noise(x / 30, 7, SEED + 6)
  if (off >= 0) return off < 0.14 ? mix(SILK, [60, 52, 42], 0.55) : SILK
  const ripple = Math.abs(Math.sin(y * 4.2 + Math.sin(x * 0.5) * 1.3)) < 0.16 ? 0.22 : 0
  return mix(mix(SILK, [158, 168, 152], 0.55), [60, 70, 74], ripple)
}

/** One sheet of the landscape map, counted from its beginning at the right. */
export function landscapeSheet(index: number): CanvasRenderingContext2D {
  const sheet = new Sheet(`silkroad-${index}`, SHEET, MAP.height, 1536)
  const along = (x: number) => index * SHEET + (SHEET - x)
  tint(sheet, SILK, (x, y, px, py) => {
    const weave = (px % 3 === 0 ? 1.6 : 0) + (py % 3 === 0 ? 1.6 : 0)
    return weave + (cloud(along(x) * 0.02, y * 0.05, SEED + 8) - 0.5) * 22
  })
  paintColours(sheet, along)
  for (const town of townsOn(index)) drawTown(sheet, town)
  if (index === 0) drawName(sheet, MAP_ENDS.first, SHEET - 10)
  if (index === MAP_SHEETS - 1) drawName(sheet, MAP_ENDS.last, 12)
  press(sheet, 'red', { ...BRUSH, colour: [176, 92, 62], density: 0.5 })
  press(sheet, 'black', BRUSH)
  return sheet.ground
}

/** The painting lies on the silk: what the silk does to its own lightness it does to the colours. */
function paintColours(sheet: Sheet, along: (x: number) => number): void {
  const { width, height } = sheet.pixels
  const picture = sheet.ground.getImageData(0, 0, width, height)
  for (let py = 0; py < height; py++)
    for (let px = 0; px < width; px++) {
      const colour = colourAt(along(px / sheet.scale), py / sheet.scale)
      if (colour === SILK) continue
      const i = (py * width + px) * 4
      for (let c = 0; c < 3; c++)
        picture.data[i + c] = ((picture.data[i + c] ?? 0) * (colour[c] ?? 0)) / (SILK[c] ?? 1)
    }
  sheet.ground.putImageData(picture, 0, 0)
}

interface Town {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Walled towns at uneven distances, each wholly on one sheet. */
function townsOn(index: number): Town[] {
  const count = Math.round(SHEET / TOWNS)
  return Array.from({ length: count }, (_, i) => {
    const nth = index * count + i
    const width = 9 + 5 * noise(nth * 3.7, 1, SEED + 71)
    const x = ((i + 0.3 + 0.4 * noise(nth * 1.9, 4, SEED + 72)) * SHEET) / count
    return { x, y: 31 + 4 * noise(nth * 2.3, 9, SEED + 73), width }
  })
}

/** A square of walls seen from above and before: battlements, corner towers, a gate with its tower. */
function drawTown(sheet: Sheet, { x, y, width }: Town): void {
  const depth = width * 0.42
  const wall = 1.3
  const back = y - depth
  const lean = width * 0.12
  const corners = [
    [x - width / 2, y],
    [x + width / 2, y],
    [x + width / 2 - lean, back],
    [x - width / 2 + lean, back],
  ] as const
  clear(sheet, corners, wall)
  sheet.shape(
    corners.map(([cx, cy]): [number, number] => [cx, cy - wall]),
    'red',
  )
  for (let i = 0; i < 4; i++) {
    const [a, b] = [corners[i], corners[(i + 1) % 4]]
    if (!a || !b) continue
    sheet.rule(a[0], a[1], b[0], b[1], 0.1)
    sheet.rule(a[0], a[1] - wall, b[0], b[1] - wall, 0.1)
    sheet.rule(a[0], a[1], a[0], a[1] - wall, 0.1)
    const teeth = Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / 0.8)
    for (let t = 0; t < teeth; t++) {
      const [tx, ty] = [
        a[0] + ((b[0] - a[0]) * (t + 0.5)) / teeth,
        a[1] + ((b[1] - a[1]) * (t + 0.5)) / teeth - wall,
      ]
      sheet.rule(tx, ty, tx, ty - 0.34, 0.3)
    }
  }
  drawTower(sheet, x, y, width * 0.2)
}

/** The silk shows through inside the walls: what was painted there is covered. */
function clear(sheet: Sheet, corners: readonly (readonly [number, number])[], wall: number): void {
  const { ground, scale } = sheet
  ground.save()
  ground.fillStyle = `rgb(${SILK.map((c) => Math.round(c * 1.02)).join(' ')})`
  ground.beginPath()
  for (const [x, y] of corners) ground.lineTo(x * scale, (y - wall) * scale)
  ground.closePath()
  ground.fill()
  const [left, right] = [corners[0], corners[1]]
  if (left && right)
    ground.fillRect(left[0] * scale, (left[1] - wall) * scale, (right[0] - left[0]) * scale, wall * scale)
  ground.restore()
}

function drawTower(sheet: Sheet, x: number, y: number, width: number): void {
  const roof = y - 3.4
  sheet.shape([
    [x - 0.45, y],
    [x + 0.45, y],
    [x + 0.45, y - 0.85],
    [x, y - 1.15],
    [x - 0.45, y - 0.85],
  ])
  for (const side of [-1, 1]) sheet.rule(x + (side * width) / 2, y - 1.4, x + (side * width) / 2, roof, 0.12)
  sheet.rule(x - width / 2, y - 1.4, x + width / 2, y - 1.4, 0.12)
  sheet.shape([
    [x - width * 0.85, roof],
    [x + width * 0.85, roof],
    [x + width * 0.42, roof - 1.1],
    [x - width * 0.42, roof - 1.1],
  ])
}

/** A name downward in a plain frame, as the map letters its places. */
function drawName(sheet: Sheet, name: string, x: number): void {
  const [top, size] = [9, 3.1]
  const height = name.length * size + 1
  sheet.ground.fillStyle = 'rgb(222 205 166)'
  sheet.ground.fillRect((x - 2.2) * sheet.scale, top * sheet.scale, 4.4 * sheet.scale, height * sheet.scale)
  for (const side of [-2.2, 2.2]) sheet.rule(x + side, top, x + side, top + height, 0.12)
  for (const y of [top, top + height]) sheet.rule(x - 2.2, y, x + 2.2, y, 0.12)
  sheet.column(name, x, top + 0.5 + size / 2, size, 2.8, { face: 'kai', weight: 700, wander: 0.02 })
}
