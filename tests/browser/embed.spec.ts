import { arrived, choose, SMALL_PICTURE } from './support/library.ts'
import { publish, unpack } from './support/publication.ts'
import { makeObject, writeFact } from './support/records.ts'
import { type Served, serveFolder, servePage } from './support/serve.ts'
import { offered } from './support/stage.ts'
import { expect, LANGUAGES, type Page, test } from './support/test.ts'
import { begin, type Workbench } from './support/workbench.ts'

const NAME = { 'zh-Hans': '一叶知书', ar: 'كتاب في ورقة' } as const
const TITLE = { 'zh-Hans': '残叶', ar: 'ورقة مفردة' } as const

test.describe.configure({ timeout: 180_000 })

for (const { tag, dir } of LANGUAGES) {
  test(`one line shows the exhibition on a partner’s page, in ${tag}`, async ({ page, guard }) => {
    const bench = await begin(page, tag, { template: 'oneRoom', names: NAME })
    await hangOnePage(bench)
    const bundle = await serveFolder(unpack(await publish(bench)), '/exhibitions/leaf/')
    guard.allow(bundle.origin)

    const line = await embedLine(bench, `${bundle.origin}/exhibitions/leaf`)
    const partner = await servePage(partnersPage(line, bundle.origin))
    guard.allow(partner.origin)
    expect(new URL(partner.origin).origin).not.toBe(new URL(bundle.origin).origin)
    await visitFrame(await page.context().newPage(), partner, tag, dir, bench)
    await Promise.all([partner.close(), bundle.close()])
  })
}

async function hangOnePage(bench: Workbench): Promise<void> {
  await bench.turnTo('media')
  await choose(bench, SMALL_PICTURE)
  await arrived(bench, 1)
  await makeObject(bench, ['256.webp'])
  await writeFact(bench, 'title', TITLE)
  await bench.turnTo('hall')
  await offered(bench, { title: TITLE[bench.language] }).press('Enter')
  await bench.saved()
}

/** What the Publish page gives to a webmaster, in the language of the interface; what cannot be framed is refused first. */
async function embedLine({ page, say, language }: Workbench, address: string): Promise<string> {
  const field = page.getByRole('textbox', { name: say('embed.address') })
  const line = page.getByRole('textbox', { name: say('embed.line') })
  await field.fill('http://www.example.org/leaf/')
  await expect(page.getByText(say('embed.addressRefused'))).toBeVisible()
  await expect(line).toHaveCount(0)
  await field.fill(address)
  await page
    .getByRole('combobox', { name: say('embed.language') })
    .selectOption({ label: say(`content.${language}`) })
  const given = await line.inputValue()
  expect(given).not.toContain('\n')
  expect(given).toMatch(/^<iframe [^>]*><\/iframe>$/)
  return given
}

/** A page of a partner whose policy lets in nothing but the frame. */
const partnersPage = (line: string, exhibitions: string) => `<!doctype html><html lang="en">
  <meta charset="utf-8"><title>Partner</title>
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; frame-src ${exhibitions}">
  <main><h1>Partner</h1>${line}</main></html>`

/** In the frame: the chosen language, the exhibition in 2D and to be walked through. */
async function visitFrame(
  page: Page,
  { origin }: Served,
  tag: 'zh-Hans' | 'ar',
  dir: string,
  { say }: Workbench,
): Promise<void> {
  await page.setViewportSize({ width: 900, height: 760 })
  await page.goto(origin)
  await expect(page.locator('iframe')).toHaveAttribute('title', NAME[tag])
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('html')).toHaveAttribute('lang', tag)
  await expect(frame.locator('html')).toHaveAttribute('dir', dir)
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(NAME[tag])

  await frame.getByRole('button', { name: say('visit:cover.enterHall') }).click()
  const hall = frame.locator('.hall')
  await expect(hall).toHaveAttribute('data-state', 'ready', { timeout: 60_000 })
  const before = (await hall.getAttribute('data-camera')) as string
  await frame.getByRole('application', { name: say('visit:hall.name') }).press('ArrowLeft')
  await expect(hall).not.toHaveAttribute('data-camera', before)

  await frame.getByRole('button', { name: say('visit:bar.gallery') }).click()
  await expect(frame.getByRole('figure').first()).toContainText(TITLE[tag])
  await expect(page.getByRole('heading', { level: 1, name: 'Partner' })).toBeVisible()
}
