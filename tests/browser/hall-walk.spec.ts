import { pick } from '../../src/scenes/layout/picking.ts'
import { rayThrough } from '../../src/scenes/layout/projecting.ts'
import { nearestWalkable, walkableArea } from '../../src/scenes/layout/walking.ts'
import type { PlanPoint } from '../../src/scenes/schema/space.ts'
import { countDraws } from './support/draws.ts'
import { spotsOf } from './support/hung.ts'
import { expect, type Page, test } from './support/test.ts'
import {
  cameraOf,
  HALL_SIZE,
  hallReady,
  hallSharp,
  metresBetween,
  metresFromViewpoint,
  movedFrom,
  openedIn,
  regionOf,
  SCENE,
  SPACE,
  standBefore,
  visitAddress,
} from './support/visit.ts'
import { wordsOf } from './support/words.ts'

/** Hangs in the first room, in sight of the entrance. */
const FIRST = 'exhibit_kaicheng'
/** Hangs two rooms on. */
const LAST = 'exhibit_diamond'

test.use({ viewport: HALL_SIZE })

const isInRegion = (page: Page) =>
  page.evaluate(() => document.activeElement?.classList.contains('hall__region') ?? false)

test('the keyboard alone: Tab to the hall, walk, turn, look up, and out again', async ({ page }) => {
  const draws = await countDraws(page)
  await page.goto(visitAddress({ lang: 'ar', view: 'hall' }))
  await hallSharp(page)
  await draws.rested()
  const start = await cameraOf(page)

  // Keys that walk do nothing while the focus is elsewhere: a screen reader's reader types them for other ends.
  await page.getByRole('button', { name: wordsOf('ar')('bar.list') }).focus()
  for (const key of ['w', 'ArrowUp', 'q', 'PageUp']) await page.keyboard.press(key)
  expect(await draws.drawnInRest()).toBe(0)
  expect(await cameraOf(page)).toEqual(start)

  while (!(await isInRegion(page))) await page.keyboard.press('Tab')
  await expect(regionOf(page)).toHaveCSS('outline-style', 'solid')
  await page.keyboard.press('ArrowUp')
  const ahead = await movedFrom(page, start)
  expect(ahead.position[2]).toBeLessThan(start.position[2])
  expect(ahead.yaw).toBe(start.yaw)

  // Left is the hall's left in a right-to-left interface too.
  await page.keyboard.press('ArrowLeft')
  const left = await movedFrom(page, ahead)
  expect(left.yaw).toBeGreaterThan(ahead.yaw)
  expect(left.position).toEqual(ahead.position)
  await page.keyboard.press('Shift+ArrowRight')
  const aside = await movedFrom(page, left)
  expect(aside.position[0]).toBeGreaterThan(left.position[0])
  await page.keyboard.press('PageUp')
  expect((await movedFrom(page, aside)).pitch).toBeGreaterThan(aside.pitch)

  await page.keyboard.press('Tab')
  expect(await isInRegion(page)).toBe(false)
  await page.keyboard.press('Shift+Tab')
  expect(await isInRegion(page)).toBe(true)
  await page.keyboard.press('Shift+Tab')
  expect(await isInRegion(page)).toBe(false)
})

test('Enter opens what one stands before, Escape leads back to the same place', async ({ page }) => {
  const camera = await standBefore(page, 'zh', FIRST)
  await regionOf(page).focus()
  await page.keyboard.press('Enter')
  await expect(openedIn(page, FIRST)).toBeVisible()
  expect(await isInRegion(page)).toBe(false)
  await page.keyboard.press('Escape')
  await expect(openedIn(page, FIRST)).toBeHidden()
  expect(await isInRegion(page)).toBe(true)
  expect(await cameraOf(page)).toEqual(camera)
})

test('the mouse: drag to look, click the floor to walk there, click a work to step up and again to open', async ({
  page,
}) => {
  await page.goto(visitAddress({ lang: 'zh', view: 'hall' }))
  await hallReady(page)
  const start = await cameraOf(page)

  await page.mouse.move(300, 200)
  await page.mouse.down()
  await page.mouse.move(360, 200, { steps: 3 })
  await page.mouse.up()
  const looked = await movedFrom(page, start)
  expect(looked.yaw).toBeGreaterThan(start.yaw)
  expect(looked.position).toEqual(start.position)
  await expect(page.locator('dialog')).toHaveCount(0)

  const floor = { x: 400, y: 400 }
  await page.mouse.click(floor.x, floor.y)
  const walked = await movedFrom(page, looked)
  const box = await regionOf(page).boundingBox()
  const [width, height] = [box?.width ?? 0, box?.height ?? 0]
  const ray = rayThrough(looked, (floor.x / width) * 2 - 1, 1 - (floor.y / height) * 2)
  const aim = pick(SCENE, SPACE, ray)
  expect(aim?.kind).toBe('floor')
  // As near to that point as one can stand.
  const point: PlanPoint = aim?.kind === 'floor' ? aim.point : [Number.NaN, Number.NaN]
  const [x, z] = nearestWalkable(walkableArea(SCENE, SPACE), point) ?? [Number.NaN, Number.NaN]
  expect(walked.position[0]).toBeCloseTo(x, 2)
  expect(walked.position[2]).toBeCloseTo(z, 2)

  await clickWork(page, FIRST)
  await expect.poll(async () => metresFromViewpoint(await cameraOf(page), FIRST)).toBeLessThan(0.01)
  await expect(page.locator('dialog')).toHaveCount(0)
  await clickWork(page, FIRST)
  await expect(openedIn(page, FIRST)).toBeVisible()
})

async function clickWork(page: Page, id: string): Promise<void> {
  const [spot] = await spotsOf(page, await cameraOf(page), [id])
  await page.mouse.click((spot?.x ?? 0) + (spot?.width ?? 0) / 2, (spot?.y ?? 0) + (spot?.height ?? 0) / 2)
}

test('who asks for no motion is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(visitAddress({ lang: 'ar', view: 'hall' }))
  await hallSharp(page)
  // The records of rooms that lie ahead come once the first wall is sharp.
  await expect(page.locator(`#list-panel [data-id="${LAST}"]`)).toBeAttached()
  const start = await cameraOf(page)
  const frames = await page.evaluate(async (id) => {
    const hall = document.querySelector<HTMLElement>('.hall')
    const before = hall?.dataset.camera
    document.querySelector<HTMLElement>(`#list-panel [data-id="${id}"]`)?.click()
    let frames = 0
    while (hall?.dataset.camera === before && frames < 600) {
      await new Promise(requestAnimationFrame)
      frames++
    }
    return frames
  }, LAST)
  expect(frames).toBeLessThanOrEqual(5)
  const arrived = await cameraOf(page)
  expect(metresFromViewpoint(arrived, LAST)).toBeLessThan(0.01)
  expect(metresBetween(start, arrived)).toBeGreaterThan(10)
})
