import { demoScene } from './support/demo.ts'
import { servePage } from './support/serve.ts'
import {
  DESKTOP,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  LANGUAGES,
  PHONE,
  test,
} from './support/test.ts'

const NAMES = { 'zh-Hans': '书桥', ar: 'جسر' } as const

for (const { tag, dir } of LANGUAGES) {
  for (const viewport of [DESKTOP, PHONE]) {
    test(`the portal shows the demo in ${tag} at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.goto(`index.html?lang=${tag}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAMES[tag])
      await expect(page.locator('html')).toHaveAttribute('dir', dir)
      await expect(page.getByRole('heading', { level: 3, name: demoScene().title[tag] })).toBeVisible()
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)

      await page.getByRole('link', { name: demoScene().title[tag] }).click()
      await expect(page).toHaveURL(/visit\.html\?scene=/)
      await expect(page.getByRole('heading', { level: 1, name: demoScene().title[tag] })).toBeVisible()
    })
  }
}

test('the language can be changed, and the address says so', async ({ page }) => {
  await page.goto('index.html?lang=zh')
  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAMES.ar)
  await expect(page).toHaveURL(/lang=ar/)
})

test('a catalogue that cannot be read gives a sentence, and can be tried again', async ({ page }) => {
  await page.route('**/catalog.json', (route) => route.fulfill({ status: 200, body: 'not a catalogue' }))
  await page.goto('index.html?lang=ar')
  await expect(page.getByRole('alert')).toContainText('catalog.json')
  await page.unroute('**/catalog.json')
  await page.getByRole('button', { name: 'إعادة المحاولة' }).click()
  await expect(page.getByRole('heading', { level: 3, name: demoScene().title.ar })).toBeVisible()
})

test('the portal and the workbench refuse to be framed', async ({ page, baseURL, guard }) => {
  const headers = (await page.request.get('index.html')).headers()
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")

  // On a host that sends no header the page refuses by itself.
  const stranger = await servePage(
    `<!doctype html><iframe src="${baseURL}index.html?curate&lang=zh"></iframe>`,
  )
  guard.allow(stranger.origin)
  await page.route('**/index.html?curate*', async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': _policy, ...rest } = response.headers()
    await route.fulfill({ response, headers: rest })
  })
  await page.goto(stranger.origin)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('alert')).toContainText('不能嵌入')
  await expect(frame.getByRole('link')).toHaveAttribute('target', '_top')
  await stranger.close()
})
