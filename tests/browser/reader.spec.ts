import type { Locator } from '@playwright/test'
import { TILE_EDGE } from '../../src/scenes/publish/tiles.ts'
import { DEMO_PATH } from './support/demo.ts'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  LANGUAGES,
  type Page,
  PHONE,
  test,
} from './support/test.ts'
import { EXHIBITS, openedIn, SCENE, visitAddress } from './support/visit.ts'
import { type Say, wordsOf } from './support/words.ts'

/** A thread-bound book of 22 pages, bound on the right; its labels are 1a, 1b, 2a … */
const BOOK = 'exhibit_qianziwen'

/** Room for two pages, and little for software to draw. */
const SMALL = { width: 960, height: 600 }

const readerOf = (page: Page) => page.locator('dialog.reader')
const placeOf = (page: Page) => readerOf(page).locator('.reader__place')
const sliderOf = (page: Page, say: Say) => readerOf(page).getByRole('slider', { name: say('slider') })
const address = (lang: string, read: number, exhibit = BOOK) =>
  `${visitAddress({ lang, view: 'gallery', exhibit })}&read=${read}`

const opening = (say: Say, number: number, right: string, left: string) =>
  say('position.opening', {
    number,
    total: 12,
    what: [
      say('at.right', { what: say('page.labelled', { label: right }) }),
      say('at.left', { what: say('page.labelled', { label: left }) }),
    ].join(say('separator')),
  })

async function layFlat(page: Page, say: Say): Promise<Locator> {
  await readerOf(page)
    .getByRole('button', { name: say('mode.flat') })
    .click()
  const canvas = readerOf(page).locator('.flat-desk canvas')
  await expect(canvas).toBeVisible()
  await expect(readerOf(page).locator('.reader__desk')).toHaveAttribute('data-loading', 'false')
  return canvas
}

/** Dark and light pixels about the middle of a canvas: both, where a page of print lies. */
const inks = (canvas: Locator) =>
  canvas.evaluate((element) => {
    const source = element as HTMLCanvasElement
    const { width, height } = source
    const context = source.getContext('2d') as CanvasRenderingContext2D
    const { data } = context.getImageData(width * 0.3, height * 0.3, width * 0.4, height * 0.4)
    let [dark, light] = [0, 0]
    for (let i = 0; i < data.length; i += 4) {
      const [r = 0, a = 0] = [data[i], data[i + 3]]
      if (a > 200 && r < 110) dark++
      if (a > 200 && r > 190) light++
    }
    return { dark, light }
  })

