import { STONE, STONE_COLUMNS } from '../data/pages.ts'
import { COLOURS, paper } from './grounds.ts'
import { cloud, noise } from './noise.ts'
import { Sheet } from './sheet.ts'

type Point = readonly [x: number, y: number]

/** Ink rubbing of one face of the Kaicheng *Analects*: white characters, the right way round, on dabbed black. */
export function kaichengRubbing(): CanvasRenderingContext2D {
  const sheet = new Sheet('kaicheng', 100, 224, 3584)
  const { seed } = sheet
  paper(sheet, COLOURS.rubbing, 0.06)
  const stone = { x: 3.5, y: 4, width: 93, height: 216 }
  const pitch = (stone.width - 2.6) / STONE.columns
  const band = stone.height / STONE.registers
  const step = (band - 2.2) / STONE.characters
  for (const [index, column] of STONE_COLUMNS.entries()) {
    const register = Math.floor(index / STONE.columns)
    const x = stone.x + stone.width - 1.3 - ((index % STONE.columns) + 0.5) * pitch
    const y = stone.y + register * band + 1.1 + step / 2
    sheet.column(column, x, y, step, 1.9, { face: 'kai', weight: 700, wander: 0.02 })
  }
  for (let register = 1; register < STONE.registers; register++) {
    const y = stone.y + register * band
    sheet.rule(stone.x, y, stone.x + stone.width, y, 0.16)
  }
  crack(sheet, [100, 96], [44, 132])
  crack(sheet, [44, 132], [0, 141])
  crack(sheet, [62, 120], [70, 224])
  dab(sheet, stone, seed)
  return sheet.ground
}

function crack(sheet: Sheet, from: Point, to: Point): void {
  let [x, y] = from
  const steps = 60
  for (let i = 1; i <= steps; i++) {
    const nextX = from[0] + ((to[0] - from[0]) * i) / steps + (sheet.random() - 0.5) * 0.7
    const nextY = from[1] + ((to[1] - from[1]) * i) / steps + (sheet.random() - 0.5) * 0.7
    sheet.rule(x, y, nextX, nextY, 0.1 + sheet.random() * 0.26)
    x = nextX
    y = nextY
  }
}

/** Ink dabbed on everything that is not cut: the layer holds what is cut and stays paper. */
function dab(
  sheet: Sheet,
  stone: { x: number; y: number; width: number; height: number },
  seed: number,
): void {
  const { width, height } = sheet.pixels
  const cut = sheet.inks.black.getImageData(0, 0, width, height).data
  const picture = sheet.ground.getImageData(0, 0, width, height)
  for (let py = 0; py < height; py++) {
    for (let px = 0; px < width; px++) {
      const x = px / sheet.scale
      const y = py / sheet.scale
      const edge = Math.min(x - stone.x, y - stone.y, stone.x + stone.width - x, stone.y + stone.height - y)
      const reach = edge + (cloud(x * 0.5, y * 0.5, seed + 61) - 0.5) * 2.2
      if (reach <= 0) continue
      const at = (py * width + px) * 4
      const carved = (cut[at + 3] ?? 0) / 255
      const ragged = Math.min(
        1,
        Math.max(0, (carved - 0.35 + (noise(px * 0.6, py * 0.6, seed + 62) - 0.5) * 0.5) * 2.2),
      )
      const cloth = 0.86 + 0.14 * cloud(x * 0.42, y * 0.42, seed + 63)
      const pits = noise(px * 0.42, py * 0.42, seed + 64) > 0.9 ? 0.72 : 1
      const wear = 1 - 0.2 * Math.min(1, Math.max(0, (cloud(x * 0.13, y * 0.13, seed + 65) - 0.58) * 5))
      const cover = (1 - ragged * 0.93) * cloth * pits * wear * Math.min(1, reach * 1.6) * 0.97
      for (let c = 0; c < 3; c++) {
        picture.data[at + c] = (picture.data[at + c] ?? 0) * (1 - cover) + ([31, 28, 27][c] ?? 0) * cover
      }
    }
  }
  sheet.ground.putImageData(picture, 0, 0)
}
