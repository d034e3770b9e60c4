import { YONGYUAN_SLIPS } from '../data/classics.ts'
import { LAOZI_COLUMNS } from '../data/pages.ts'
import { COLOURS, mountBoard, tint } from './grounds.ts'
import { cloud, noise } from './noise.ts'
import { BRUSH, CINNABAR_RULE, press } from './press.ts'
import { canvasOf, type GlyphStyle, Sheet } from './sheet.ts'

/** Squat characters with level strokes: as near to clerical script as the bundled faces come. */
const CLERICAL: GlyphStyle = { face: 'song', weight: 500, wander: 0.05, stretch: [1.16, 0.8] }

const SLIP = { width: 1.08, pitch: 1.2, height: 23.1 } as const
const CORDS = [0.3, 0.7] as const
const OPEN_SLIPS = 20

/** The opened head of a bundle of wooden slips, edge to edge: what is still rolled is the renderer's to draw. */
export function slipsBundle(): CanvasRenderingContext2D {
  const margin = 0.15
  const sheet = new Sheet('juyan', OPEN_SLIPS * SLIP.pitch, SLIP.height + 2 * margin, 2048)
  sheet.ground.fillStyle = '#33261a'
  sheet.ground.fillRect(0, 0, sheet.pixels.width, sheet.pixels.height)
  for (let i = 0; i < OPEN_SLIPS; i++) drawSlip(sheet, sheet.width - (i + 1) * SLIP.pitch, margin, i)
  for (const [index, text] of YONGYUAN_SLIPS.entries()) {
    writeSlip(sheet, text, sheet.width - (index + 1.5) * SLIP.pitch, margin)
  }
  press(sheet, 'black', { ...BRUSH, density: 0.86, uneven: 0.35 })
  for (const at of CORDS) drawCord(sheet, 0, sheet.width, margin + SLIP.height * at)
  return sheet.ground
}

/** A slip of excavated wood: dark, grained along its length, its ends not quite level with its neighbours’. */
function drawSlip(sheet: Sheet, x: number, top: number, index: number): void {
  const { ground, scale, seed, random } = sheet
  const y0 = Math.round((top + (random() - 0.5) * 0.16) * scale)
  const y1 = Math.round((top + SLIP.height + (random() - 0.5) * 0.16) * scale)
  const x0 = Math.round((x + (SLIP.pitch - SLIP.width) / 2) * scale)
  const x1 = Math.round(x0 + (SLIP.width + (random() - 0.5) * 0.06) * scale)
  const tone = 0.84 + random() * 0.24
  const picture = ground.getImageData(x0, y0, x1 - x0, y1 - y0)
  for (let y = 0; y < picture.height; y++) {
    for (let px = 0; px < picture.width; px++) {
      const across = px / scale
      const along = y / scale
      const grain = noise(
        across * 9 + noise(across * 2, along * 0.16, seed + index) * 3,
        along * 0.22,
        seed + index * 7,
      )
      const stain = cloud(across * 0.7 + index, along * 0.3, seed + 31)
      const side = Math.min(px, picture.width - 1 - px) / scale
      const round = side < 0.09 ? 0.78 + side * 2.4 : 1
      const value = tone * round * (0.86 + 0.2 * grain) * (0.86 + 0.26 * stain)
      const at = (y * picture.width + px) * 4
      picture.data[at] = 158 * value
      picture.data[at + 1] = 121 * value
      picture.data[at + 2] = 74 * value
    }
  }
  ground.putImageData(picture, x0, y0)
}

/** One line of writing down a slip; it steps over the places where the cords run. */
function writeSlip(sheet: Sheet, text: string, x: number, top: number): void {
  const characters = [...text]
  const pitch = Math.min(1.15, (SLIP.height - 2.8) / (characters.length + 1))
  let y = top + 0.95
  for (const character of characters) {
    for (const at of CORDS) {
      const cord = top + SLIP.height * at
      if (Math.abs(y - cord) < 0.62) y = cord + 0.85
    }
    sheet.glyph(character, x, y, 0.74, { ...CLERICAL, strength: 0.86 + sheet.random() * 0.14 })
    y += pitch
  }
}

/** Two strands that pass before and behind each slip and cross between them. */
function drawCord(sheet: Sheet, left: number, right: number, y: number): void {
  const { ground, scale, random } = sheet
  ground.save()
  ground.lineCap = 'round'
  const count = Math.round((right - left) / SLIP.pitch)
  for (let i = 0; i < count; i++) {
    const x1 = right - i * SLIP.pitch
    const x0 = x1 - SLIP.pitch
    const tilt = (i % 2 === 0 ? 1 : -1) * 0.05 + (random() - 0.5) * 0.04
    for (const offset of [-0.065, 0.065]) {
      strand(ground, scale, [x1, y + offset + tilt], [x0, y + offset - tilt], random())
    }
    strand(ground, scale, [x0 + 0.07, y - 0.13], [x0 - 0.07, y + 0.13], random())
  }
  ground.restore()
}

type Point = readonly [x: number, y: number]

