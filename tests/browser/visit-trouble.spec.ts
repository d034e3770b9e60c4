import { readFileSync } from 'node:fs'
import { DEMO_PATH } from './support/demo.ts'
import { expect, expectAccessible, LANGUAGES, type Page, test } from './support/test.ts'
import { SCENE, textIn, visitAddress } from './support/visit.ts'
import { wordsOf } from './support/words.ts'

const SCENE_REQUEST = `**/${DEMO_PATH}`
const CAPTION_LENGTH = 10 * 1024 * 1024

interface BadScene {
  readonly what: string
  readonly body: () => string
  /** Where in the file, as the page says it; empty when it is the whole file. */
  readonly path: string
  /** What is said of it, by key. */
  readonly rule: string
  readonly params?: Readonly<Record<string, string | number>>
}

const fixture = (name: string) => () => readFileSync(`tests/fixtures/scenes/broken/${name}.json`, 'utf8')

const BAD_SCENES: readonly BadScene[] = [
  {
    what: 'is no JSON at all',
    body: () => '<!doctype html><title>Not here</title>',
    path: '',
    rule: 'scene-not-json-at',
    params: { line: 1, column: 1 },
  },
  { what: 'was cut short', body: fixture('cut-short'), path: '', rule: 'scene-not-json' },
  {
    what: 'is from a later program',
    body: () => JSON.stringify({ ...SCENE, version: 99 }),
    path: 'version',
    rule: 'scene-too-new',
    params: { found: 99, supported: 1 },
  },
  {
    what: 'refers to what is not in it',
    body: fixture('dangling'),
    path: 'exhibits/exhibit_book/object',
    rule: 'dangling-reference',
    params: { id: 'object_gone' },
  },
  {
    what: 'has a __proto__ key',
    body: fixture('prototype'),
    path: '__proto__',
    rule: 'key-forbidden',
    params: { key: '__proto__' },
  },
  {
    what: 'has 1e309 for a width',
    body: fixture('infinite'),
    path: 'texts/text_intro/width',
    rule: 'number-not-finite',
  },
  {
    what: 'has a caption of 10 MB',
    body: () => withCaption('书'.repeat(CAPTION_LENGTH)),
    path: 'exhibits/exhibit_diamond/caption/zh-Hans',
    rule: 'text-too-long',
    params: { length: CAPTION_LENGTH, limit: 20_000 },
  },
  {
    what: 'has a javascript: address',
    body: fixture('script-address'),
    path: 'objects/object_book/homepage',
    rule: 'address-refused',
    params: { value: 'javascript:alert(1)' },
  },
  {
    what: 'has an address on another host',
    body: fixture('host-address'),
    path: 'objects/object_book/homepage',
    rule: 'address-refused',
    params: { value: '//example.org/book' },
  },
]

function withCaption(caption: string): string {
  const scene = structuredClone(SCENE)
  const exhibit = scene.exhibits.exhibit_diamond
  if (exhibit?.caption) exhibit.caption['zh-Hans'] = caption
  return JSON.stringify(scene)
}

/** The file is put right and the reader tries again. */
async function mend(page: Page, tag: string, retry: string): Promise<void> {
  await page.unroute(SCENE_REQUEST)
  await page.getByRole('button', { name: retry }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(textIn(tag, SCENE.title))
  await expect(page.getByRole('alert')).toHaveCount(0)
}

/** Where parts lie beside a scene, they are what a visit reads: here it is the scene itself that is in question. */
test.beforeEach(({ page }) => page.route('**/start.json', (route) => route.fulfill({ status: 404 })))

for (const { tag, dir } of LANGUAGES) {
  const say = wordsOf(tag)

  for (const { what, body, path, rule, params } of BAD_SCENES) {
    test(`a scene that ${what} gives a sentence in ${tag}, and can be tried again`, async ({ page }) => {
      await page.route(SCENE_REQUEST, (route) =>
        route.fulfill({ contentType: 'application/json', body: body() }),
      )
      await page.goto(visitAddress({ lang: tag }))

      const alert = page.getByRole('alert')
      await expect(alert.getByRole('heading', { level: 1 })).toHaveText(say('trouble.refused.title'))
      await expect(alert).toContainText(say('trouble.refused.advice'))
      await expect(alert).toContainText(`/${DEMO_PATH}`)
      const finding = page.locator('.boot__findings li').filter({ hasText: say(`finding.${rule}`, params) })
      await expect(finding).toHaveCount(1)
      if (path) await expect(finding.locator('bdi').first()).toHaveText(path)
      await expect(page.locator('html')).toHaveAttribute('dir', dir)

      await mend(page, tag, say('retry'))
    })
  }

  test(`a scene that is not there, or does not come, gives a sentence in ${tag}`, async ({ page }) => {
    await page.route(SCENE_REQUEST, (route) => route.fulfill({ status: 404 }))
    await page.goto(visitAddress({ lang: tag }))
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(say('trouble.notFound.title'))
    await expect(alert).toContainText(say('trouble.notFound.advice'))
    await expect(alert).toContainText(`/${DEMO_PATH}`)
    await expectAccessible(page)

    await page.unroute(SCENE_REQUEST)
    await page.route(SCENE_REQUEST, (route) => route.fulfill({ status: 503 }))
    await page.getByRole('button', { name: say('retry') }).click()
    await expect(alert).toContainText(say('trouble.status.advice', { status: 503 }))

    await page.unroute(SCENE_REQUEST)
    await page.route(SCENE_REQUEST, (route) => route.abort())
    await page.getByRole('button', { name: say('retry') }).click()
    await expect(alert).toContainText(say('trouble.network.title'))
    await expect(alert).toContainText(`/${DEMO_PATH}`)
    await mend(page, tag, say('retry'))
  })

  test(`a scene of another site is not even asked for, and the page says so in ${tag}`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    for (const scene of [
      'https://other.example/x.json',
      '//other.example/x.json',
      'javascript:alert(1)',
      'data:,{}',
    ]) {
      await page.goto(`visit.html?lang=${tag}&scene=${encodeURIComponent(scene)}`)
      await expect(page.getByRole('alert')).toContainText(say('trouble.otherOrigin.title'))
      await expect(page.getByRole('alert')).toContainText(scene)
      await expect(page.getByRole('button', { name: say('retry') })).toHaveCount(0)
    }
    expect(asked.filter((url) => !url.startsWith('http://localhost'))).toEqual([])

    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('alert')).toContainText(wordsOf('en')('trouble.otherOrigin.title'))
  })
}

test('words that do not come leave the language as it was, and say so', async ({ page }) => {
  await page.goto(visitAddress({ lang: 'zh' }))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.route('**/*.js', (route) => route.abort())
  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(page.getByRole('status')).toContainText(wordsOf('zh-Hans')('notice.noWords'))
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')

  // With the connection back, the next wish is granted.
  await page.unroute('**/*.js')
  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})
