import { expect, LANGUAGES, test } from './support/test.ts'
import {
  cameraOf,
  EXHIBITS,
  HALL_SIZE,
  hallReady,
  metresFromViewpoint,
  openedIn,
  SCENE,
  textIn,
  titleOf,
  visitAddress,
} from './support/visit.ts'
import { wordsOf } from './support/words.ts'

const HUNG = 'exhibit_fihrist'

for (const { tag, dir } of LANGUAGES) {
  const lang = tag === 'ar' ? 'ar' : 'zh'

  test(`a link shared in ${tag} opens that exhibit, in that language, for someone else`, async ({
    page,
    context,
  }) => {
    const say = wordsOf(tag)
    await page.setViewportSize(HALL_SIZE)
    await page.goto(visitAddress({ lang }))
    await page.getByRole('button', { name: say('cover.enterHall') }).click()
    await hallReady(page)
    await expect(page).toHaveURL(new RegExp(`lang=${lang}&view=hall$`))

    await page.getByRole('button', { name: say('bar.list') }).click()
    await page
      .getByRole('navigation', { name: say('bar.list') })
      .getByRole('link', { name: titleOf(tag, HUNG) })
      .click()
    await expect.poll(async () => metresFromViewpoint(await cameraOf(page), HUNG)).toBeLessThan(0.01)
    await page.getByRole('button', { name: say('focus.open') }).click()
    await expect(openedIn(page, HUNG)).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`lang=${lang}&view=hall&exhibit=${HUNG}$`))

    await page.getByRole('button', { name: say('share.this') }).click()
    const field = page.getByLabel(say('share.exhibit'))
    await expect(field).toHaveValue(page.url())
    const address = await field.inputValue()

    await page.evaluate(() => localStorage.clear())
    const stranger = await context.newPage()
    await stranger.goto(address)
    await expect(openedIn(stranger, HUNG)).toBeVisible()
    await expect(stranger.locator('html')).toHaveAttribute('lang', tag)
    await expect(stranger.locator('html')).toHaveAttribute('dir', dir)
    await hallReady(stranger)
    expect(metresFromViewpoint(await cameraOf(stranger), HUNG)).toBeLessThan(0.01)
    await stranger.keyboard.press('Escape')
    await expect(stranger).toHaveURL(new RegExp(`lang=${lang}&view=hall$`))
  })

  // Half of them in each language: twelve pages are opened.
  test(`every exhibit has a link of its own, here in ${tag}`, async ({ page }) => {
    await page.setViewportSize(HALL_SIZE)
    for (const id of EXHIBITS.filter((_, i) => i % 2 === Number(tag === 'ar'))) {
      await page.goto(visitAddress({ lang, view: 'gallery', exhibit: id }))
      await expect(openedIn(page, id)).toBeVisible()
      await expect(openedIn(page, id).getByRole('heading', { level: 2 })).toHaveText(titleOf(tag, id))
      await expect(page).toHaveTitle(`${titleOf(tag, id)} · ${textIn(tag, SCENE.title)}`)
      await page.keyboard.press('Escape')
      await expect(openedIn(page, id)).toBeHidden()
      await expect(page.locator(`#${id}`)).toBeInViewport()
    }
  })

  test(`a link to what is not there says so, in ${tag}, and the visit begins`, async ({ page }) => {
    const say = wordsOf(tag)
    await page.goto(visitAddress({ lang, exhibit: 'exhibit_elsewhere' }))
    await expect(page.getByRole('status')).toHaveText(say('notice.noExhibit'))
    await page.getByRole('button', { name: say('cover.enterGallery') }).click()
    await expect(page.locator(`#${EXHIBITS[0]}`)).toBeVisible()
  })
}
