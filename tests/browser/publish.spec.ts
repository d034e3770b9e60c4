import { imageSize } from 'image-size'
import { START_BYTES } from '../../src/scenes/publish/fonts.ts'
import { sheetOf } from '../../src/scenes/publish/sheets.ts'
import { plainText } from '../../src/scenes/text/marks.ts'
import { arrived, choose, SMALL_PICTURE } from './support/library.ts'
import { type Publication, publish, sceneIn, sha256, unpack } from './support/publication.ts'
import { makeObject, textField, writeFact } from './support/records.ts'
import { isWorkbench } from './support/scripts.ts'
import { serveFolder } from './support/serve.ts'
import { drawing, numberField, offered, properties } from './support/stage.ts'
import { expect, LANGUAGES, type Page, test } from './support/test.ts'
import { EXHIBITS, HALL_SIZE, hallReady, SCENE, textIn, titleOf } from './support/visit.ts'
import { begin, copyDemo, curatorsWords, type Workbench } from './support/workbench.ts'

const NAMES = { 'zh-Hans': '一页书', ar: 'صفحة من كتاب' } as const
const TITLES = { 'zh-Hans': '残叶', ar: 'ورقة مفردة' } as const

test.describe.configure({ timeout: 240_000 })

for (const { tag } of LANGUAGES) {
  test(`what the check finds leads to its place, in ${tag}`, async ({ page }) => {
    const other = tag === 'ar' ? 'zh-Hans' : 'ar'
    const bench = await begin(page, tag, { template: 'oneRoom', names: { [tag]: NAMES[tag] } })
    await hangTwoThingsInOnePlace(bench)
    const missing = other === 'ar' ? 'ar' : 'zh'
    const written = (field: string) => textField(page, field, other)

    await follow(bench, `title-missing-${missing}`, 'texts', { title: NAMES[tag] })
    await expect(written('title')).toBeFocused()
    await written('title').fill(NAMES[other])
    await follow(bench, `caption-missing-${missing}`, 'texts')
    await expect(written('caption')).toBeFocused()
    await follow(bench, `alt-missing-${missing}`, 'media')
    await expect(written('alt')).toBeFocused()
    await follow(bench, 'media-rights-missing', 'media')
    await expect(page.getByRole('combobox', { name: bench.say('media.rights') })).toBeFocused()
    await follow(bench, 'dimensions-missing', 'objects')
    await expect(page.getByRole('textbox', { name: bench.say('measure.height') })).toBeFocused()
    await follow(bench, 'object-rights-missing', 'objects')
    await expect(page.getByRole('combobox', { name: bench.say('objects.rights') })).toBeFocused()
    await follow(bench, 'hung-overlap', 'hall')
    await expect(page.getByRole('tab', { name: bench.say('stage:tab.elevation') })).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await expect(drawing(bench).locator('[aria-pressed="true"]')).toHaveCount(1)
    await numberField(bench, 'fromLeft').fill('150')
    await numberField(bench, 'fromLeft').press('Enter')

    // What has been put right is found no more.
    await bench.turnTo('check')
    await expect(found(bench, 'hung-overlap')).toHaveCount(0)
    await expect(found(bench, `title-missing-${missing}`, { title: NAMES[tag] })).toHaveCount(0)
    await expect(found(bench, 'object-rights-missing')).toHaveCount(1)
  })
}

test('a copy of the demo is published, and read from any server', async ({ page, browser, guard }) => {
  const bench = await copyDemo(page, 'zh-Hans')
  const publication = await publish(bench)
  expect(publication.name).toContain(SCENE.title['zh-Hans'])
  expectManifest(publication)
  await expect(page.locator('.publish__hash')).toHaveText(
    sha256(publication.files.get('manifest-sha256.txt') as Buffer),
  )
  await expectNothingOfTheWorkbench(page, publication)
  const { id: _copy, ...published } = sceneIn(publication)
  const { id: _original, ...original } = SCENE
  expect(published).toEqual(original)

  const folder = unpack(publication)
  const policy = (await page.request.get('visit.html')).headers()['content-security-policy'] as string
  const plain = await serveFolder(folder)
  const strict = await serveFolder(folder, '/a/b/', { 'Content-Security-Policy': policy })
  expect(policy).not.toContain('wasm')
  expectFontsAndSheets(publication)
  const places = [`${plain.origin}/`, `${strict.origin}/a/b/`]
  for (const { origin } of [plain, strict]) guard.allow(origin)

  const scriptless = await browser.newContext({ javaScriptEnabled: false })
  await guard.watch(scriptless)
  for (const place of places) {
    await readWithoutScripts(await scriptless.newPage(), place)
    await visit(await page.context().newPage(), place, publication)
  }
  await scriptless.close()
  await Promise.all([plain.close(), strict.close()])
})

