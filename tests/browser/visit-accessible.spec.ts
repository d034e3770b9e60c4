import {
  DESKTOP,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  LANGUAGES,
  PHONE,
  test,
} from './support/test.ts'
import {
  EXHIBITS,
  HALL_SIZE,
  hallReady,
  openedIn,
  PANELS,
  regionOf,
  standBefore,
  visitAddress,
} from './support/visit.ts'
import { wordsOf } from './support/words.ts'

const BOOK = 'exhibit_qianziwen'

for (const { tag } of LANGUAGES) {
  const say = wordsOf(tag)

  test(`the hall breaks no rule of access, in ${tag}: alone, with its card, its list, its dialogs`, async ({
    page,
  }) => {
    await page.setViewportSize(HALL_SIZE)
    await standBefore(page, tag, 'exhibit_kaicheng')
    await expect(page.getByRole('complementary', { name: say('focus.card') })).toBeVisible()
    // The picture of the hall says nothing that the list does not: it is passed over.
    await expect(regionOf(page).locator('[aria-hidden="true"] canvas')).toHaveCount(1)
    await expect(regionOf(page)).toHaveAccessibleDescription(say('hall.keys'))
    await expectAccessible(page)

    await page.getByRole('button', { name: say('bar.list') }).click()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: say('bar.list') })).toBeFocused()

    await page.getByRole('button', { name: say('bar.help') }).click()
    await expect(page.getByRole('dialog')).toContainText(say('help.key.walk'))
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: say('bar.help') })).toBeFocused()

    await page.getByRole('button', { name: say('focus.open') }).click()
    await expect(openedIn(page, 'exhibit_kaicheng')).toBeVisible()
    await expectAccessible(page)
  })

  for (const viewport of [DESKTOP, PHONE]) {
    test(`2D breaks no rule of access, in ${tag} at ${viewport.width} px: pages, exhibit, wall text, sharing`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      await page.goto(visitAddress({ lang: tag, view: 'gallery' }))
      await expect(page.locator('.facts a').first()).toHaveText(/\p{L}/u)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)

      await page.goto(visitAddress({ lang: tag, view: 'gallery', exhibit: BOOK }))
      await expect(openedIn(page, BOOK).locator('.facts a').first()).toHaveText(/\p{L}/u)
      await expectNoSidewaysScroll(page)
      await openedIn(page, BOOK).locator('.sources summary').click()
      await expectAccessible(page)
      await page.getByRole('button', { name: say('share.this') }).click()
      await expect(page.getByLabel(say('share.exhibit'))).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('button', { name: say('share.this') })).toBeFocused()

      const panel = PANELS[0] as string
      await page.goto(visitAddress({ lang: tag, view: 'gallery', exhibit: panel }))
      await expect(openedIn(page, panel)).toBeVisible()
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    })
  }
}

test('a step to the next exhibit leaves the keyboard where it can go on', async ({ page }) => {
  const say = wordsOf('ar')
  const before = EXHIBITS[EXHIBITS.indexOf(BOOK) - 1] as string
  await page.goto(visitAddress({ lang: 'ar', view: 'gallery', exhibit: before }))
  await openedIn(page, before)
    .getByRole('button', { name: say('exhibit.next') })
    .press('Enter')
  await expect(openedIn(page, BOOK).getByRole('region', { name: say('view') })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(openedIn(page, BOOK)).toBeHidden()
})

test('the hall of a phone breaks no rule of access', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto(visitAddress({ lang: 'ar', view: 'hall' }))
  await hallReady(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: wordsOf('ar')('bar.more') }).click()
  await expect(page.getByRole('dialog', { name: wordsOf('ar')('bar.more') })).toBeVisible()
  await expectAccessible(page)
})
