import { CODEX_PAGES, QURAN_NOTICE } from '../data/pages.ts'
import { type ArabicStyle, drawBorder, wrapped, write } from './arabic.ts'
import { COLOURS, paper } from './grounds.ts'
import { BRUSH, CINNABAR, press } from './press.ts'
import { Sheet } from './sheet.ts'

/** As large as the Chinese book that it lies open beside, cm. */
const PAGE = { width: 15.4, height: 24.4, side: 2.5, head: 3.1 } as const
const BODY: ArabicStyle = { size: 1, weight: 400, ink: 'black', align: 'right' }
const LINE = 2.02
const TITLE: ArabicStyle = { size: 1.5, weight: 600, ink: 'red', align: 'center' }

function page(name: string): Sheet {
  const sheet = new Sheet(name, PAGE.width, PAGE.height, 1200)
  paper(sheet, COLOURS.arabic, 0.9)
  drawBorder(sheet, { side: 1.7, head: 2.2 })
  return sheet
}

function pressed(sheet: Sheet): CanvasRenderingContext2D {
  press(sheet, 'red', CINNABAR)
  press(sheet, 'black', { ...BRUSH, ragged: 0.16 })
  return sheet.ground
}

/** One page of the Arabic book, counted from 0: a title page, or the passage in large Naskh. */
export function codexPage(index: number): CanvasRenderingContext2D {
  const sheet = page(`codex-${index}`)
  const { title, body = [] } = CODEX_PAGES[index] ?? {}
  const middle = PAGE.width / 2
  if (title === undefined) {
    let y = PAGE.head + 1.5
    for (const paragraph of body)
      for (const line of wrapped(sheet, paragraph, PAGE.width - 2 * PAGE.side, BODY)) {
        write(sheet, line, PAGE.width - PAGE.side, y, BODY)
        y += LINE
      }
  } else {
    write(sheet, title, middle, PAGE.height * 0.4, TITLE)
    for (const [i, line] of body.entries())
      write(sheet, line, middle, PAGE.height * 0.4 + (i + 1) * 2.4, { ...TITLE, size: 1.05, ink: 'black' })
  }
  return pressed(sheet)
}

/** Title page of the Persian book on Chinese medicine: nothing but its name. */
export function tanksuqPage(): CanvasRenderingContext2D {
  const sheet = page('tanksuq')
  write(sheet, 'تنكسوق‌نامه', PAGE.width / 2, PAGE.height * 0.42, { ...TITLE, size: 1.7 })
  return pressed(sheet)
}

/** What stands where the words of the Qur'an would: that they are not set here. */
export function quranPage(): CanvasRenderingContext2D {
  const sheet = new Sheet('quran', 18, 25, 1000)
  paper(sheet, COLOURS.arabic, 0.9)
  const style: ArabicStyle = { size: 0.78, weight: 400, ink: 'black', align: 'center' }
  const arabic = wrapped(sheet, QURAN_NOTICE.ar ?? '', 12, style)
  for (const [i, line] of arabic.entries()) write(sheet, line, sheet.width / 2, 9.4 + i * 1.5, style)
  const chinese = ['此处不排印《古兰经》经文', '经文只用经核准版本的影像']
  const context = sheet.inks.black
  context.direction = 'ltr'
  context.textAlign = 'center'
  context.font = `500 ${0.56 * sheet.scale}px "Noto Serif SC"`
  for (const [i, line] of chinese.entries())
    context.fillText(line, (sheet.width / 2) * sheet.scale, (14 + i * 1.05) * sheet.scale)
  context.font = `400 ${0.46 * sheet.scale}px "Noto Serif"`
  for (const [i, line] of [
    'The text of the Qur’an is not set here.',
    'It is shown only from images of an approved edition.',
  ].entries())
    context.fillText(line, (sheet.width / 2) * sheet.scale, (17 + i * 0.85) * sheet.scale)
  press(sheet, 'black', { ...BRUSH, ragged: 0.14, density: 0.86 })
  return sheet.ground
}
