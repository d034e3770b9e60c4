import type { CDPSession } from '@playwright/test'
import { countDraws } from './support/draws.ts'
import { expect, expectNoSidewaysScroll, type Page, test } from './support/test.ts'
import {
  cameraOf,
  hallReady,
  metresBetween,
  movedFrom,
  openedIn,
  regionOf,
  visitAddress,
} from './support/visit.ts'
import { wordsOf } from './support/words.ts'

/** Pixels that a fingertip covers. */
const FINGERTIP = 44

test.use({ viewport: { width: 390, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 })

/** One finger on the screen, as the browser's own input would bring it. */
class Finger {
  readonly #session: CDPSession

  static async on(page: Page): Promise<Finger> {
    return new Finger(await page.context().newCDPSession(page))
  }

  constructor(session: CDPSession) {
    this.#session = session
  }

  async down(x: number, y: number): Promise<void> {
    await this.#send('touchStart', [{ x, y }])
  }

  async move(x: number, y: number): Promise<void> {
    await this.#send('touchMove', [{ x, y }])
  }

  async up(): Promise<void> {
    await this.#send('touchEnd', [])
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) {
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

test('a finger: drag to look, tap to walk, push the stick; the whole of it on a phone', async ({ page }) => {
  const draws = await countDraws(page)
  await page.goto(visitAddress({ lang: 'ar', view: 'hall' }))
  await hallReady(page)
  await draws.rested()
  await expectNoSidewaysScroll(page)
  const finger = await Finger.on(page)
  const start = await cameraOf(page)

  await finger.down(200, 250)
  await finger.move(180, 250)
  await finger.move(140, 250)
  await finger.up()
  const looked = await movedFrom(page, start)
  expect(looked.yaw).toBeLessThan(start.yaw)
  expect(looked.position).toEqual(start.position)

  await page.touchscreen.tap(220, 460)
  const walked = await movedFrom(page, looked)
  expect(metresBetween(looked, walked)).toBeGreaterThan(0.3)

  const stick = await page.locator('.hall__stick').boundingBox()
  if (!stick) throw new Error('No walking stick')
  expect(Math.min(stick.width, stick.height)).toBeGreaterThanOrEqual(FINGERTIP)
  await draws.rested()
  const drawn = await draws.count()
  const [x, y] = [stick.x + stick.width / 2, stick.y + stick.height / 2]
  await finger.down(x, y)
  await finger.move(x, y + 30)
  await expect.poll(() => draws.count()).toBeGreaterThan(drawn)
  await finger.up()
  const pushed = await movedFrom(page, walked)
  expect(metresBetween(walked, pushed)).toBeGreaterThan(0.05)
  expect(pushed.yaw).toBe(walked.yaw)
  await draws.rested()
})

test('on a phone the rarer tools are behind one button, and every target is as large as a fingertip', async ({
  page,
}) => {
  const say = wordsOf('ar')
  await page.goto(visitAddress({ lang: 'ar', view: 'gallery', exhibit: 'exhibit_qianziwen' }))
  await expect(openedIn(page, 'exhibit_qianziwen')).toBeVisible()
  await expectNoSidewaysScroll(page)
  expect(await smallTargets(page, 'dialog')).toEqual([])
  await page.getByRole('button', { name: say('close') }).tap()
  await expect(openedIn(page, 'exhibit_qianziwen')).toBeHidden()

  await page.getByRole('button', { name: say('bar.more') }).tap()
  await expect(page.getByRole('dialog', { name: say('bar.more') })).toBeVisible()
  expect(await smallTargets(page, 'dialog')).toEqual([])
  await page.getByRole('button', { name: say('bar.share') }).tap()
  await expect(page.getByLabel(say('share.exhibit'))).toHaveValue(/exhibit=exhibit_qianziwen/)
  await page.getByRole('button', { name: say('close') }).tap()
  expect(await smallTargets(page, '.top-bar')).toEqual([])
  await expect(regionOf(page)).toHaveCount(0)
})

/** Buttons that a fingertip cannot hit, by name. Links within a text are as large as its lines. */
function smallTargets(page: Page, within: string): Promise<string[]> {
  return page.locator(`${within} button:visible`).evaluateAll(
    (buttons, least) =>
      buttons
        .filter((button) => {
          const { width, height } = button.getBoundingClientRect()
          return Math.min(width, height) < least
        })
        .map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''),
    FINGERTIP,
  )
}
