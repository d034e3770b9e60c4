import type { Locator } from '@playwright/test'
import { step, stepName } from './support/history.ts'
import { arrived, choose, imports } from './support/library.ts'
import { fact, makeObject } from './support/records.ts'
import { HALF_LEAVES, SCANS_ARE_REAL, SMALL_PAGES } from './support/scans.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/test.ts'
import { begin, type Workbench } from './support/workbench.ts'

/** Shares of the picture that are scanner border and, at the spine's side, the other half of the book. */
const BORDER = { top: 0.025, bottom: 0.025, spine: 0.08 }

test.describe.configure({ timeout: 420_000 })

test.beforeAll(() => {
  if (!SCANS_ARE_REAL)
    console.log('The pages of a book are the demo’s facsimiles here: ../shared is not there.')
})

const sequence = ({ page, say }: Workbench) => page.getByRole('listbox', { name: say('pages:sequence') })
const tile = (bench: Workbench, number: number) =>
  sequence(bench)
    .getByRole('option')
    .nth(number - 1)
const names = (bench: Workbench) =>
  sequence(bench)
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('aria-label')))
const openings = ({ page, say }: Workbench) =>
  page.getByRole('region', { name: say('pages:openings') }).getByRole('button')
const tool = (bench: Workbench, key: string) =>
  fact(bench, 'pages').getByRole('button', { name: bench.say(`pages:${key}`), exact: true })

for (const [language, scans, areReal] of [
  ['zh-Hans', HALF_LEAVES, SCANS_ARE_REAL],
  ['ar', SMALL_PAGES, false],
] as const) {
  test(`four scans become the pages of a thread-bound book, in ${language}`, async ({ page }) => {
    const bench = await begin(page, language, { template: 'oneRoom', names: { [language]: '０' } })
    await bench.turnTo('media')
    await choose(bench, [...scans])
    // Tiles and all, of eighteen megapixels each.
    await expect(imports(bench)).toHaveCount(0, { timeout: 240_000 })
    await arrived(bench, 4)
    await makeObject(
      bench,
      scans.map((path) => path.split('/').at(-1) as string),
    )
    const first = tile(bench, 1)
    expect(await names(bench)).toHaveLength(4)
    // The first page lies at the right, whatever the interface's direction.
    const [one, two] = [await first.boundingBox(), await tile(bench, 2).boundingBox()]
    expect(one?.x).toBeGreaterThan(two?.x ?? 0)

    await cropAll(bench)
    for (const number of [1, 2, 3, 4]) await expectPicture(tile(bench, number), areReal)
    await labelAll(bench)
    await insertBlank(bench)
    await moveByKeysAndHand(bench)
    await splitAndBack(bench)
    await writeOnPages(bench)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    await bench.saved()
    const before = await names(bench)
    await page.reload()
    await bench.saved()
    expect(await names(bench)).toEqual(before)
    await expectPicture(tile(bench, 1), areReal)
    await expectWords(bench)
  })
}

