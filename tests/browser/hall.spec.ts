import { deltaE, deltasE, labOf } from './support/colour.ts'
import { countDraws } from './support/draws.ts'
import { screenColours, spotsOf, thumbnailColours } from './support/hung.ts'
import { expect, LANGUAGES, test } from './support/test.ts'
import {
  cameraOf,
  HALL_SIZE,
  hallReady,
  hallSharp,
  metresFromViewpoint,
  movedFrom,
  regionOf,
  titleOf,
  visitAddress,
} from './support/visit.ts'
import { wordsOf } from './support/words.ts'

/** Three works side by side on one wall, two rooms from the entrance. */
const THREE = ['exhibit_woodblock', 'exhibit_analects', 'exhibit_diamond']
const MIDDLE = 'exhibit_analects'
/** CIE 1976: at a glance the same; and plainly another. */
const SAME = 10
const OTHER = 5

test.use({ viewport: HALL_SIZE })

test('the ruler of colours is true', () => {
  const [white, black, red] = [labOf([1, 1, 1]), labOf([0, 0, 0]), labOf([1, 0, 0])]
  expect(deltaE(white, white)).toBe(0)
  expect(deltaE(white, black)).toBeCloseTo(100, 1)
  expect(red.map((value) => Math.round(value))).toEqual([53, 80, 67])
})

for (const { tag } of LANGUAGES) {
  test(`the hall is drawn, in ${tag}: works look as their pictures do, and move when one turns`, async ({
    page,
  }) => {
    const say = wordsOf(tag)
    await page.goto(visitAddress({ lang: tag }))
    await page.getByRole('button', { name: say('cover.enterHall') }).click()
    await hallReady(page)
    await expect(regionOf(page)).toHaveAccessibleName(say('hall.name'))

    // Across two rooms to the middle of the wall, by the list; then a step back.
    await page.getByRole('button', { name: say('bar.list') }).click()
    const list = page.getByRole('navigation', { name: say('bar.list') })
    await list.getByRole('link', { name: titleOf(tag, MIDDLE) }).click()
    await expect.poll(async () => metresFromViewpoint(await cameraOf(page), MIDDLE)).toBeLessThan(0.01)
    await expect(page.getByRole('complementary', { name: say('focus.card') })).toContainText(
      titleOf(tag, MIDDLE),
    )
    const near = await cameraOf(page)
    await regionOf(page).hover({ position: { x: 20, y: 120 } })
    await page.mouse.wheel(0, 300)
    const camera = await movedFrom(page, near)

    const spots = await spotsOf(page, camera, THREE)
    const pictures = await thumbnailColours(page, THREE)
    const differing = async () =>
      deltasE(await screenColours(page, spots), pictures).filter((difference) => difference > SAME)
    await expect.poll(differing).toEqual([])
    const before = await screenColours(page, spots)

    await regionOf(page).focus()
    await page.keyboard.press('ArrowLeft')
    const turned = await movedFrom(page, camera)
    expect(turned.yaw).toBeGreaterThan(camera.yaw + 0.05)
    const after = await screenColours(page, spots)
    expect(Math.min(...deltasE(after, before))).toBeGreaterThan(OTHER)

    // The middle one has moved to the right by as much as the head has turned to the left, and looks the same.
    const [moved] = await spotsOf(page, turned, [MIDDLE])
    expect(moved?.x).toBeGreaterThan((spots[1]?.x ?? 0) + 10)
    expect(
      deltasE(await screenColours(page, moved ? [moved] : []), pictures.slice(1))[0],
    ).toBeLessThanOrEqual(SAME)
  })
}

test('a still visitor costs no frames', async ({ page }) => {
  const draws = await countDraws(page)
  await page.goto(visitAddress({ lang: 'zh', view: 'hall' }))
  await hallSharp(page)
  await draws.rested()

  const still = await draws.count()
  expect(still).toBeGreaterThan(0)
  const camera = await cameraOf(page)
  await regionOf(page).click({ position: { x: 480, y: 400 } })
  await movedFrom(page, camera)
  expect(await draws.count()).toBeGreaterThan(still)
  await draws.rested()

  // The pointer over the hall, and the focus on it, are no reason to draw either.
  const rested = await draws.count()
  await regionOf(page).hover({ position: { x: 300, y: 200 } })
  expect(await draws.drawnInRest()).toBe(0)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => draws.count()).toBeGreaterThan(rested)
  await draws.rested()
})