function strand(
  context: CanvasRenderingContext2D,
  scale: number,
  from: Point,
  to: Point,
  shade: number,
): void {
  const line = (width: number, style: string, shift: number) => {
    context.lineWidth = width * scale
    context.strokeStyle = style
    context.beginPath()
    context.moveTo(from[0] * scale, (from[1] + shift) * scale)
    context.lineTo(to[0] * scale, (to[1] + shift) * scale)
    context.stroke()
  }
  line(0.14, 'rgb(30 20 10 / 0.45)', 0.05)
  line(0.12, `rgb(${122 + shade * 26} ${98 + shade * 22} ${62 + shade * 16})`, 0)
  line(0.04, 'rgb(214 192 150 / 0.35)', -0.025)
}

/** Half-width silk was rolled on a strip of wood, and creased a strip's width apart: here between columns, cm. */
const CREASE = { every: 3, from: 2.05, worn: 0.15 } as const

/** A fragment of silk on its mount: red column lines, dark ink, creases along which it has worn through. */
export function silkFragment(): CanvasRenderingContext2D {
  const silk = new Sheet('laozi-silk', 17.6, 24, 1900)
  const { seed } = silk
  tint(silk, COLOURS.silk, (x, y, px, py) => {
    const weave = (px % 3 === 0 ? 2.4 : 0) + (py % 3 === 0 ? 2.4 : 0)
    const slub =
      (noise(x * 1.2, py * 0.5, seed + 41) - 0.5) * 9 + (noise(px * 0.5, y * 1.1, seed + 42) - 0.5) * 9
    const stain = (cloud(x * 0.24, y * 0.24, seed + 43) - 0.5) * 46
    return weave + slub + stain
  })
  const columns = 11
  const pitch = 1.5
  const right = silk.width - 0.55
  for (let i = 0; i <= columns; i++)
    silk.rule(right - i * pitch, 0, right - i * pitch, silk.height, 0.035, 'red')
  press(silk, 'red', { ...CINNABAR_RULE, density: 0.6 })
  const length = 12
  const step = (silk.height - 2.2) / length
  for (const [index, text] of LAOZI_COLUMNS.entries()) {
    const x = right - (index + 1.5) * pitch
    for (const [place, character] of [...text].entries()) {
      const y = 1.1 + step * (place + 0.5)
      if (character === '□') gap(silk, x, y, 0.98)
      else
        silk.glyph(character, x, y, 1.2, {
          ...CLERICAL,
          stretch: [1.04, 0.92],
          strength: 0.9 + silk.random() * 0.1,
        })
    }
  }
  press(silk, 'black', { ...BRUSH, uneven: 0.3, ragged: 0.34 })
  return mounted(silk)
}

/** The open square by which a transcription marks a character that is lost. */
function gap(sheet: Sheet, x: number, y: number, size: number): void {
  const half = size / 2
  for (const [x0, y0, x1, y1] of [
    [-half, -half, half, -half],
    [half, -half, half, half],
    [half, half, -half, half],
    [-half, half, -half, -half],
  ] as const) {
    sheet.rule(x + x0, y + y0, x + x1, y + y1, 0.045)
  }
}

function mounted(silk: Sheet): CanvasRenderingContext2D {
  const border = 0.6
  const board = new Sheet(
    'laozi-mount',
    silk.width + 2 * border,
    silk.height + 2 * border,
    (silk.height + 2 * border) * silk.scale,
  )
  mountBoard(board)
  const worn = canvasOf(silk.pixels.width, silk.pixels.height)
  worn.drawImage(silk.ground.canvas, 0, 0)
  const picture = worn.getImageData(0, 0, worn.canvas.width, worn.canvas.height)
  const { scale, seed, width, height } = silk
  for (let py = 0; py < picture.height; py++) {
    for (let px = 0; px < picture.width; px++) {
      const x = px / scale
      const y = py / scale
      const edge = Math.min(x, y, width - x, height - y)
      const fray = cloud(x * 0.8, y * 0.8, seed + 51) * 0.75 + noise(x * 9, y * 9, seed + 52) * 0.1
      const fold = Math.abs(x - CREASE.from - Math.round((x - CREASE.from) / CREASE.every) * CREASE.every)
      const worn = cloud(x * 0.55, y * 0.55, seed + 53)
      const lost = edge < fray * 0.62 || fold < Math.min(CREASE.worn, (worn - 0.6) * 1.7)
      const at = (py * picture.width + px) * 4
      if (lost) picture.data[at + 3] = 0
      else if (fold < 0.07)
        for (let c = 0; c < 3; c++) picture.data[at + c] = (picture.data[at + c] ?? 0) * 0.91
    }
  }
  worn.putImageData(picture, 0, 0)
  board.ground.save()
  board.ground.shadowColor = 'rgb(50 36 20 / 0.5)'
  board.ground.shadowBlur = 0.18 * board.scale
  board.ground.shadowOffsetY = 0.06 * board.scale
  board.ground.drawImage(worn.canvas, border * board.scale, border * board.scale)
  board.ground.restore()
  return board.ground
}