for (const { tag } of LANGUAGES) {
  const say = wordsOf(tag)

  test(`a book is taken in hand and turned by key, button, slider and picture, in ${tag}`, async ({
    page,
  }) => {
    await page.setViewportSize(SMALL)
    await page.goto(visitAddress({ lang: tag, view: 'gallery', exhibit: BOOK }))
    const dialog = openedIn(page, BOOK)
    await dialog.getByRole('button', { name: say('take') }).click()
    await expect(placeOf(page)).toHaveText(opening(say, 2, '1b', '2a'))
    await expect(page).toHaveURL(/[?&]read=2(&|$)/)
    await expect(readerOf(page).getByRole('region', { name: say('desk') })).toBeFocused()
    const canvas = await layFlat(page, say)
    await readerOf(page)
      .getByRole('region', { name: say('desk') })
      .focus()

    // What follows lies at the left, in every interface.
    await page.keyboard.press('ArrowLeft')
    await expect(placeOf(page)).toHaveText(opening(say, 3, '2b', '3a'))
    await expect(page).toHaveURL(/[?&]read=4(&|$)/)
    await page.keyboard.press('PageDown')
    await expect(placeOf(page)).toHaveText(opening(say, 4, '3b', '4a'))
    await page.keyboard.press('ArrowRight')
    await expect(placeOf(page)).toHaveText(opening(say, 3, '2b', '3a'))

    const next = readerOf(page).getByRole('button', { name: say('page.next') })
    const previous = readerOf(page).getByRole('button', { name: say('page.previous') })
    const [nextBox, previousBox] = [await next.boundingBox(), await previous.boundingBox()]
    expect(nextBox?.x).toBeLessThan(previousBox?.x ?? 0)
    await next.click()
    await expect(placeOf(page)).toHaveText(opening(say, 4, '3b', '4a'))

    // A drag carries the leaf along; one push of the wheel turns one leaf.
    const box = (await canvas.boundingBox()) as { x: number; y: number; width: number; height: number }
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 + 160, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
    await expect(placeOf(page)).toHaveText(opening(say, 5, '4b', '5a'))
    await page.mouse.wheel(0, 120)
    await expect(placeOf(page)).toHaveText(opening(say, 6, '5b', '6a'))

    // The slider runs as the book runs: its left arrow goes on.
    await sliderOf(page, say).focus()
    await expect(sliderOf(page, say)).toHaveAttribute('aria-valuetext', opening(say, 6, '5b', '6a'))
    await page.keyboard.press('ArrowLeft')
    await expect(placeOf(page)).toHaveText(opening(say, 7, '6b', '7a'))

    await readerOf(page)
      .getByRole('button', { name: say('thumbnails') })
      .click()
    const small = readerOf(page).getByRole('navigation', { name: say('thumbnails') })
    const [first, second] = [small.getByRole('button').first(), small.getByRole('button').nth(1)]
    expect((await first.boundingBox())?.x).toBeGreaterThan((await second.boundingBox())?.x ?? 0)
    await second.click()
    await expect(placeOf(page)).toHaveText(opening(say, 2, '1b', '2a'))
    await expect(second).toHaveAttribute('aria-current', 'page')

    // The twin: what lies open, as text.
    const text = readerOf(page).getByRole('region', { name: say('text') })
    await expect(text.getByRole('heading', { level: 4 })).toHaveText([
      say('page.labelled', { label: '1b' }),
      say('page.labelled', { label: '2a' }),
    ])
    await readerOf(page)
      .getByRole('button', { name: say('text') })
      .click()
    await expect(text).toBeInViewport()
    await expectAccessible(page)
    await page.keyboard.press('End')
    await expect(placeOf(page)).toContainText(say('side.cover'))

    await page.keyboard.press('Escape')
    await expect(readerOf(page)).toBeHidden()
    await expect(dialog).toBeVisible()
    await expect(page).not.toHaveURL(/read=/)
    await expect(dialog.getByRole('button', { name: say('take') })).toBeFocused()
  })

  test(`a link opens the book at its page, in ${tag}; the way back closes it; the phone shows one page`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE)
    await page.goto(visitAddress({ lang: tag, view: 'gallery', exhibit: BOOK }))
    await openedIn(page, BOOK)
      .getByRole('button', { name: say('take') })
      .click()
    await expect(readerOf(page)).toBeVisible()
    await page.goBack()
    await expect(readerOf(page)).toBeHidden()
    await expect(openedIn(page, BOOK)).toBeVisible()

    await page.goto(address(tag, 5))
    await expect(placeOf(page)).toContainText('3a')
    await expect(placeOf(page)).not.toContainText('2b')
    await layFlat(page, say)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    for (const button of await readerOf(page).getByRole('button').all()) {
      const box = await button.boundingBox()
      expect(
        Math.min(box?.width ?? 44, box?.height ?? 44),
        (await button.textContent()) ?? '',
      ).toBeGreaterThanOrEqual(44)
    }
    await readerOf(page)
      .getByRole('button', { name: say('page.next') })
      .click()
    await expect(placeOf(page)).toContainText('3b')
    await readerOf(page)
      .getByRole('button', { name: say('leave') })
      .click()
    await expect(readerOf(page)).toBeHidden()
    await expect(openedIn(page, BOOK)).toBeVisible()
  })
}

