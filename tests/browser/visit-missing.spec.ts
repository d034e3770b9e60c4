import { deltasE } from './support/colour.ts'
import { mediaOf, screenColours, spotsOf, thumbnailColours } from './support/hung.ts'
import { expect, LANGUAGES, test } from './support/test.ts'
import {
  cameraOf,
  HALL_SIZE,
  hallOf,
  hallReady,
  movedFrom,
  openedIn,
  regionOf,
  standBefore,
  textIn,
  titleOf,
  visitAddress,
} from './support/visit.ts'
import { wordsOf } from './support/words.ts'

/** Two works that hang side by side; the first is the one that does not come. */
const LOST = 'exhibit_diamond'
const THERE = 'exhibit_analects'
const FILES = `**/media/${mediaOf(LOST).hash}/*`
/** Without these the hall puts its thumbnails together itself. */
const SHEETS = '**/rooms/*.webp'
const SAME = 10

for (const { tag } of LANGUAGES) {
  const say = wordsOf(tag)

  test(`one picture is missing: the hall stands, says so in ${tag}, and tries again`, async ({ page }) => {
    await page.setViewportSize(HALL_SIZE)
    await page.route(FILES, (route) => route.fulfill({ status: 404 }))
    await page.route(SHEETS, (route) => route.fulfill({ status: 404 }))
    await page.goto(visitAddress({ lang: tag, view: 'hall', exhibit: THERE }))
    await expect(openedIn(page, THERE)).toBeVisible()
    await page.keyboard.press('Escape')
    await hallReady(page)
    const near = await cameraOf(page)
    await regionOf(page).hover({ position: { x: 20, y: 120 } })
    await page.mouse.wheel(0, 300)
    const camera = await movedFrom(page, near)

    const notice = hallOf(page).getByRole('status')
    await expect(notice).toContainText(say('hall.missing', { count: 1 }))
    const spots = await spotsOf(page, camera, [LOST, THERE])
    const pictures = await thumbnailColours(page, [LOST, THERE])
    const differences = async () => deltasE(await screenColours(page, spots), pictures)
    await expect.poll(async () => (await differences())[1]).toBeLessThanOrEqual(SAME)
    expect((await differences())[0]).toBeGreaterThan(3)
    await expect(hallOf(page)).toHaveAttribute('data-state', 'ready')

    await page.unroute(FILES)
    await notice.getByRole('button', { name: say('hall.retry') }).click()
    await expect(notice).toHaveCount(0)
    await expect.poll(async () => (await differences()).every((each) => each <= SAME)).toBe(true)
    expect(await cameraOf(page)).toEqual(camera)
  })

  test(`one picture is missing: 2D keeps its words, says so in ${tag}, and tries again`, async ({ page }) => {
    const media = mediaOf(LOST)
    const said = say('picture.missing', { name: media.name ?? media.hash.slice(0, 12) })
    await page.route(FILES, (route) => route.fulfill({ status: 404 }))
    await page.goto(visitAddress({ lang: tag, view: 'gallery', exhibit: LOST }))

    for (const place of [openedIn(page, LOST), page.locator(`#${LOST}`)]) {
      await expect(place).toContainText(said)
      await expect(place).toContainText(textIn(tag, media.alt))
      await expect(place.getByRole('heading').first()).toHaveText(titleOf(tag, LOST))
      await expect(place.getByRole('img')).toHaveCount(0)
      await place.getByRole('button', { name: say('retry') }).click()
      await expect(place).toContainText(said)

      await page.unroute(FILES)
      await place.getByRole('button', { name: say('retry') }).click()
      const picture = place.getByRole('img', { name: textIn(tag, media.alt) })
      await expect
        .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(0)
      await page.keyboard.press('Escape')
      await page.route(FILES, (route) => route.fulfill({ status: 404 }))
    }
  })
}

test('a picture whose file is broken keeps its thumbnail, and is said to be missing', async ({ page }) => {
  const say = wordsOf('ar')
  await page.setViewportSize(HALL_SIZE)
  await page.route(FILES, (route) =>
    route.fulfill({ contentType: 'image/webp', body: 'RIFF but no picture' }),
  )
  const camera = await standBefore(page, 'ar', LOST)
  const notice = hallOf(page).getByRole('status')
  await expect(notice).toContainText(say('hall.missing', { count: 1 }))
  const spots = await spotsOf(page, camera, [LOST])
  await page.unroute(FILES)
  const pictures = await thumbnailColours(page, [LOST])
  const difference = async () => deltasE(await screenColours(page, spots), pictures)[0]
  await expect.poll(difference).toBeLessThanOrEqual(SAME)
  await notice.getByRole('button', { name: say('hall.retry') }).click()
  await expect(notice).toHaveCount(0)
  await expect.poll(difference).toBeLessThanOrEqual(SAME)
})

test('a picture that takes its time does not hold up the hall', async ({ page }) => {
  await page.setViewportSize(HALL_SIZE)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(FILES, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(visitAddress({ lang: 'zh', view: 'hall', exhibit: THERE }))
  await expect(openedIn(page, THERE)).toBeVisible()
  await page.keyboard.press('Escape')
  await hallReady(page)
  const near = await cameraOf(page)
  await regionOf(page).hover({ position: { x: 20, y: 120 } })
  await page.mouse.wheel(0, 300)
  const camera = await movedFrom(page, near)
  const spots = await spotsOf(page, camera, [LOST, THERE])
  const pictures = await thumbnailColours(page, [THERE])
  const there = async () => deltasE((await screenColours(page, spots)).slice(1), pictures)[0]
  await expect.poll(there).toBeLessThanOrEqual(SAME)

  release()
  const both = async () =>
    deltasE(await screenColours(page, spots), await thumbnailColours(page, [LOST, THERE]))
  await expect.poll(async () => Math.max(...(await both()))).toBeLessThanOrEqual(SAME)
})
