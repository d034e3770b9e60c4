import { DEMO_VISIT } from './support/demo.ts'
import { arrived, choose, SMALL_PICTURE } from './support/library.ts'
import { textField } from './support/records.ts'
import { expect, expectAccessible, LANGUAGES, type Page, test } from './support/test.ts'
import { SCENE } from './support/visit.ts'
import { begin, create, workbenchOn } from './support/workbench.ts'

const NAMES = { 'zh-Hans': '满架', ar: 'الرفّ المليء' } as const
const LATER = { 'zh-Hans': '满架图书', ar: 'الرفّ المليء بالكتب' } as const
const INSECURE = 'http://jisr.test'

for (const { tag } of LANGUAGES) {
  test(`a full disk is told of, in ${tag}, and nothing is lost`, async ({ page }) => {
    await fillable(page)
    const bench = await begin(page, tag, { template: 'oneRoom', names: NAMES })
    const { say } = bench
    await bench.turnTo('media')
    await fill(page, true)
    await choose(bench, SMALL_PICTURE)
    const refused = page.getByRole('main').getByRole('alert')
    await expect(refused).toHaveText(say('commands:import.storageFull', { file: '256.webp' }))

    await bench.turnTo('texts')
    const title = textField(page, 'title', tag).first()
    await title.fill(LATER[tag])
    await title.blur()
    const status = page.getByRole('contentinfo').getByRole('status')
    await expect(status).toContainText(say('status.failed.full'))
    await expect(title).toHaveValue(LATER[tag])
    await expectAccessible(page)

    await fill(page, false)
    await status.getByRole('button', { name: say('common:retry') }).click()
    await bench.saved()
    await bench.turnTo('media')
    await page.getByRole('button', { name: say('media.dismiss', { file: '256.webp' }) }).click()
    await choose(bench, SMALL_PICTURE)
    await arrived(bench, 1)
    await bench.saved()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(LATER[tag])
    await arrived(bench, 1)
  })

  test(`a browser that keeps nothing is told of, in ${tag}, until it may`, async ({ page }) => {
    const bench = workbenchOn(page, tag)
    const { say } = bench
    await page.addInitScript(() => {
      if (window.name === 'allowed') return
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission to access the database.', 'SecurityError')
      }
    })
    await page.goto(`index.html?curate&lang=${tag}`)
    const trouble = page.getByRole('alert')
    await expect(trouble).toContainText(say('storage.title'))
    await expect(trouble).toContainText(say('storage.forbidden'))
    await expectAccessible(page)

    await page.evaluate(() => {
      window.name = 'allowed'
    })
    await trouble.getByRole('button', { name: say('common:retry') }).click()
    await create(bench, { template: 'oneRoom', names: NAMES })
  })

  test(`a page that is neither https nor this machine, in ${tag}: no workbench, but the portal and a visit`, async ({
    page,
    baseURL,
    guard,
  }) => {
    const { say } = workbenchOn(page, tag)
    guard.allow(INSECURE)
    await page.route(`${INSECURE}/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url())
      await route.fulfill({ response: await route.fetch({ url: new URL(pathname + search, baseURL).href }) })
    })
    await page.goto(`${INSECURE}/index.html?curate&lang=${tag}`)
    await expect(page.getByRole('alert')).toContainText(say('storage.insecure'))
    await expect(page.getByRole('alert')).toContainText('https')
    await expectAccessible(page)

    await page.goto(`${INSECURE}/index.html?lang=${tag}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('portal:portal.name'))
    await page.getByRole('link', { name: SCENE.title[tag] }).click()
    await expect(page).toHaveURL(new RegExp(`^${INSECURE}/${DEMO_VISIT.split('?')[0]}`))
    await page.getByRole('button', { name: say('visit:cover.enterGallery') }).click()
    await expect(page.getByRole('figure').first()).toBeVisible()
    // Pictures are still on their way: each is answered before the page closes.
    await page.unrouteAll({ behavior: 'wait' })
  })
}

/** Gives the page a disk that can be filled up. */
async function fillable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = IDBObjectStore
    for (const name of ['add', 'put'] as const) {
      const write = prototype[name]
      prototype[name] = function (this: IDBObjectStore, ...row: Parameters<typeof write>) {
        if ('isFull' in window && window.isFull) throw new DOMException('', 'QuotaExceededError')
        return write.apply(this, row)
      }
    }
  })
}

const fill = (page: Page, isFull: boolean) =>
  page.evaluate((isFull) => void Object.assign(window, { isFull }), isFull)
