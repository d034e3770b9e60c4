import { badFiles } from './support/badFiles.ts'
import { DEMO_PATH } from './support/demo.ts'
import { arrived, choose, imports, prints, SMALL_PICTURE } from './support/library.ts'
import { textField } from './support/records.ts'
import { expect, expectAccessible, LANGUAGES, test } from './support/test.ts'
import { begin, copyDemo, workbenchOn } from './support/workbench.ts'

const NAMES = { 'zh-Hans': '待考', ar: 'قيد التحقيق' } as const
const ALT = { 'zh-Hans': '一页雕版印本。', ar: 'صفحة من كتاب مطبوع بالقوالب.' } as const

for (const { tag } of LANGUAGES) {
  test(`files that are no pictures are refused by name, in ${tag}, and good ones come in`, async ({
    page,
  }) => {
    const bench = await begin(page, tag, { template: 'oneRoom', names: NAMES })
    const { say } = bench
    await bench.turnTo('media')
    const files = badFiles()
    await choose(bench, [...files.map(({ path }) => path), SMALL_PICTURE])

    const refused = page.getByRole('main').getByRole('alert')
    await expect(refused).toHaveCount(files.length)
    for (const [index, { rule, params, name }] of files.entries()) {
      await expect(refused.nth(index)).toHaveText(say(`commands:import.${rule}`, params))
      await expect(refused.nth(index)).toContainText(name)
    }
    await expectAccessible(page)
    await expect(prints(bench)).toHaveCount(1)

    for (const { name } of files)
      await page.getByRole('button', { name: say('media.dismiss', { file: name }) }).click()
    await expect(imports(bench)).toHaveCount(0)
    await arrived(bench, 1)
    await page.locator('.media-print__open').click()
    await textField(page, 'alt', tag).fill(ALT[tag])
    await textField(page, 'alt', tag).blur()
    await bench.saved()
    await page.reload()
    await expect(textField(page, 'alt', tag)).toHaveValue(ALT[tag])
  })

  test(`a published exhibition that cannot be copied gives the reason, in ${tag}, and can be copied later`, async ({
    page,
  }) => {
    const { say } = workbenchOn(page, tag)
    const served = `**/${DEMO_PATH}`
    await page.goto(`index.html?curate&lang=${tag}`)
    const open = page.getByRole('button', { name: say('copies.open') })
    const trouble = page.getByRole('main').getByRole('alert')

    const scene = await (await page.request.get(DEMO_PATH)).json()
    await page.route(served, (route) => route.fulfill({ json: { ...scene, version: 99 } }))
    await open.click()
    await expect(trouble).toContainText(say('copies.refused'))
    await expect(trouble).toContainText(say('findings:finding.scene-too-new', { found: 99, supported: 1 }))

    await page.unroute(served)
    const picture = /media\/.*\.webp$/
    await page.route(picture, (route) => route.fulfill({ status: 404, body: '' }))
    await open.click()
    await expect(trouble).toContainText(/media\/[0-9a-f]{64}\/\d+\.webp/)
    await expectAccessible(page)

    await page.unroute(picture)
    await copyDemo(page, tag)
  })

  test(`an address of a draft that is not here says so, in ${tag}, and leads to those that are`, async ({
    page,
  }) => {
    const { say } = workbenchOn(page, tag)
    await page.goto(`index.html?curate=draft_gone&lang=${tag}`)
    await expect(page.getByRole('alert')).toContainText(say('draft.missing'))
    await expectAccessible(page)
    await page.getByRole('link', { name: say('draft.toList') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('start.title'))
  })
}
