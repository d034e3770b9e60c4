import { COLOURS, paper, tint } from './grounds.ts'
import { cloud, noise } from './noise.ts'
import { BLOCK_PRINT, press } from './press.ts'
import { Sheet } from './sheet.ts'

const WIDTH = 18
const HEIGHT = 24
/** Distance of the sewing from the spine, and the four holes as shares of the height from the foot. */
const SEWING = 1.3
const HOLES = [0.08, 0.36, 0.64, 0.92] as const

/** Cover of a thread-bound book, 3 : 4: indigo paper, sewn at the right, the title slip at the upper left. */
export function coverPicture(): CanvasRenderingContext2D {
  const sheet = new Sheet('cover', WIDTH, HEIGHT, 2048)
  const { seed } = sheet
  tint(sheet, [38, 58, 92], (x, y, px, py) => {
    const dye = (cloud(x * 0.3, y * 0.3, seed + 71) - 0.5) * 15
    const tooth = (noise(px * 0.5, py * 0.5, seed + 72) - 0.5) * 7
    const laid = Math.sin(y * 2 * Math.PI * 5 + noise(x * 0.6, y * 0.6, seed + 73) * 3) * 1.2
    const worn = Math.min(x, y, WIDTH - x, HEIGHT - y) < 0.16 ? 9 * noise(x * 4, y * 4, seed + 74) : 0
    return dye + tooth + laid + worn
  })
  drawCorners(sheet)
  drawSewing(sheet)
  drawSlip(sheet)
  return sheet.ground
}

/** Silk wrapped round the two corners at the spine. */
function drawCorners(sheet: Sheet): void {
  const { ground, scale, seed } = sheet
  const depth = HEIGHT * HOLES[0]
  for (const y of [0, HEIGHT - depth]) {
    const x0 = Math.round((WIDTH - SEWING) * scale)
    const y0 = Math.round(y * scale)
    const picture = ground.getImageData(x0, y0, Math.round(SEWING * scale), Math.round(depth * scale))
    for (let py = 0; py < picture.height; py++) {
      for (let px = 0; px < picture.width; px++) {
        const at = (py * picture.width + px) * 4
        const weave =
          (px % 4 < 2 ? 5 : 0) + (py % 4 < 2 ? 4 : 0) + (noise(px * 0.2, py * 0.2, seed + 75) - 0.5) * 12
        picture.data[at] = 58 + weave
        picture.data[at + 1] = 80 + weave
        picture.data[at + 2] = 112 + weave
      }
    }
    ground.putImageData(picture, x0, y0)
  }
}

function drawSewing(sheet: Sheet): void {
  const x = WIDTH - SEWING
  thread(sheet, x, HEIGHT * HOLES[0], x, HEIGHT * HOLES[3])
  for (const hole of HOLES) thread(sheet, x, HEIGHT * hole, WIDTH, HEIGHT * hole)
  thread(sheet, x, HEIGHT * HOLES[0], x, 0)
  thread(sheet, x, HEIGHT * HOLES[3], x, HEIGHT)
}

/** A doubled silk thread with the shadow it throws. */
function thread(sheet: Sheet, x0: number, y0: number, x1: number, y1: number): void {
  const { ground, scale } = sheet
  const upright = x0 === x1
  const line = (shift: number, width: number, style: string) => {
    const dx = upright ? shift : 0
    const dy = upright ? 0 : shift
    ground.lineWidth = width * scale
    ground.strokeStyle = style
    ground.beginPath()
    ground.moveTo((x0 + dx) * scale, (y0 + dy) * scale)
    ground.lineTo((x1 + dx) * scale, (y1 + dy) * scale)
    ground.stroke()
  }
  ground.save()
  ground.lineCap = 'round'
  line(0.06, 0.2, 'rgb(12 18 32 / 0.5)')
  for (const side of [-0.042, 0.042]) {
    line(side, 0.082, '#d9cfb6')
    line(side - 0.015, 0.026, '#f3ecd9')
  }
  ground.restore()
}

/** The title slip: a printed double frame, the title downward, its Arabic beneath. */
function drawSlip(sheet: Sheet): void {
  const slip = new Sheet('cover-slip', 3.5, 15.6, 15.6 * sheet.scale)
  paper(slip, COLOURS.palace)
  for (const [inset, thickness] of [
    [0.26, 0.085],
    [0.41, 0.028],
  ] as const) {
    const [x1, y1] = [slip.width - inset, slip.height - inset]
    for (const y of [inset, y1]) slip.rule(inset, y, x1, y, thickness)
    for (const x of [inset, x1]) slip.rule(x, inset, x, y1, thickness)
  }
  slip.column('紙上絲路', slip.width / 2, 2.35, 2.62, 2.14, { face: 'song', weight: 600, wander: 0.01 })
  const context = slip.inks.black
  context.direction = 'rtl'
  context.textAlign = 'center'
  context.font = `600 ${0.68 * slip.scale}px "Noto Naskh Arabic"`
  context.fillText('طريق', (slip.width / 2) * slip.scale, 12.95 * slip.scale)
  context.fillText('الورق', (slip.width / 2) * slip.scale, 14.15 * slip.scale)
  press(slip, 'black', { ...BLOCK_PRINT, specks: 0.012 })
  const { ground, scale } = sheet
  ground.save()
  ground.shadowColor = 'rgb(8 12 24 / 0.5)'
  ground.shadowBlur = 0.12 * scale
  ground.shadowOffsetY = 0.04 * scale
  ground.drawImage(slip.ground.canvas, 0.75 * scale, 0.75 * scale)
  ground.restore()
}
