import type { Locator } from '@playwright/test'
import { LANGUAGE_NAMES } from '../../src/i18n/locale.ts'
import { directionOf, INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/scenes/text/language.ts'
import { deltasE } from './support/colour.ts'
import { screenColours, spotsOf, thumbnailColours } from './support/hung.ts'
import { expect, type Page, PHONE, test } from './support/test.ts'
import {
  cameraOf,
  EXHIBITS,
  HALL_SIZE,
  openedIn,
  readToTheEnd,
  regionOf,
  SCENE,
  standBefore,
  textIn,
  titleOf,
  visitAddress,
} from './support/visit.ts'
import { wordsOf } from './support/words.ts'

/** A thread-bound book of 22 pages, bound on the right. */
const BOOK = 'exhibit_qianziwen'
const HUNG = 'exhibit_kaicheng'
const WAY: readonly InterfaceLanguage[] = ['ar', 'en', 'zh-Hans']

/** Chooses a language, and waits until the interface speaks it. */
async function speak(page: Page, language: InterfaceLanguage, within: Page | Locator = page): Promise<void> {
  const current = (await page.locator('html').getAttribute('lang')) as InterfaceLanguage
  const choice = within.getByRole('group', { name: wordsOf(current)('language'), exact: true })
  // Not the click of a hand, before which the page would be scrolled to the button.
  await choice.getByRole('button', { name: LANGUAGE_NAMES[language] }).dispatchEvent('click')
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language))
  await expect(page).toHaveURL(new RegExp(`lang=${language === 'zh-Hans' ? 'zh' : language}(&|$)`))
}

test('on the cover the page stays where it was scrolled to', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto(visitAddress({ lang: 'zh' }))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const language of WAY) {
    await page.evaluate(() => scrollTo(0, 300))
    await speak(page, language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(textIn(language, SCENE.title))
    await expect(page.getByRole('button', { name: wordsOf(language)('cover.enterHall') })).toBeVisible()
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200)
  }
})

test('in the hall one stays where one stands; the list beside it mirrors, the hall never does', async ({
  page,
}) => {
  await page.setViewportSize(HALL_SIZE)
  const camera = await standBefore(page, 'zh', HUNG)
  const [spot, picture] = [await spotsOf(page, camera, [HUNG]), await thumbnailColours(page, [HUNG])]
  const canvas = await regionOf(page).locator('canvas').elementHandle()
  for (const language of WAY) {
    await speak(page, language)
    await expect(regionOf(page)).toHaveAccessibleName(wordsOf(language)('hall.name'))
    await expect(page.getByRole('complementary')).toContainText(titleOf(language, HUNG))
    await expect(regionOf(page)).toHaveCSS('direction', 'ltr')
    expect(await cameraOf(page)).toEqual(camera)
    expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true)
    expect(deltasE(await screenColours(page, spot), picture)[0]).toBeLessThanOrEqual(10)
  }

  await page.getByRole('button', { name: wordsOf('zh-Hans')('bar.list') }).click()
  for (const language of WAY) {
    await speak(page, language)
    const list = page.getByRole('navigation', { name: wordsOf(language)('bar.list') })
    await expect(list.getByRole('button', { name: wordsOf(language)('close') })).toBeInViewport()
    // It opens at the side where reading begins.
    const isAtLeft = ((await list.boundingBox())?.x ?? 0) < 1
    expect(isAtLeft).toBe(directionOf(language) === 'ltr')
  }
})

test('with an exhibit open it stays open, at its page, and the book never mirrors', async ({ page }) => {
  await page.goto(visitAddress({ lang: 'zh', view: 'gallery', exhibit: BOOK }))
  await expect(openedIn(page, BOOK)).toBeVisible()
  let first = 2
  /** Folios of the pages of the list that lie open, the earlier at the right. */
  const folio = (number: number) => `${Math.ceil(number / 2)}${number % 2 === 1 ? 'a' : 'b'}`
  const seen = (language: InterfaceLanguage) => {
    const say = wordsOf(language)
    const at = (side: string, label: string) => say(`at.${side}`, { what: say('page.labelled', { label }) })
    const what = [at('right', folio(first)), at('left', folio(first + 1))].join(say('separator'))
    const said = say('position.opening', { number: first / 2 + 1, total: 12, what })
    return expect(openedIn(page, BOOK)).toContainText(said)
  }
  await seen('zh-Hans')

  for (const language of WAY) {
    await speak(page, language, openedIn(page, BOOK))
    await expect(openedIn(page, BOOK)).toHaveAccessibleName(titleOf(language, BOOK))
    await seen(language)

    // What follows lies at the left, in every interface: the arrow that points there goes there, and so does the button.
    const say = wordsOf(language)
    await page.keyboard.press('ArrowLeft')
    first += 2
    await seen(language)
    const next = page.getByRole('button', { name: say('page.next') })
    const previous = page.getByRole('button', { name: say('page.previous') })
    const [nextBox, previousBox] = [await next.boundingBox(), await previous.boundingBox()]
    expect(nextBox?.x).toBeLessThan(previousBox?.x ?? 0)
    await next.click()
    first += 2
    await seen(language)
    await page.keyboard.press('ArrowRight')
    first -= 2
    await seen(language)
  }
})

test('in 2D what is being read stays on the screen', async ({ page }) => {
  await page.goto(visitAddress({ lang: 'zh', view: 'gallery' }))
  await readToTheEnd(page)
  const id = EXHIBITS[6] as string
  const figure = page.locator(`#${id}`)
  await figure.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  for (const language of WAY) {
    await speak(page, language)
    await expect(figure.getByRole('heading')).toContainText(titleOf(language, id))
    await expect(figure.getByRole('heading')).toBeInViewport()
  }
})

test('every language of the interface is offered in its own words', async ({ page }) => {
  await page.goto(visitAddress({ lang: 'ar' }))
  for (const language of INTERFACE_LANGUAGES) {
    const button = page.getByRole('button', { name: LANGUAGE_NAMES[language], exact: true })
    await expect(button).toHaveAttribute('lang', language)
    await expect(button).toHaveAttribute('aria-pressed', String(language === 'ar'))
  }
})
