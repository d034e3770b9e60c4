import { describe, expect, test } from 'vitest'
import { type ManifestPlan, readManifest } from '../../../../../src/scenes/interchange/iiif/manifest.ts'
import { languageOf } from '../../../../../src/scenes/interchange/iiif/words.ts'
import {
  bookManifest,
  facsimileManifest,
  MANIFESTS_ARE_REAL,
  SAMPLE_MANIFESTS,
} from '../../../../support/manifests.ts'

if (!MANIFESTS_ARE_REAL) console.log('IIIF manifests are facsimiles: ../shared is not here.')

function planOf(manifest: unknown): ManifestPlan {
  const read = readManifest(typeof manifest === 'string' ? manifest : JSON.stringify(manifest))
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return read.plan
}
const rulesOf = (manifest: unknown) =>
  readManifest(typeof manifest === 'string' ? manifest : JSON.stringify(manifest)).findings.map(
    ({ rule }) => rule,
  )

const image = (id: string, more: object = {}) => ({ id, type: 'Image', format: 'image/jpeg', ...more })
const painted = (...annotations: object[]) => [{ type: 'AnnotationPage', items: annotations }]
const canvas = (id: string, body: unknown, more: object = {}) => ({
  id,
  type: 'Canvas',
  width: 10,
  height: 20,
  items: painted({ type: 'Annotation', motivation: 'painting', body, target: id }),
  ...more,
})
const manifest = (items: unknown, more: object = {}) => ({
  '@context': 'http://iiif.io/api/presentation/3/context.json',
  id: 'https://host.example/m.json',
  type: 'Manifest',
  label: { en: ['A book'] },
  viewingDirection: 'right-to-left',
  items,
  ...more,
})

describe('a real book', () => {
  const books: readonly [string, number][] = MANIFESTS_ARE_REAL
    ? [
        ['zinbun-A049.json', 17],
        ['zinbun-A053.json', 39],
        ['zinbun-B144.json', 33],
        ['zinbun-C017.json', 28],
      ]
    : [['facsimile', 17]]
  const textOf = (name: string) =>
    SAMPLE_MANIFESTS.find((each) => each.name === name)?.text ?? facsimileManifest(17)

  test.each(books)('%s has its %i pages, from the right', (name, count) => {
    const plan = planOf(textOf(name))
    expect(plan.pages).toHaveLength(count)
    expect(plan.viewingDirection).toBe('right-to-left')
    expect(plan.pages.every(({ picture }) => picture?.service?.api === 3)).toBe(true)
    expect(new Set(plan.pages.map(({ picture }) => picture?.service?.address)).size).toBe(count)
  })

  test('has its title, credit, holder, rights and folios', () => {
    const plan = planOf(bookManifest())
    expect(plan.title.zh).toContain('書序答問')
    expect(plan.credit.zh).toBe('東方學数字圖書館')
    expect(plan.holder).toEqual({ ja: '東方學デジタル圖書館' })
    expect(plan.rights).toBe('http://creativecommons.org/licenses/by-nc/4.0/')
    expect(plan.pages[0]?.label).toBe('卷第一 - 第1頁')
    expect(plan.pages[0]?.picture?.service?.address).toContain('%2F')
  })
})

describe('the recipes of the cookbook', () => {
  const recipes = SAMPLE_MANIFESTS.filter(({ name }) => name.includes('--'))

  test.each(recipes.map(({ name, text }) => [name, text] as const))('%s: pages, or a sentence', (_, text) => {
    const read = readManifest(text)
    if (read.ok) expect(read.plan.pages.length).toBeGreaterThan(0)
    else expect(read.findings.map(({ severity }) => severity)).toContain('error')
  })

  const named = (name: string) => recipes.find((each) => each.name.startsWith(name))?.text ?? ''
  test.runIf(MANIFESTS_ARE_REAL)('directions, behaviours, contents and left-out parts are as written', () => {
    expect(planOf(named('0010-book-2-viewing-direction--manifest-ttb'))).toMatchObject({
      viewingDirection: 'top-to-bottom',
    })
    expect(planOf(named('0011-book-3'))).toMatchObject({ behavior: 'individuals' })
    expect(planOf(named('0035-foldouts'))).toMatchObject({ behavior: 'paged' })
    expect(planOf(named('0031-bound')).contents.map(({ page }) => page)).toEqual([0, 2, 4])
    expect(planOf(named('0025-newspaper')).contents.map(({ page }) => page)).toEqual([1, 2])
    expect(rulesOf(named('0033-choice'))).toEqual(['iiif-page-choice'])
    expect(rulesOf(named('0299-region'))).toEqual(['iiif-page-part'])
    expect(rulesOf(named('0489-multimedia'))).toEqual(['iiif-page-several'])
    expect(rulesOf(named('0002-mvm-audio'))).toEqual(['iiif-no-pictures', 'iiif-page-not-picture'])
    expect(readManifest(named('0599-drag')).findings[0]?.params.value).toContain('manifest.json')
    expect(planOf(named('0057-publishing-v2-and-v3--manifest-v2')).title.und).toContain('Minimum Viable')
  })
})

