import { readFileSync } from 'node:fs'
import { imageSize } from 'image-size'
import { stepName } from './history.ts'
import { SCANS } from './scans.ts'
import {
  drag,
  drawing,
  expectHallDrawn,
  faceWall,
  hallTree,
  hanging,
  middleOf,
  numberField,
  offered,
  properties,
  scaleOf,
  wall,
  wallName,
  work,
} from './stage.ts'
import { MEASURES, TITLES } from './story.ts'
import { DESKTOP, expect } from './test.ts'
import type { Workbench } from './workbench.ts'

const PANEL = {
  'zh-Hans': '纸由东而西，书随之而行。',
  ar: 'انتقل الورق من الشرق إلى الغرب، وسافر الكتاب معه.',
}
/** Small enough for software to draw a hall quickly, wide enough for the workbench's three columns. */
const SMALL = { width: 1130, height: 520 }

/** What the field of the place says. */
const placeOf = (bench: Workbench) =>
  properties(bench)
    .getByRole('combobox', { name: bench.say('stage:field.place') })
    .locator('option:checked')

/** Draws a record out of the palette onto a wall of the plan, beside its middle. */
export async function hangByHand(bench: Workbench): Promise<void> {
  await bench.turnTo('hall')
  const line = await middleOf(wall(bench, 1, 'B').locator('.plan__wall-line'))
  const onWall = { x: line.x - 4, y: line.y - 1.2 * (await scaleOf(bench)) }
  await drag(bench, await middleOf(offered(bench, { title: TITLES[0][bench.language] })), onWall)
  await expect(work(bench, 1, TITLES[0][bench.language])).toHaveAttribute('aria-pressed', 'true')
  await expect(placeOf(bench)).toHaveText(wallName(bench, 1, 'B'))
  const { left, floor } = await hanging(bench)
  expect(floor).toBe('150')
  expect(Math.abs(Number(left) - 180)).toBeLessThanOrEqual(2)
  await expect(properties(bench)).toContainText(bench.say('stage:size.shown', realSize()))
}

/** The picture as large as the record's measures let it be, in its own proportions: centimetres to the millimetre. */
function realSize(): { height: number; width: number } {
  const picture = imageSize(readFileSync(SCANS[0] as string))
  const proportion = picture.width / picture.height
  const millimetres = (centimetres: number) => Number(centimetres.toFixed(1))
  return {
    height: millimetres(Math.min(MEASURES.height, MEASURES.width / proportion)),
    width: millimetres(Math.min(MEASURES.width, MEASURES.height * proportion)),
  }
}

/** The same by keys alone: the wall, then what is to hang on it, then a centimetre at a time. */
export async function hangByKeys(bench: Workbench): Promise<void> {
  const { keyboard } = bench.page
  const title = TITLES[1][bench.language]
  await wall(bench, 1, 'C').focus()
  await offered(bench, { title }).press('Enter')
  await expect(placeOf(bench)).toHaveText(wallName(bench, 1, 'C'))
  expect(await hanging(bench)).toEqual({ left: '400', floor: '150' })
  await work(bench, 2, title).focus()
  // To the left of the screen is to the right of who stands in the room and faces the near wall.
  await keyboard.press('ArrowLeft')
  expect(await hanging(bench)).toEqual({ left: '401', floor: '150' })
  await keyboard.press('Shift+ArrowRight')
  expect(await hanging(bench)).toEqual({ left: '391', floor: '150' })
}

