import { deltasE } from './support/colour.ts'
import { countDraws } from './support/draws.ts'
import { screenColours, spotsOf } from './support/hung.ts'
import { expect, LANGUAGES, type Page, test } from './support/test.ts'
import {
  cameraOf,
  HALL_SIZE,
  hallOf,
  hallReady,
  hallSharp,
  metresFromViewpoint,
  openedIn,
  standBefore,
  titleOf,
  visitAddress,
} from './support/visit.ts'
import { wordsOf } from './support/words.ts'

const HUNG = 'exhibit_fihrist'

test.use({ viewport: HALL_SIZE })

/** As on a machine, or in a browser, that has no WebGL2. */
async function withoutWebGL2(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      return args[0] === 'webgl2' ? null : Reflect.apply(getContext, this, args)
    } as typeof getContext
  })
}

for (const { tag } of LANGUAGES) {
  test(`without WebGL2 the same exhibit opens in 2D, and the page says why, in ${tag}`, async ({ page }) => {
    const say = wordsOf(tag)
    await withoutWebGL2(page)
    await page.goto(visitAddress({ lang: tag, view: 'hall', exhibit: HUNG }))
    await expect(openedIn(page, HUNG)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator(`#${HUNG}`).getByRole('heading')).toBeInViewport()
    await expect(page.getByRole('status').filter({ hasText: say('notice.noWebGL') })).toBeVisible()
    await expect(page).toHaveURL(/view=gallery/)
    await page
      .locator('.notice-bar')
      .getByRole('button', { name: say('close') })
      .click()
    await expect(page.getByText(say('notice.noWebGL'))).toHaveCount(0)
    await expect(hallOf(page)).toHaveCount(0)

    // The rest of the visit goes on.
    await page
      .locator(`#${HUNG}`)
      .getByRole('link', { name: titleOf(tag, HUNG) })
      .click()
    await expect(openedIn(page, HUNG)).toBeVisible()
  })
}

test('from the hall to 2D and back, at the same exhibit', async ({ page }) => {
  const say = wordsOf('ar')
  await standBefore(page, 'ar', HUNG)
  await page.getByRole('button', { name: say('bar.gallery') }).click()
  await expect(page.locator(`#${HUNG}`).getByRole('heading')).toBeInViewport()
  await expect(page).toHaveURL(/view=gallery/)
  await expect(hallOf(page)).toHaveCount(0)

  await page.getByRole('button', { name: say('bar.hall') }).click()
  await hallReady(page)
  expect(metresFromViewpoint(await cameraOf(page), HUNG)).toBeLessThan(0.01)
  await expect(page).toHaveURL(/view=hall/)
})

/** Keeps the way to lose the hall's graphics context. To be called before the page is opened. */
async function keepGraphics(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      const context = Reflect.apply(getContext, this, args)
      if (args[0] === 'webgl2')
        Object.assign(window, { graphics: context.getExtension('WEBGL_lose_context') })
      return context
    } as typeof getContext
  })
}

/** Loses the graphics context and gives it back. @returns milliseconds until the hall was drawn again */
function loseGraphics(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { graphics, counter } = window as unknown as {
      graphics: WEBGL_lose_context
      counter: { draws: number }
    }
    const canvas = document.querySelector('.hall__canvas canvas')
    const comes = (name: string) =>
      new Promise((resolve) => canvas?.addEventListener(name, resolve, { once: true }))
    const [lost, restored] = [comes('webglcontextlost'), comes('webglcontextrestored')]
    graphics.loseContext()
    await lost
    // The browser lets a context come back only after the event has run its course.
    await new Promise(requestAnimationFrame)
    graphics.restoreContext()
    await restored
    const [before, begin] = [counter.draws, performance.now()]
    while (counter.draws === before) await new Promise(requestAnimationFrame)
    return performance.now() - begin
  })
}

test('a lost graphics context comes back, twice: same place, language and open exhibit, the same picture', async ({
  page,
}) => {
  await keepGraphics(page)
  const draws = await countDraws(page)
  const camera = await standBefore(page, 'ar', HUNG)
  await draws.rested()
  const spots = await spotsOf(page, camera, [HUNG])
  const picture = await screenColours(page, spots)
  const differs = async () => Math.max(...deltasE(await screenColours(page, spots), picture))

  for (const time of ['first', 'second']) {
    expect(await loseGraphics(page), time).toBeLessThan(2000)
    await expect.poll(differs).toBeLessThan(1)
    await expect(hallOf(page)).toHaveAttribute('data-state', 'ready')
    expect(await cameraOf(page)).toEqual(camera)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await expect(page.getByRole('complementary', { name: wordsOf('ar')('focus.card') })).toContainText(
      titleOf('ar', HUNG),
    )
  }

  // Whoever loses it a third time within a minute is better off in 2D.
  await page.evaluate(() => (window as unknown as { graphics: WEBGL_lose_context }).graphics.loseContext())
  await expect(page.getByText(wordsOf('ar')('notice.lost'))).toBeVisible()
  await expect(page.locator(`#${HUNG}`).getByRole('heading')).toBeInViewport()
})

test('an exhibit that lies open stays open when the graphics context is lost and comes back', async ({
  page,
}) => {
  await keepGraphics(page)
  await countDraws(page)
  await page.goto(visitAddress({ lang: 'zh', view: 'hall', exhibit: HUNG }))
  await expect(openedIn(page, HUNG)).toBeVisible()
  await hallSharp(page)
  expect(await loseGraphics(page)).toBeLessThan(2000)
  await expect(openedIn(page, HUNG)).toBeVisible()
  await expect(hallOf(page)).toHaveAttribute('data-state', 'ready')
})

test('a graphics context that does not come back leads to 2D, at the same exhibit', async ({ page }) => {
  await page.goto(visitAddress({ lang: 'ar', view: 'hall', exhibit: HUNG }))
  await hallSharp(page)
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.hall__canvas canvas')
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await expect(page.getByText(wordsOf('ar')('notice.lost'))).toBeVisible()
  await expect(page.locator(`#${HUNG}`).getByRole('heading')).toBeInViewport()
})