test('Presentation 2.1 is read as 3 is', () => {
  const plan = planOf({
    '@context': 'http://iiif.io/api/presentation/2/context.json',
    '@id': 'http://host.example/m.json',
    '@type': 'sc:Manifest',
    label: [
      { '@value': '永樂大典', '@language': 'zh-hant' },
      { '@value': 'موسوعة يونغله', '@language': 'ara' },
    ],
    attribution: 'Held by <a href="https://host.example">a library</a> &amp; friends',
    license: ['http://rightsstatements.org/vocab/NoC-CR/1.0/'],
    sequences: [
      {
        '@type': 'sc:Sequence',
        viewingDirection: 'right-to-left',
        viewingHint: 'paged',
        canvases: [1, 2].map((number) => ({
          '@id': `http://host.example/c${number}`,
          '@type': 'sc:Canvas',
          label: `${number}a`,
          images: [
            {
              '@type': 'oa:Annotation',
              on: `http://host.example/c${number}`,
              resource: {
                '@type': 'oa:Choice',
                default: {
                  '@id': `http://host.example/i${number}.jpg`,
                  '@type': 'dctypes:Image',
                  service: {
                    '@context': 'http://iiif.io/api/image/2/context.json',
                    '@id': `http://host.example/iiif/i${number}/`,
                    profile: ['http://iiif.io/api/image/2/level1.json', { maxWidth: 1500 }],
                  },
                },
              },
            },
          ],
        })),
      },
    ],
    structures: [
      { '@id': 'r0', '@type': 'sc:Range', label: 'Contents', viewingHint: 'top', ranges: ['r1', 'r2'] },
      { '@id': 'r2', '@type': 'sc:Range', label: '卷二', canvases: ['http://host.example/c2#xywh=0,0,1,1'] },
      {
        '@id': 'r1',
        '@type': 'sc:Range',
        label: '卷一',
        canvases: ['http://host.example/c1'],
        ranges: ['r3'],
      },
      { '@id': 'r3', '@type': 'sc:Range', label: '序', members: [{ '@id': 'http://host.example/c1' }] },
    ],
  })
  expect(plan).toMatchObject({
    title: { 'zh-Hant': '永樂大典', ar: 'موسوعة يونغله' },
    credit: { und: 'Held by a library & friends' },
    rights: 'http://rightsstatements.org/vocab/NoC-CR/1.0/',
    viewingDirection: 'right-to-left',
    behavior: 'paged',
    contents: [
      { title: { und: '卷一' }, page: 0 },
      { title: { und: '序' }, page: 0, level: 2 },
      { title: { und: '卷二' }, page: 1 },
    ],
  })
  expect(plan.pages[0]).toEqual({
    number: 1,
    label: '1a',
    picture: {
      address: 'https://host.example/i1.jpg',
      service: { address: 'https://host.example/iiif/i1', api: 2, level: 1 },
    },
  })
})

test.each([
  ['zh', 'zh'],
  ['zh_hant', 'zh-Hant'],
  ['zh-TW', 'zh-TW'],
  ['chi', 'zh'],
  ['ara', 'ar'],
  ['lzh', 'lzh'],
  ['none', 'und'],
  ['@none', 'und'],
  ['not a tag', 'und'],
  ['', 'und'],
  [7, 'und'],
  ['__proto__', 'und'],
])('the language %j is kept as %s', (tag, kept) => {
  expect(languageOf(tag)).toBe(kept)
})

