import { type BigBundle, bigBundle } from './support/bigBundle.ts'
import { type Served, serveFolder } from './support/serve.ts'
import { DESKTOP, expect, expectAccessible, LANGUAGES, type Page, PHONE, test } from './support/test.ts'
import { wordsOf } from './support/words.ts'

let bundle: BigBundle
let served: Served

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL })
  bundle = await bigBundle(request)
  served = await serveFolder(bundle.folder)
  await request.dispose()
})
test.afterAll(() => served.close())
test.beforeEach(({ guard }) => guard.allow(served.origin))

const rooms = () => Object.keys(bundle.scene.rooms)
const exhibits = () => Object.keys(bundle.scene.exhibits)
const titleOf = (id: string, tag: string) =>
  bundle.scene.objects[bundle.scene.exhibits[id]?.object ?? '']?.title[tag] ?? ''
const addressOf = (query: string) => `${served.origin}/?${query}`
const roomOnPage = (page: Page, room: string | undefined) => page.locator(`#${room}`)

/** Names of the parts that a page asks for from now on. */
function watchParts(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.json')) asked.push(pathname.slice(1))
  })
  return asked
}

for (const { tag } of LANGUAGES) {
  for (const viewport of [DESKTOP, PHONE]) {
    test(`a big exhibition in ${tag} at ${viewport.width} px: every room at once, what is in it when one comes near`, async ({
      page,
    }) => {
      const say = wordsOf(tag)
      const asked = watchParts(page)
      await page.setViewportSize(viewport)
      await page.goto(addressOf(`lang=${tag}&view=gallery`))
      await expect(page.locator('.gallery-view__room')).toHaveCount(10)
      const last = roomOnPage(page, rooms().at(-1))
      await expect(last.getByRole('heading', { level: 2 })).toHaveText(
        bundle.scene.rooms[rooms().at(-1) ?? '']?.title?.[tag] ?? '',
      )
      await expect(last.locator('.room-to-come')).toContainText(say('cover.exhibits', { count: 12 }))
      expect(asked).toEqual(['start.json', `spaces/${bundle.scene.order[0]}.json`])
      await expectAccessible(page)

      await last.scrollIntoViewIfNeeded()
      await expect(last.locator('.gallery-figure')).toHaveCount(12)
      await expect(last.locator('.gallery-figure__number').last()).toHaveText('120')
      await expect(last.locator('.gallery-figure__title').last()).toHaveText(
        titleOf(exhibits().at(-1) ?? '', tag),
      )
      expect(asked).toContain(`rooms/${rooms().at(-1)}.json`)
      expect(asked).not.toContain('scene.json')
    })
  }

  test(`by the keyboard in ${tag}: the list gives a room that is asked for, and the focus goes on in it`, async ({
    page,
  }) => {
    await page.goto(addressOf(`lang=${tag}&view=gallery`))
    const room = page.locator('.list-panel__room').last()
    const ask = room.getByRole('button', { name: wordsOf(tag)('room.show') })
    await ask.focus()
    await page.keyboard.press('Enter')
    await expect(room.locator('.list-panel__link')).toHaveCount(13)
    await expect(room.locator('.list-panel__link').first()).toBeFocused()
  })

  test(`a room that does not come is said in ${tag}, and comes when asked for again`, async ({ page }) => {
    const say = wordsOf(tag)
    await page.route('**/rooms/*.json', (route) => route.fulfill({ status: 404 }))
    await page.goto(addressOf(`lang=${tag}&view=gallery`))
    const last = roomOnPage(page, rooms().at(-1))
    await last.scrollIntoViewIfNeeded()
    const notice = page.locator('.notice-bar')
    await expect(notice).toContainText(say('notice.noRoom'))
    await expect(last).toContainText(say('room.missing'))

    await page.unroute('**/rooms/*.json')
    await notice.getByRole('button', { name: say('retry') }).click()
    await expect(last.locator('.gallery-figure')).toHaveCount(12)
    await expect(notice.locator('.notice-bar__notice')).toHaveCount(0)
  })
}

test('a link leads to an exhibit of a room that is not in the first part, and on into the next room', async ({
  page,
}) => {
  const asked = watchParts(page)
  const [before = '', after = ''] = exhibits().slice(107, 109)
  await page.goto(addressOf(`lang=ar&view=gallery&exhibit=${before}`))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { level: 2 })).toContainText(titleOf(before, 'ar'))
  expect(asked).toEqual([
    'start.json',
    `spaces/${bundle.scene.order[0]}.json`,
    'places.json',
    `rooms/${rooms().at(-2)}.json`,
  ])
  await dialog.locator('.exhibit-dialog__step--next').click()
  await expect(dialog.getByRole('heading', { level: 2 })).toContainText(titleOf(after, 'ar'))
  await expect(page).toHaveURL(new RegExp(`exhibit=${after}`))
})

test('a damaged part of the first space costs nothing but time: the scene itself is read', async ({
  page,
}) => {
  await page.route('**/spaces/*.json', (route) => route.fulfill({ body: '{"format":"jisr-space"}' }))
  await page.goto(addressOf('lang=zh-Hans&view=gallery'))
  await expect(page.locator('.gallery-figure')).toHaveCount(120)
})

test('without a script the page has the beginning of the list and the way to the rest, in each language', async ({
  browser,
  guard,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE })
  await guard.watch(context)
  const page = await context.newPage()
  await page.goto(`${served.origin}/`)
  await expect(page.locator('.contents__title')).toHaveCount(60)
  const { width, height } = (await page.locator('.visit-cover__picture').boundingBox()) ?? {}
  expect([width, height].every((pixels) => (pixels ?? 0) > 100)).toBe(true)
  await page.getByRole('link', { name: 'القائمة الكاملة للمعروضات (120)' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('.contents__title')).toHaveText(exhibits().map((id) => titleOf(id, 'ar')))
  await context.close()
})
