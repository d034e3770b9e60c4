import { COMMIT_DELAY } from '../../src/editor/state/committedText.ts'
import { historyButton, stepName, steps } from './support/history.ts'
import { type Publication, publish, sceneIn } from './support/publication.ts'
import { textField } from './support/records.ts'
import { SCANS_ARE_REAL } from './support/scans.ts'
import { NAME, TITLES, takeScans, writeCaptions, writeRecords } from './support/story.ts'
import {
  hangByHand,
  hangByKeys,
  hangExactly,
  layInVitrine,
  putUpText,
  seeInHall,
  thinkBetter,
} from './support/storyInHall.ts'
import { expect, expectNoSidewaysScroll, type Page, test } from './support/test.ts'
import { create, type Workbench, workbenchOn } from './support/workbench.ts'

/** Milliseconds that the journal may take to reach the disk of a busy machine. */
const WRITING = 500

test.describe.configure({ timeout: 240_000 })

test.beforeAll(() => {
  if (!SCANS_ARE_REAL)
    console.log('The curator’s story runs on the demo’s facsimiles: ../shared is not here.')
})

test('the main job, in Chinese: from empty storage to a hall, and back again', async ({ page }) => {
  const bench = await open(page, 'zh-Hans')
  const beginning = await publish(bench)
  await takeScans(bench)
  await writeRecords(bench)
  await bench.turnTo('hall')
  await hangByHand(bench)
  await hangByKeys(bench)
  await hangExactly(bench)
  await thinkBetter(bench)
  await layInVitrine(bench)
  await putUpText(bench)
  await writeCaptions(bench)
  await seeInHall(bench)

  const end = await publish(bench)
  expectAllOfIt(end)
  const undone = await undoEverything(bench)
  expect(sceneIn(undone)).toEqual(sceneIn(beginning))
  expect(sceneIn(await publish(bench))).toEqual(sceneIn(end))
  await crash(
    bench,
    '此书为清内府写本，字大如钱，纸墨俱精。卷首有御题诗，卷末有馆臣提要，版式与传世诸本皆不同。',
  )
})

test('the main job, in Arabic: from empty storage to a hall', async ({ page }) => {
  const bench = await open(page, 'ar')
  await takeScans(bench)
  await writeRecords(bench)
  await bench.turnTo('hall')
  await hangByHand(bench)
  await hangByKeys(bench)
  await hangExactly(bench)
  await layInVitrine(bench)
  await putUpText(bench)
  await writeCaptions(bench)
  await seeInHall(bench)

  expectAllOfIt(await publish(bench))
  const undone = await steps(bench, 'undo', 3)
  expect(await steps(bench, 'redo')).toEqual(undone.reverse())
  await crash(bench, 'نُسخ هذا الكتاب في البلاط بخطّ كبير واضح على ورق فاخر.')
})

/** From the portal to an exhibition of two rooms with a name in both languages. */
async function open(page: Page, language: Workbench['language']): Promise<Workbench> {
  const bench = workbenchOn(page, language)
  const { say } = bench
  await page.goto(`index.html?lang=${language}`)
  await page.getByRole('link', { name: say('portal:portal.workbench') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('start.title'))
  await expect(page.getByText(say('drafts.none'))).toBeVisible()
  await create(bench, { template: 'twoRooms', names: NAME })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME[language])
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
  await expectNoSidewaysScroll(page)
  return bench
}

/** What was drawn, typed and dragged is what a visitor will get. */
function expectAllOfIt(publication: Publication): void {
  const scene = sceneIn(publication)
  expect(scene.title).toEqual(NAME)
  expect(Object.values(scene.objects).map(({ title }) => title)).toEqual(expect.arrayContaining([...TITLES]))
  const first = Object.values(scene.objects).find(({ title }) => title.ar === TITLES[0].ar)
  expect(first).toMatchObject({ form: 'threadBound', dimensions: { height: 0.345, width: 0.22 } })
  const places = Object.values(scene.exhibits).map(({ place }) => place)
  expect(places).toContainEqual(expect.objectContaining({ kind: 'wall', x: 3, y: 1.5 }))
  expect(places).toContainEqual(expect.objectContaining({ kind: 'wall', x: 3.91, y: 1.5 }))
  expect(places).toContainEqual(expect.objectContaining({ kind: 'furniture', x: 0, z: 0 }))
  expect(Object.keys(scene.media)).toHaveLength(3)
  expect(Object.values(scene.texts)).toHaveLength(1)
}

/** Back to the very beginning and forth again, with a reload on the way. @returns what stood at the beginning */
async function undoEverything(bench: Workbench): Promise<Publication> {
  const undone = await steps(bench, 'undo', 12)
  const next = await stepName(bench, 'undo')
  const again = await stepName(bench, 'redo')
  await bench.saved()
  await bench.page.reload()
  await bench.saved()
  expect(await stepName(bench, 'undo')).toBe(next)
  expect(await stepName(bench, 'redo')).toBe(again)
  undone.push(...(await steps(bench, 'undo')))
  await expect(historyButton(bench, 'undo')).toBeDisabled()
  await bench.saved()
  const beginning = await publish(bench)
  expect(await steps(bench, 'redo')).toEqual(undone.reverse())
  await expect(historyButton(bench, 'redo')).toBeDisabled()
  return beginning
}

/** The browser kills the tab while somebody writes. @returns the workbench in a new tab */
async function crash(bench: Workbench, typed: string): Promise<Workbench> {
  const { page } = bench
  await bench.turnTo('texts')
  const contents = page.getByRole('navigation', { name: bench.say('texts.contents') })
  await contents.getByRole('link').filter({ hasText: TITLES[1][bench.language] }).click()
  const address = page.url()
  const field = textField(page, 'caption', bench.language)
  const devtools = await page.context().newCDPSession(page)
  await field.focus()
  const times: number[] = []
  for (const letter of typed) {
    await page.keyboard.type(letter, { delay: 40 })
    times.push(Date.now())
  }
  const end = Date.now()
  const crashed = page.waitForEvent('crash')
  devtools.send('Page.crash').catch(() => undefined)
  await crashed
  const fresh = await page.context().newPage()
  await fresh.goto(address)
  const found = await textField(fresh, 'caption', bench.language).inputValue()
  expect(found).not.toBe('')
  expect(typed.startsWith(found)).toBe(true)
  const lost = times.slice([...found].length)
  expect(end - Math.min(end, ...lost)).toBeLessThan(COMMIT_DELAY + WRITING)
  return workbenchOn(fresh, bench.language)
}