describe('pages', () => {
  test('a canvas with nothing on it is a page without a picture; one with sound is none', () => {
    const plan = planOf(
      manifest([
        canvas('a', image('https://host.example/a.jpg')),
        { id: 'b', type: 'Canvas', label: { none: ['2'] } },
        canvas('c', { id: 'https://host.example/c.mp3', type: 'Sound' }),
        canvas('d', image('javascript:alert(1)')),
        canvas('e', image('//host.example/e.jpg')),
      ]),
    )
    expect(plan.pages.map(({ number, picture }) => [number, picture?.address])).toEqual([
      [1, 'https://host.example/a.jpg'],
      [2, undefined],
      [4, undefined],
      [5, undefined],
    ])
  })

  test('what is left out is said once, with the numbers of its pages', () => {
    const sound = (id: string) => canvas(id, { id: 'https://host.example/s.mp3', type: 'Sound' })
    const read = readManifest(
      JSON.stringify(
        manifest([
          canvas('a', image('https://host.example/a.jpg')),
          sound('b'),
          sound('c'),
          canvas('d', image('https://host.example/d.jpg')),
          sound('e'),
        ]),
      ),
    )
    expect(read.findings).toEqual([
      { rule: 'iiif-page-not-picture', severity: 'warning', path: 'items/1', params: { pages: '2–3, 5' } },
    ])
  })

  test('headings speak of pages, not of canvases', () => {
    const plan = planOf(
      manifest(
        [
          canvas('s', { id: 'https://host.example/c.mp3', type: 'Sound' }),
          canvas('a', image('https://host.example/a.jpg')),
          canvas('b', image('https://host.example/b.jpg')),
        ],
        {
          structures: [
            {
              id: 'r',
              type: 'Range',
              label: { zh: ['卷一'] },
              items: [{ type: 'SpecificResource', source: { id: 'b', type: 'Canvas' } }],
            },
          ],
        },
      ),
    )
    expect(plan.contents).toEqual([{ title: { zh: '卷一' }, page: 1 }])
  })
})

describe('what is broken or hostile gives a sentence', () => {
  test.each<[string, unknown, string]>([
    ['no JSON', '<html>', 'iiif-not-json'],
    ['an empty file', '', 'iiif-not-json'],
    ['a list', [], 'iiif-not-manifest'],
    ['null', 'null', 'iiif-not-manifest'],
    ['an info.json', { type: 'ImageService3' }, 'iiif-not-manifest'],
    ['a collection', { type: 'Collection', items: [] }, 'iiif-collection'],
    ['no canvases', manifest([]), 'iiif-no-pictures'],
    ['canvases of another kind', manifest('none'), 'iiif-no-pictures'],
    ['nested far too deeply', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'iiif-not'],
  ])('%s', (_, text, rule) => {
    expect(rulesOf(text)[0]).toContain(rule)
  })

  test('ranges that hold themselves, choices within choices, and forbidden names come to an end', () => {
    const loop = { id: 'r', type: 'Range', label: { en: ['loop'] }, items: [{ id: 'r', type: 'Range' }] }
    let choice: object = image('https://host.example/deep.jpg')
    for (let i = 0; i < 50; i++) choice = { type: 'Choice', items: [choice] }
    const text = JSON.stringify(
      manifest([canvas('a', image('https://host.example/a.jpg')), canvas('b', choice)], {
        structures: [loop, { id: 'x', type: 'Range', items: [{ id: 'r', type: 'Range' }] }],
      }),
    ).replace('"label"', '"__proto__":{"polluted":true},"label"')
    expect(planOf(text).pages).toHaveLength(1)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('a book of more pages than any form can hold is cut, and it is said', () => {
    const items = Array.from({ length: 2001 }, (_, i) => canvas(`c${i}`, image('https://host.example/a.jpg')))
    const read = readManifest(JSON.stringify(manifest(items)))
    expect(read.findings[0]).toMatchObject({ rule: 'iiif-too-many-pages', params: { length: 2001 } })
    expect(read.ok && read.plan.pages).toHaveLength(2000)
  })

  test('every value of another kind counts as absent', () => {
    for (const junk of [1, true, 'x', [[]], { a: { b: 1 } }, null]) {
      const keys = ['label', 'summary', 'rights', 'provider', 'requiredStatement', 'homepage', 'structures']
      const wrong = Object.fromEntries([...keys, 'behavior', 'viewingDirection'].map((key) => [key, junk]))
      const items = [canvas('a', image('https://host.example/a.jpg')), junk, canvas('b', junk)]
      expect(readManifest(JSON.stringify(manifest(items, wrong))).ok).toBe(true)
    }
  })
})
