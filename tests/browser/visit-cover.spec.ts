import { isThree, watchScripts } from './support/scripts.ts'
import {
  DESKTOP,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  LANGUAGES,
  PHONE,
  test,
} from './support/test.ts'
import { EXHIBITS, readToTheEnd, SCENE, textIn, titleOf, visitAddress } from './support/visit.ts'

for (const { tag, dir } of LANGUAGES) {
  for (const viewport of [DESKTOP, PHONE]) {
    test(`the cover in ${tag} at ${viewport.width} px: title, picture and all that is shown, before any 3D`, async ({
      page,
    }) => {
      const scripts = watchScripts(page)
      await page.setViewportSize(viewport)
      await page.goto(visitAddress({ lang: tag }))

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(textIn(tag, SCENE.title))
      const cover = SCENE.media[SCENE.cover as string]
      await expect(page.getByRole('img', { name: textIn(tag, cover?.alt) }).first()).toBeVisible()
      await readToTheEnd(page)
      await expect(page.locator('.contents__title')).toHaveText(EXHIBITS.map((id) => titleOf(tag, id)))
      const ids = page.locator('.contents__title')
      expect(await ids.evaluateAll((links) => links.map((link) => link.getAttribute('data-id')))).toEqual(
        EXHIBITS,
      )

      await page.waitForFunction(() => performance.getEntriesByName('first-content').length > 0)
      await expect(page.locator('html')).toHaveAttribute('lang', tag)
      await expect(page.locator('html')).toHaveAttribute('dir', dir)
      await expect(page).toHaveTitle(textIn(tag, SCENE.title))
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)

      await page.waitForLoadState('networkidle')
      expect(await scripts.modules()).toContain('src/viewer/cover/CoverScreen.tsx')
      expect((await scripts.modules()).filter(isThree)).toEqual([])
    })
  }
}