test('laid flat, a page is as sharp as its scan', async ({ page }) => {
  const say = wordsOf('zh-Hans')
  await page.setViewportSize(SMALL)
  const exhibit = EXHIBITS.find((id) => {
    const object = SCENE.objects[SCENE.exhibits[id]?.object ?? '']
    const media = SCENE.media[object?.pages[0]?.media ?? '']
    return media?.tile === TILE_EDGE && object?.structure?.folds === undefined
  }) as string
  const media = SCENE.media[SCENE.objects[SCENE.exhibits[exhibit]?.object ?? '']?.pages[0]?.media ?? '']
  const finest = new RegExp(
    `${DEMO_PATH.replace('scene.json', '')}media/${media?.hash}[^/]*/\\d+,\\d+,(\\d+),(\\d+)/\\1,\\2/0/default`,
  )
  await page.goto(address('zh', 1, exhibit))
  const canvas = await layFlat(page, say)
  const asked = page.waitForRequest((request) => finest.test(request.url()))
  for (let i = 0; i < 8; i++)
    await readerOf(page)
      .getByRole('button', { name: say('larger') })
      .click()
  await asked
  await expect
    .poll(async () => {
      const { dark, light } = await inks(canvas)
      return dark + light
    })
    .toBeGreaterThan(1000)
})

test('a picture that does not come leaves words and a way to try again', async ({ page }) => {
  const say = wordsOf('ar')
  const pages = SCENE.objects[SCENE.exhibits[BOOK]?.object ?? '']?.pages ?? []
  const media = SCENE.media[pages[1]?.media ?? '']
  const files = `**/media/${media?.hash}/*`
  await page.setViewportSize(SMALL)
  await page.goto(visitAddress({ lang: 'ar', view: 'gallery', exhibit: BOOK }))
  await page.route(files, (route) => route.fulfill({ status: 404 }))
  await openedIn(page, BOOK)
    .getByRole('button', { name: say('take') })
    .click()
  await layFlat(page, say)
  const missing = say('note.missing', { pages: say('page.labelled', { label: '1b' }) })
  await expect(readerOf(page)).toContainText(missing)
  await page.unroute(files)
  await readerOf(page)
    .getByRole('button', { name: say('retry') })
    .click()
  await expect(readerOf(page)).not.toContainText(missing)
  const { dark, light } = await inks(readerOf(page).locator('.flat-desk canvas'))
  expect(dark).toBeGreaterThan(500)
  expect(light).toBeGreaterThan(500)
})

test('without WebGL the pages are laid flat, and a sentence says so', async ({ page }) => {
  const say = wordsOf('zh-Hans')
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl')
          ? null
          : (get as (...args: unknown[]) => unknown).call(this, kind, ...rest)
      },
    })
  })
  await page.goto(address('zh', 3))
  await expect(readerOf(page)).toContainText(say('note.noHand'))
  await expect(readerOf(page).locator('.flat-desk canvas')).toBeVisible()
  await expect(readerOf(page).getByRole('button', { name: say('mode.hand') })).toHaveCount(0)
  await page.keyboard.press('ArrowLeft')
  await expect(placeOf(page)).toHaveText(opening(say, 3, '2b', '3a'))
})

test('in the hand the leaf turns with the keys, and the place is kept when it is laid flat', async ({
  page,
}) => {
  const say = wordsOf('zh-Hans')
  await page.setViewportSize(SMALL)
  await page.goto(address('zh', 3))
  const hand = readerOf(page).locator('.hand-desk')
  await expect(hand).toHaveAttribute('data-state', /ready|sharp/, { timeout: 60_000 })
  await page.keyboard.press('ArrowLeft')
  await expect(placeOf(page)).toHaveText(opening(say, 3, '2b', '3a'))
  await expect
    .poll(async () => JSON.parse((await hand.getAttribute('data-pose')) ?? '{}').opening, { timeout: 60_000 })
    .toBe(2)
  await layFlat(page, say)
  await expect(placeOf(page)).toHaveText(opening(say, 3, '2b', '3a'))
})