/** One rectangle, drawn on the first page, for all: the even ones mirrored. */
async function cropAll(bench: Workbench): Promise<void> {
  const { page, say } = bench
  await tile(bench, 1).click()
  await tile(bench, 4).click({ modifiers: ['Shift'] })
  await tile(bench, 1).focus()
  await tool(bench, 'crop').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('checkbox', { name: say('pages:crop.mirrored') })).toBeChecked()
  const edge = (side: string) => dialog.getByRole('slider', { name: say(`pages:crop.${side}`) })
  const field = (side: string) => dialog.getByRole('textbox', { name: say(`pages:crop.${side}`) })
  const length = async (side: string) => Number(await edge(side).getAttribute('aria-valuemax'))
  // The page shown is the one chosen last, the fourth: its spine is at the left.
  await field('left').fill(String(Math.round((await length('left')) * BORDER.spine)))
  await field('top').fill(String(Math.round((await length('top')) * BORDER.top)))
  await field('top').blur()
  // The lower edge by hand, then to the pixel by keys.
  const box = await edge('bottom').boundingBox()
  if (!box) throw new Error('The lower edge is not to be seen')
  const whole = await dialog.locator('.crop-frame').boundingBox()
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2 - (whole?.height ?? 0) * BORDER.bottom)
  await page.mouse.up()
  const cut = Number(await edge('bottom').getAttribute('aria-valuenow'))
  expect(cut).toBeGreaterThan(0)
  await edge('bottom').focus()
  await page.keyboard.press('ArrowUp')
  expect(Number(await edge('bottom').getAttribute('aria-valuenow'))).toBe(cut + 1)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: say('pages:crop.apply', { count: 4 }) }).click()
  await expect(dialog).toBeHidden({ timeout: 240_000 })
  expect(await stepName(bench, 'undo')).toContain(say('commands:command.cropPages'))
}

/** The tile's picture has come; of a real scan, its corners are paper, not the scanner's black. */
async function expectPicture(picture: Locator, areReal: boolean): Promise<void> {
  await picture.scrollIntoViewIfNeeded()
  const image = picture.locator('img')
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  if (!areReal) return
  const darkest = await image.evaluate((img: HTMLImageElement) => {
    const [width, height] = [img.naturalWidth, img.naturalHeight]
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')
    context?.drawImage(img, 0, 0)
    const corners = [
      [1, 1],
      [width - 2, 1],
      [1, height - 2],
      [width - 2, height - 2],
    ] as const
    const lightness = corners.map(([x, y]) => context?.getImageData(x, y, 1, 1).data[0] ?? 0)
    return Math.min(...lightness)
  })
  expect(darkest).toBeGreaterThan(60)
}

async function labelAll(bench: Workbench): Promise<void> {
  const { page, say } = bench
  await tool(bench, 'label').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: say('pages:folios.start') }).fill('١٦')
  await expect(dialog.getByRole('listitem')).toHaveText([/十六a/, /十六b/, /十七a/, /十七b/])
  await dialog.getByRole('button', { name: say('pages:folios.apply', { count: 4 }) }).click()
  const page1 = say('pages:page', { number: 1 })
  expect((await names(bench))[0]).toBe(`${page1} · 十六a`)
  await expect(openings(bench)).toHaveCount(3)
  await expect(openings(bench).nth(1)).toHaveAccessibleName(/十六b.*十七a/)
}

/** A blank after the second page parts what faced each other: the preview shows it at once. */
async function insertBlank(bench: Workbench): Promise<void> {
  const { say } = bench
  await tile(bench, 2).click()
  await tool(bench, 'insertBlank').click()
  const blank = say('pages:without.inserted')
  expect((await names(bench))[2]).toContain(blank)
  await expect(openings(bench).nth(1)).toHaveAccessibleName(
    new RegExp(`十六b.*${say('pages:side.inserted')}`),
  )
  await expect(openings(bench).nth(2)).toHaveAccessibleName(/十七a.*十七b/)
  expect(await step(bench, 'undo')).toBe(say('commands:command.insertBlank'))
  expect(await names(bench)).toHaveLength(4)
  expect(await step(bench, 'redo')).toBe(say('commands:command.insertBlank'))
  expect((await names(bench))[2]).toContain(blank)
}