/** A page of a book in the middle of a wall, and a text that hangs over it. */
async function hangTwoThingsInOnePlace(bench: Workbench): Promise<void> {
  await bench.turnTo('media')
  await choose(bench, SMALL_PICTURE)
  await arrived(bench, 1)
  await makeObject(bench, ['256.webp'])
  const title = TITLES[bench.language]
  await writeFact(bench, 'title', { [bench.language]: title })
  await bench.turnTo('hall')
  await offered(bench, { title }).press('Enter')
  await expect(numberField(bench, 'fromLeft')).toHaveValue('400')
  await offered(bench, { tool: 'text' }).press('Enter')
  await expect(properties(bench)).toContainText(bench.say('stage:kind.text'))
  await numberField(bench, 'fromLeft').fill('400')
  await numberField(bench, 'fromLeft').press('Enter')
}

/** Findings by their rule; where it speaks of a title that the test does not name, of whichever. */
function found({ page, say }: Workbench, rule: string, { title = '*' } = {}) {
  const sentence = say(`findings:finding.${rule}`, { title, other: '*' })
  const pattern = sentence.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.+')
  return page.getByRole('main').getByRole('link', { name: new RegExp(pattern) })
}

/** Presses a finding, and is on the page where it is put right. */
async function follow(
  bench: Workbench,
  rule: string,
  page: 'hall' | 'objects' | 'media' | 'texts',
  about?: { title: string },
): Promise<void> {
  await bench.turnTo('check')
  await found(bench, rule, about).first().click()
  await expect(bench.page.getByRole('main')).toHaveAccessibleName(bench.say(`page.${page}`))
}

/** Every file but the manifest stands in it, each with its own digest, and nothing else does. */
function expectManifest({ files }: Publication): void {
  const manifest = files.get('manifest-sha256.txt')?.toString('utf8') ?? ''
  const listed = manifest
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ') as [string, string])
  const others = [...files.keys()].filter((path) => path !== 'manifest-sha256.txt')
  expect(listed.map(([, path]) => path)).toEqual(others.sort())
  for (const [digest, path] of listed) expect(sha256(files.get(path) as Buffer), path).toBe(digest)
}

/** The viewer's own built files, and not a line of the editor. */
async function expectNothingOfTheWorkbench(page: Page, { files }: Publication): Promise<void> {
  const chunks: { fileName: string; modules: string[] }[] = await (
    await page.request.get('chunks.json')
  ).json()
  const scripts = [...files.keys()].filter((path) => path.endsWith('.js'))
  const modules = scripts.flatMap((path) => {
    const chunk = chunks.find(({ fileName }) => fileName === path)
    expect(chunk, `${path} is a script of the viewer`).toBeDefined()
    return chunk?.modules ?? []
  })
  expect(modules).toContain('src/viewer/main.tsx')
  expect(modules).toContain('src/viewer/hall/HallView.tsx')
  expect(modules.filter(isWorkbench)).toEqual([])
  for (const path of scripts) {
    expect(files.get(path)?.equals(Buffer.from(await (await page.request.get(path)).body())), path).toBe(true)
  }
}

