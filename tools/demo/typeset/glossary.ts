import { HUIHUI_WORDS } from '../data/classics.ts'
import { write } from './arabic.ts'
import { COLOURS, paper } from './grounds.ts'
import { type BlockPlan, columnX, drawFishTail, drawFrame, drawStripText, halvesOf } from './leaf.ts'
import { BRUSH, press } from './press.ts'
import { Sheet } from './sheet.ts'
import { PAGE_OF_1768 } from './woodblock.ts'

const PLAN: BlockPlan = { ...PAGE_OF_1768, columns: 4, characters: 8, fill: 0.6, face: 'kai', weight: 700 }

/** A leaf of the glossary: in each column one word in Persian, what it means in Chinese, and how it sounds. */
export function glossaryLeaf(): CanvasRenderingContext2D {
  const sheet = new Sheet('yiyu', PLAN.width, PLAN.height, 1600)
  paper(sheet, COLOURS.bamboo)
  drawFrame(sheet, PLAN)
  drawFishTail(sheet, PLAN, PLAN.head + 4.4, 1)
  drawStripText(sheet, PLAN, '人物門', PLAN.head + 6.2, 0.66)
  const halves = halvesOf(PLAN)
  for (const [index, [persian, meaning, sound]] of HUIHUI_WORDS.entries()) {
    const half = index < PLAN.columns ? halves.a : halves.b
    const x = columnX(half, index % PLAN.columns)
    write(sheet, persian, x, half.y + 2.9, { size: 1.25, weight: 600, ink: 'black', align: 'center' })
    sheet.column(meaning, x, half.y + 6.6, 1, 1.9, { face: 'kai', weight: 700, wander: 0.03 })
    sheet.column(sound, x, half.y + 10.4, 1.28, 1.06, { face: 'kai', weight: 700, wander: 0.03 })
  }
  press(sheet, 'black', BRUSH)
  return sheet.ground
}