async function moveByKeysAndHand(bench: Workbench): Promise<void> {
  const { page, say } = bench
  const order = async () => (await names(bench)).map((name) => name?.split(' · ').at(-1))
  const blank = say('pages:without.inserted')
  // In a book from the right the left arrow goes on.
  await tile(bench, 3).click()
  await page.keyboard.press('Alt+ArrowLeft')
  expect(await order()).toEqual(['十六a', '十六b', '十七a', blank, '十七b'])
  await expect(tile(bench, 4)).toBeFocused()
  // Two at once, to before the first: its right half.
  await tile(bench, 3).click()
  await tile(bench, 5).click({ modifiers: ['Control'] })
  const target = (await tile(bench, 1).boundingBox()) ?? { width: 0, height: 0 }
  await tile(bench, 5).dragTo(tile(bench, 1), {
    targetPosition: { x: target.width - 4, y: target.height / 2 },
  })
  expect(await order()).toEqual(['十七a', '十七b', '十六a', '十六b', blank])
  expect(await step(bench, 'undo')).toBe(say('commands:command.movePages'))
  expect(await step(bench, 'undo')).toBe(say('commands:command.movePages'))
  expect(await order()).toEqual(['十六a', '十六b', blank, '十七a', '十七b'])
}

/** A picture said to be of two pages, split where its line is, turned, and all of it undone. */
async function splitAndBack(bench: Workbench): Promise<void> {
  const { page, say } = bench
  await tile(bench, 5).click()
  const details = page.getByRole('region', { name: say('pages:details') })
  await details
    .getByRole('combobox', { name: say('pages:imaging') })
    .selectOption({ label: say('formEditor:option.imaging.wholeLeaf') })
  const line = details.getByRole('slider', { name: say('pages:splitAt') })
  await line.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(line).toHaveAttribute('aria-valuenow', '55')
  await tool(bench, 'split').click()
  await expect(sequence(bench).getByRole('option')).toHaveCount(6, { timeout: 60_000 })
  await expect(sequence(bench).getByRole('option', { selected: true })).toHaveCount(2)
  await tile(bench, 6).click()
  const upright = await tile(bench, 6).locator('img').boundingBox()
  await tool(bench, 'turn.90').click()
  await expect
    .poll(async () => {
      const turned = await tile(bench, 6).locator('img').boundingBox()
      return turned && upright && turned.width / turned.height > 1 && upright.width / upright.height < 1
    })
    .toBe(true)
  const done = ['turnPages', 'splitPages', 'setPages', 'setPages']
  for (const key of done) expect(await step(bench, 'undo')).toBe(say(`commands:command.${key}`))
  await expect(sequence(bench).getByRole('option')).toHaveCount(5)
}

async function writeOnPages(bench: Workbench): Promise<void> {
  const { page, say } = bench
  await tile(bench, 1).click()
  const details = page.getByRole('region', { name: say('pages:details') })
  const words = details.getByRole('textbox', { name: say('pages:transcription') })
  await expect(words).toHaveAttribute('lang', 'lzh')
  await words.fill('第一百二十三卷')
  await words.blur()
  const contents = page.getByRole('region', { name: say('pages:contents') })
  await tile(bench, 4).click()
  await contents.getByRole('button', { name: say('pages:contents.add', { number: 4 }) }).click()
  const title = contents.getByRole('textbox').first()
  await title.fill('滑稽列傳')
  await title.blur()
  // The heading goes with its page.
  await tile(bench, 4).focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(contents.getByRole('textbox', { name: say('pages:contents.page') })).toHaveValue('5')
  expect(await step(bench, 'undo')).toBe(say('commands:command.movePages'))
  await expect(contents.getByRole('textbox', { name: say('pages:contents.page') })).toHaveValue('4')
}

/** What was written on the pages is there again when the book is opened anew. */
async function expectWords(bench: Workbench): Promise<void> {
  const { page, say } = bench
  await tile(bench, 1).click()
  const details = page.getByRole('region', { name: say('pages:details') })
  await expect(details.getByRole('textbox', { name: say('pages:transcription') })).toHaveValue(
    '第一百二十三卷',
  )
  const contents = page.getByRole('region', { name: say('pages:contents') })
  await expect(contents.getByRole('textbox', { name: say('pages:contents.page') })).toHaveValue('4')
  await expect(contents.getByRole('textbox').first()).toHaveValue('滑稽列傳')
}