/** On the wall's elevation: by numbers in any digits, by hand onto the guides, by keys. */
export async function hangExactly(bench: Workbench): Promise<void> {
  const { page } = bench
  await faceWall(bench, 1, 'B')
  const hung = work(bench, 1, TITLES[0][bench.language])
  await hung.focus()
  for (const [field, typed] of [
    ['fromLeft', '200'],
    ['fromFloor', '١٨٠'],
  ] as const) {
    await numberField(bench, field).fill(typed)
    await numberField(bench, field).press('Enter')
  }
  expect(await hanging(bench)).toEqual({ left: '200', floor: '180' })

  // The wall is six metres long: let go near its middle and near the eye line, it hangs on both.
  const scale = await scaleOf(bench)
  const from = await middleOf(hung.locator('.elevation__paper'))
  await drag(bench, from, { x: from.x + scale - 5, y: from.y + 0.3 * scale + 5 })
  expect(await hanging(bench)).toEqual({ left: '300', floor: '150' })

  await page.keyboard.press('ArrowRight')
  expect(await hanging(bench)).toEqual({ left: '301', floor: '150' })
  await page.keyboard.press('Shift+ArrowUp')
  expect(await hanging(bench)).toEqual({ left: '301', floor: '160' })
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('ArrowLeft')
  expect(await hanging(bench)).toEqual({ left: '300', floor: '150' })
}

/** Escape in the middle of a drag: it has never been. */
export async function thinkBetter(bench: Workbench): Promise<void> {
  const { mouse, keyboard } = bench.page
  const before = await stepName(bench, 'undo')
  const at = await middleOf(work(bench, 1, TITLES[0][bench.language]).locator('.elevation__paper'))
  await mouse.move(at.x, at.y)
  await mouse.down()
  await mouse.move(at.x + 90, at.y + 40, { steps: 4 })
  await expect.poll(async () => (await hanging(bench)).left).toBe('300')
  await keyboard.press('Escape')
  await mouse.up()
  expect(await hanging(bench)).toEqual({ left: '300', floor: '150' })
  expect(await stepName(bench, 'undo')).toBe(before)
}

/** A vitrine by keys, a book taken up with one press and laid into it with the next. */
export async function layInVitrine(bench: Workbench): Promise<void> {
  const { page, say } = bench
  await bench.view('plan')
  await offered(bench, { tool: 'vitrine' }).press('Enter')
  const vitrine = drawing(bench).getByRole('button', { name: say('stage:select.vitrine') })
  await expect(vitrine).toHaveAttribute('aria-pressed', 'true')
  const book = offered(bench, { title: TITLES[2][bench.language] })
  await book.click()
  await expect(book).toHaveAttribute('aria-pressed', 'true')
  const { x, y } = await middleOf(vitrine.locator('.drawn-button__reach'))
  await page.mouse.move(x + 1, y + 1)
  await page.mouse.click(x, y)
  await expect(placeOf(bench)).toHaveText(
    say('stage:field.onFurniture', { kind: say('stage:select.vitrine'), number: 1 }),
  )
}

/** A panel of text on a wall, written where it hangs. */
export async function putUpText(bench: Workbench): Promise<void> {
  const { say } = bench
  await wall(bench, 1, 'D').focus()
  await offered(bench, { tool: 'text' }).press('Enter')
  await expect(placeOf(bench)).toHaveText(wallName(bench, 1, 'D'))
  for (const [tag, text] of Object.entries(PANEL)) {
    const field = properties(bench).getByRole('textbox', {
      name: `${say('stage:field.body')} · ${say(`content.${tag}`)}`,
    })
    await expect(field).toHaveAttribute('dir', tag === 'ar' ? 'rtl' : 'ltr')
    await field.fill(text)
  }
}

/** The visitor's own renderer, at once: it shows what is selected. */
export async function seeInHall(bench: Workbench): Promise<void> {
  const { page } = bench
  await page.setViewportSize(SMALL)
  await bench.turnTo('hall')
  await bench.view('3d')
  await expectHallDrawn(bench)
  const hall = page.getByRole('tabpanel').locator('.hall')
  await expect(hall).toHaveAttribute('data-camera', /position/)
  const before = (await hall.getAttribute('data-camera')) as string
  await hallTree(bench).getByRole('button', { name: TITLES[1][bench.language] }).click()
  await expect(hall).not.toHaveAttribute('data-camera', before)
  await bench.view('plan')
  await page.setViewportSize(DESKTOP)
}