/** Title, cover and list, before and without any script. */
async function readWithoutScripts(page: Page, place: string): Promise<void> {
  const cover = page.waitForResponse((response) => response.request().resourceType() === 'image')
  await page.goto(place)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SCENE.title['zh-Hans'] as string)
  await expect(page.getByText(SCENE.title.ar as string, { exact: true }).first()).toBeVisible()
  expect((await cover).status()).toBe(200)
  await expect(page.getByRole('img')).toHaveAccessibleName(
    textIn('zh-Hans', SCENE.media[SCENE.cover as string]?.alt),
  )
  const list = page.getByRole('main').getByRole('listitem')
  await expect(list).toHaveCount(EXHIBITS.length)
  for (const [index, id] of EXHIBITS.entries())
    for (const tag of ['zh-Hans', 'ar']) await expect(list.nth(index)).toContainText(titleOf(tag, id))
}

/** Fonts that a stylesheet of a publication offers. */
function offeredBy({ files }: Publication, path: string): string[] {
  const css = files.get(path)?.toString('utf8') ?? ''
  return [...css.matchAll(/url\(([^)]+)\)/g)].map(([, file]) => `fonts/${file}`)
}

const bytesOf = ({ files }: Publication, paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + (files.get(path)?.length ?? Number.NaN), 0)

/** At most 60 KB of fonts for the first screen, more for the space, and thumbnails for every room. */
function expectFontsAndSheets(publication: Publication): void {
  const start = offeredBy(publication, 'fonts/start.css')
  expect(start.length).toBeGreaterThan(0)
  expect(bytesOf(publication, start)).toBeLessThanOrEqual(START_BYTES)
  const [space] = SCENE.order
  expect(bytesOf(publication, offeredBy(publication, `fonts/${space}.css`))).toBeGreaterThan(START_BYTES)
  expect(publication.files.has('fonts/noto-serif-sc.txt')).toBe(true)
  for (const room of Object.keys(SCENE.rooms)) {
    const sheet = imageSize(publication.files.get(`rooms/${room}.webp`) as Buffer)
    const { width, height } = sheetOf(SCENE, room) ?? {}
    expect({ width: sheet.width, height: sheet.height }, room).toEqual({ width, height })
  }
}

/** What has been asked for so far of a place's fonts, as paths in the bundle. */
async function fontsAsked(page: Page, asked: readonly string[], place: string): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready)
  return [...new Set(asked.filter((url) => url.endsWith('.woff2')))].map((url) => url.slice(place.length))
}

/** The cover, the hall, and a link to an exhibit in the other language; nothing is asked for elsewhere. */
async function visit(page: Page, place: string, publication: Publication): Promise<void> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.setViewportSize(HALL_SIZE)
  await page.goto(`${place}?lang=zh`)
  const enter = page.getByRole('button', { name: curatorsWords('zh-Hans')('visit:cover.enterHall') })
  await expect(enter).toBeVisible()
  const start = offeredBy(publication, 'fonts/start.css')
  // The visit asks for them once its first screen stands.
  await expect.poll(async () => (await fontsAsked(page, asked, place)).length).toBeGreaterThan(0)
  const first = await fontsAsked(page, asked, place)
  expect(first.filter((path) => !start.includes(path))).toEqual([])
  await enter.click()
  await hallReady(page)
  const further = offeredBy(publication, `fonts/${SCENE.order[0]}.css`)
  // They come once the wall that is looked at is sharp.
  await expect
    .poll(async () => (await fontsAsked(page, asked, place)).some((path) => further.includes(path)), {
      timeout: 60_000,
    })
    .toBe(true)
  const all = [...start, ...further]
  const inHall = await fontsAsked(page, asked, place)
  expect(inHall.filter((path) => !all.includes(path))).toEqual([])
  // Captions are read in a dialog: their slices are not needed to walk.
  expect(bytesOf(publication, inHall)).toBeLessThan(bytesOf(publication, all) * 0.75)

  const id = EXHIBITS[4] as string
  await page.goto(`${place}?exhibit=${id}&lang=ar`)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(titleOf('ar', id))
  await expect(dialog).toContainText(plainText(textIn('ar', SCENE.exhibits[id]?.caption)))
  expect(asked.filter((url) => !url.startsWith(place) && !url.startsWith('blob:'))).toEqual([])
  await page.close()
}
