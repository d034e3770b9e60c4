import { BROWSER_ARGS, installedBrowser } from '../../tools/browser.ts'
import { expect, test } from './support/test.ts'
import { hallOf, openedIn, visitAddress } from './support/visit.ts'
import { wordsOf } from './support/words.ts'

const executablePath = installedBrowser()

// A browser whose owner has switched 3D off, as some libraries' reading rooms do.
test.use({
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [...BROWSER_ARGS, '--disable-3d-apis'],
  },
})

test('where 3D is switched off a link to the hall opens the exhibit in 2D', async ({ page }) => {
  await page.goto(visitAddress({ lang: 'zh', view: 'hall', exhibit: 'exhibit_fihrist' }))
  await expect(openedIn(page, 'exhibit_fihrist')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(wordsOf('zh-Hans')('notice.noWebGL'))).toBeVisible()
  await expect(page.locator('#exhibit_fihrist').getByRole('heading')).toBeInViewport()
  await expect(hallOf(page)).toHaveCount(0)
})
