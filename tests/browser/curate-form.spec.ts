import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { historyButton, step } from './support/history.ts'
import { arrived, choose } from './support/library.ts'
import { chooseForm, fact, makeObject } from './support/records.ts'
import { offered, properties } from './support/stage.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from './support/test.ts'
import { begin, type Workbench } from './support/workbench.ts'

const FACSIMILES = 'public/assets/paper-road/media'
const NAME = { 'zh-Hans': '装帧', ar: 'التجليد' }
/** Small enough for software to draw a book quickly. */
const SMALL = { width: 1300, height: 720 }

/** Four small pages of the demo, as one would choose them from a folder. */
const PAGES = readdirSync(FACSIMILES)
  .sort()
  .slice(0, 4)
  .map((hash, index) => ({
    name: `${index + 1}.webp`,
    mimeType: 'image/webp',
    buffer: readFileSync(join(FACSIMILES, hash, '256.webp')),
  }))

const preview = ({ page, say }: Workbench) =>
  page.getByRole('region', { name: say('formEditor:preview.name') })
const seen = (bench: Workbench) => preview(bench).getByRole('status')
const pose = (bench: Workbench, name: string) =>
  preview(bench).getByRole('radio', { name: bench.say(`formEditor:pose.${name}`), exact: true })
const detail = (bench: Workbench, name: string) =>
  fact(bench, 'structure').getByRole('combobox', { name: bench.say(`formEditor:field.${name}`) })

test('a book is made as its maker bound it, and seen so', async ({ page }) => {
  await page.setViewportSize(SMALL)
  const bench = await begin(page, 'zh-Hans', { template: 'oneRoom', names: NAME })
  const { say } = bench
  await bench.turnTo('media')
  await choose(bench, PAGES)
  await arrived(bench, PAGES.length)
  await makeObject(
    bench,
    PAGES.map(({ name }) => name),
  )

  await expect(fact(bench, 'form')).toContainText(say('forms:form.threadBound'))
  await expect(preview(bench)).toContainText(say('formEditor:preview.opens.left'))
  await expectDrawn(page)
  // The second opening of a thread-bound book: the back of its first leaf at the right, the front of the next at the left.
  const pageOf = (number: number) => say('formEditor:preview.pageNumber', { page: number })
  const sides = (right: string, left: string) =>
    say('formEditor:preview.sides.across', { first: right, second: left })
  await expect(seen(bench)).toContainText(sides(pageOf(2), pageOf(3)))

  // What a picture shows is proved in the preview: a spread fills the opening.
  await detail(bench, 'imaging').selectOption('spread')
  const half = (side: string, number: number) =>
    say(`formEditor:preview.half.${side}`, { page: pageOf(number) })
  await expect(seen(bench)).toContainText(sides(half('right', 2), half('left', 2)))
  expect(await step(bench, 'undo')).toBe(say('commands:command.setStructure'))
  await expect(seen(bench)).toContainText(sides(pageOf(2), pageOf(3)))

  await detail(bench, 'holes').selectOption('6')
  await expect(detail(bench, 'holes')).toHaveValue('6')
  await step(bench, 'undo')
  await expect(detail(bench, 'holes')).toHaveValue('')
  await step(bench, 'redo')
  await pose(bench, 'closed').check()
  await expect(seen(bench)).toHaveText(say('formEditor:preview.closed'))

  await turnByKeys(bench)
  const direction = (name: string) =>
    fact(bench, 'form').getByRole('radio', { name: say(`formEditor:opens.${name}`), exact: true })
  await direction('left-to-right').check()
  await expect(preview(bench)).toContainText(say('formEditor:preview.opens.right'))
  await expect(fact(bench, 'form')).toContainText(
    say('findings:finding.spine-left', { title: '' }).split('\u2068\u2069').at(-1) as string,
  )
  await direction('right-to-left').check()
  await chooseForm(bench, 'butterfly')
  await expect(detail(bench, 'holes')).toHaveCount(0)
  await expect(fact(bench, 'structure')).toContainText(say('formEditor:field.holes'))
  await expect(historyButton(bench, 'undo')).toHaveAccessibleName(
    new RegExp(say('commands:command.setObject')),
  )
  await chooseForm(bench, 'threadBound')
  await expect(detail(bench, 'holes')).toHaveValue('6')
  await detail(bench, 'enclosure').selectOption('case4')
  await pose(bench, 'enclosed').check()
  await expect(seen(bench)).toHaveText(say('formEditor:preview.enclosed'))
  await expectDrawn(page)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await layInItsCase(bench)
  await bench.saved()
  await page.reload()
  await expect(poseShown(bench)).toHaveValue('enclosed')
  await bench.turnTo('objects')
  await page
    .getByRole('main')
    .getByRole('link')
    .filter({ hasText: say('forms:form.threadBound') })
    .click()
  await expect(detail(bench, 'holes')).toHaveValue('6')
  await expect(detail(bench, 'enclosure')).toHaveValue('case4')
})

/** Something other than the ground is drawn: its pixels differ among themselves. */
async function expectDrawn(page: Page): Promise<void> {
  const canvas = page.locator('.form-preview__canvas canvas')
  await expect(canvas).toBeVisible()
  await expect
    .poll(async () => {
      const base64 = (await canvas.screenshot()).toString('base64')
      return page.evaluate(async (picture) => {
        const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes]))
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        const row = context?.getImageData(0, Math.floor(bitmap.height / 2), bitmap.width, 1).data ?? []
        const tones = Array.from({ length: bitmap.width }, (_, x) => row[x * 4] ?? 0)
        return Math.max(...tones) - Math.min(...tones)
      }, base64)
    })
    .toBeGreaterThan(30)
}

/** The book is gone through, and its view turned, without a pointer. */
async function turnByKeys(bench: Workbench): Promise<void> {
  const { page, say } = bench
  const slider = preview(bench).getByRole('slider', { name: say('formEditor:preview.slider') })
  await slider.focus()
  // The slider of a book that opens from the right runs to the left.
  await page.keyboard.press('Home')
  const before = await slider.inputValue()
  await page.keyboard.press('ArrowLeft')
  await expect(slider).toHaveValue(String(Number(before) + 1))
  const view = preview(bench).getByRole('application')
  await view.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageUp')
  await expect(slider).toHaveValue(before)
}

const poseShown = (bench: Workbench) =>
  properties(bench).getByRole('combobox', { name: bench.say('stage:field.pose') })

/** Shows the object in the hall, in its case. */
async function layInItsCase(bench: Workbench): Promise<void> {
  await bench.turnTo('hall')
  await offered(bench, { title: bench.say('untitled') }).press('Enter')
  await expect(poseShown(bench)).toHaveValue('open')
  await poseShown(bench).selectOption('enclosed')
  await expect(historyButton(bench, 'undo')).toHaveAccessibleName(
    new RegExp(bench.say('commands:command.setExhibit')),
  )
}
