import { DEMO_PATH, DEMO_VISIT, demoScene } from './support/demo.ts'
import { textField } from './support/records.ts'
import { hallTree } from './support/stage.ts'
import {
  DESKTOP,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  LANGUAGES,
  PHONE,
  test,
} from './support/test.ts'
import { EXHIBITS, SHOWN, titleOf } from './support/visit.ts'
import { begin, copyDemo, PAGES, type Workbench, workbenchOn } from './support/workbench.ts'

const WRITTEN = {
  'zh-Hans': '在副本里写下的一句话。',
  ar: 'جملة كُتبت في النسخة وحدها.',
} as const

test.describe.configure({ timeout: 180_000 })

for (const { tag } of LANGUAGES) {
  test(`the demo opened as a copy, in ${tag}: the same exhibits, on a screen and on a phone`, async ({
    page,
  }) => {
    await page.goto(`index.html?curate&lang=${tag}`)
    await expect(page.getByRole('heading', { level: 3, name: demoScene().title[tag] })).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)

    const bench = await copyDemo(page, tag)
    await expect(hallTree(bench).locator('.spaces-tree__shown .spaces-tree__name')).toHaveText(
      SHOWN.map((id) => titleOf(tag, id)),
    )
    expect(EXHIBITS).toHaveLength(26)
    await expectEveryPageAccessible(bench)
    await editOnPhone(bench)

    // The copy is another exhibition: what is published is as it was.
    const visit = await page.context().newPage()
    await visit.goto(`${DEMO_VISIT}&lang=${tag}&view=gallery`)
    await expect(visit.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(visit.getByText(WRITTEN[tag])).toHaveCount(0)
    const served = await (await page.request.get(DEMO_PATH)).json()
    expect(served).toEqual(JSON.parse(JSON.stringify(demoScene())))
  })

  test(`two tabs on one draft, in ${tag}: the second reads, and writes when the first is gone`, async ({
    page,
  }) => {
    const first = await begin(page, tag, { template: 'oneRoom', names: { [tag]: '０' } })
    await first.turnTo('texts')
    const title = textField(page, 'title', tag)
    await title.fill('１')
    await title.blur()
    await first.saved()

    const other = await page.context().newPage()
    const second = workbenchOn(other, tag)
    await other.goto(page.url())
    const banner = other.getByText(second.say('banner.readOnly'))
    await expect(banner).toBeVisible()
    await expect(other.getByRole('contentinfo')).toContainText(second.say('status.readOnly'))
    const same = textField(other, 'title', tag)
    await expect(same).toHaveValue('１')
    await expect(same).toHaveAttribute('readonly')
    await expectAccessible(other)
    await second.turnTo('hall')
    await expect(other.getByRole('region', { name: second.say('stage:palette') })).toHaveCount(0)

    await page.close()
    await second.saved()
    await expect(banner).toHaveCount(0)
    await second.turnTo('texts')
    await same.fill('２')
    await same.blur()
    await second.saved()
    await other.reload()
    await expect(same).toHaveValue('２')
  })
}

/** Every page of the workbench and every view of the hall, with something open in each. */
async function expectEveryPageAccessible(bench: Workbench): Promise<void> {
  const { page } = bench
  for (const view of ['plan', 'elevation', 'gallery'] as const) {
    await bench.view(view)
    await hallTree(bench).getByRole('listitem').getByRole('button').first().click()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  }
  for (const key of PAGES) {
    await bench.turnTo(key)
    if (key === 'objects') await page.locator('.object-list__object').first().click()
    if (key === 'media') await page.locator('.media-print__open').first().click()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  }
}

/** At the width of a phone no page breaks, and texts can be read and written. */
async function editOnPhone(bench: Workbench): Promise<void> {
  const { page, say, language } = bench
  await page.setViewportSize(PHONE)
  for (const key of PAGES) {
    await bench.turnTo(key)
    await expectNoSidewaysScroll(page)
  }
  await bench.turnTo('hall')
  await expect(page.getByText(say('hall.small'))).toBeVisible()
  await page.getByRole('link', { name: say('hall.toTexts') }).click()

  await page.getByRole('button', { name: say('texts.contents') }).click()
  const contents = page.getByRole('navigation', { name: say('texts.contents') })
  await contents
    .getByRole('link')
    .filter({ hasText: titleOf(language, EXHIBITS[1] as string) })
    .click()
  await expect(contents).toBeHidden()
  const captions = {
    own: textField(page, 'caption', language),
    other: textField(page, 'caption', otherOf(language)),
  }
  await expect(captions.other).toBeVisible()
  await page
    .getByRole('group', { name: say('texts.show') })
    .getByRole('button', { name: say(`content.${language}`) })
    .click()
  await expect(captions.other).toBeHidden()
  await expectAccessible(page)
  await expect(captions.own).toHaveCSS('direction', language === 'ar' ? 'rtl' : 'ltr')
  await captions.own.fill(WRITTEN[language])
  await captions.own.blur()
  await bench.saved()
  await page.reload()
  await expect(captions.own).toHaveValue(WRITTEN[language])
  await expectNoSidewaysScroll(page)
  await page.setViewportSize(DESKTOP)
}

const otherOf = (language: Workbench['language']) => (language === 'ar' ? 'zh-Hans' : 'ar')
