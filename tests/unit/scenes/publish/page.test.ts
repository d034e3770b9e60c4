import { describe, expect, test } from 'vitest'
import { embedLine } from '../../../../src/scenes/publish/embedLine.ts'
import { bundlePage } from '../../../../src/scenes/publish/page.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { smallScene } from '../small.ts'

const built = `<!doctype html>
<html lang="zh-Hans" dir="ltr">
  <head>
    <meta charset="utf-8" />
    <title>书桥 · جسر · Jisr</title>
    <link rel="icon" type="image/svg+xml" href="./viewer/seal-jkl.svg" />
    <script type="module" crossorigin src="./viewer/visit-abc.js"></script>
    <link rel="modulepreload" crossorigin href="./viewer/words-def.js">
    <link rel="stylesheet" crossorigin href="./viewer/visit-ghi.css">
  </head>
  <body>
    <main id="visit"></main>
  </body>
</html>
`
const pageOf = (change?: (scene: Scene) => void) => bundlePage(built, smallScene(change))

describe('SF71: a bundle’s page can be read before any script', () => {
  test('in the exhibition’s first language and its direction', () => {
    expect(pageOf()).toContain('<html lang="zh-Hans" dir="ltr">')
    expect(pageOf((scene) => scene.languages.reverse())).toContain('<html lang="ar" dir="rtl">')
    expect(pageOf((scene) => scene.languages.reverse())).toContain('<title>ألف حرف في صفحة</title>')
  })

  test('title, description and what other sites show of a link', () => {
    const page = pageOf()
    expect(page).toContain('<title>一页千字</title>')
    expect(page).toContain(
      '<meta name="description" content="《千字文》用一千个字写成，从前的孩子由此识字。">',
    )
    expect(page).toContain('<meta property="og:title" content="一页千字">')
    expect(page).toMatch(/<meta property="og:image" content="media\/[0-9a-f]{64}\/1024\.webp">/)
    expect(page).toContain('<meta property="og:image:width" content="683">')
    expect(page).toContain('<meta property="og:locale" content="zh_CN">')
    expect(page).toContain('<meta property="og:locale:alternate" content="ar_AR">')
  })

  test('the cover with its size and its description', () => {
    expect(pageOf()).toMatch(
      /<img class="picture cover__picture" src="media\/[0-9a-f]{64}\/1024\.webp" width="683" height="1024" alt="[^"]+" lang="zh-Hans">/,
    )
    expect(pageOf((scene) => delete scene.cover)).not.toContain('<img')
  })

  test('every exhibit in visiting order, a link in each language', () => {
    const links = [...pageOf().matchAll(/<a class="contents__title" href="([^"]*)">(.*?)<\/a>/g)]
    expect(links.map(([, href]) => href)).toEqual([
      '?exhibit=exhibit_book',
      '?exhibit=exhibit_scroll',
      '?exhibit=exhibit_leaf',
      '?exhibit=exhibit_band',
    ])
    expect(links[0]?.[2]).toBe(
      '<span lang="zh-Hans" dir="ltr">《千字文》</span><br><span lang="ar" dir="rtl">«نص الألف حرف»</span>',
    )
  })

  test('the viewer’s files stay where the build put them', () => {
    expect([...pageOf().matchAll(/(?:src|href)="(\.\/[^"]*)"/g)].map(([, file]) => file)).toEqual([
      './viewer/seal-jkl.svg',
      './viewer/visit-abc.js',
      './viewer/words-def.js',
      './viewer/visit-ghi.css',
    ])
  })

  test('no script or style of its own', () => {
    expect(pageOf().match(/<script/g)).toHaveLength(1)
    expect(pageOf()).not.toMatch(/<style|style=|javascript:/)
  })
})

describe('text stays text', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    '</title><script>',
    '</main>',
    "$& $1 $` $' $<x>",
    '&lt;b&gt; &amp;',
  ])('%s', (hostile) => {
    const page = pageOf((scene) => {
      scene.title = { 'zh-Hans': hostile }
      scene.summary = { 'zh-Hans': hostile }
      for (const object of Object.values(scene.objects)) object.title = { 'zh-Hans': hostile }
      for (const media of Object.values(scene.media)) media.alt = { 'zh-Hans': hostile }
      for (const space of Object.values(scene.spaces)) space.title = { 'zh-Hans': hostile }
    })
    const tags = (html: string) => html.replace(/"[^"]*"/g, '""').match(/<[^>]*>/g)
    const harmless = pageOf((scene) => {
      scene.title = { 'zh-Hans': 'x' }
      scene.summary = { 'zh-Hans': 'x' }
      for (const object of Object.values(scene.objects)) object.title = { 'zh-Hans': 'x' }
      for (const media of Object.values(scene.media)) media.alt = { 'zh-Hans': 'x' }
      for (const space of Object.values(scene.spaces)) space.title = { 'zh-Hans': 'x' }
    })
    expect(tags(page)).toEqual(tags(harmless))
    const title = /<title>(.*?)<\/title>/.exec(page)?.[1]
    const alt = / alt="([^"]*)"/.exec(page)?.[1]
    expect(alt).toBe(title)
    expect(title?.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)))).toBe(hostile)
  })
})

test('a page that is no viewer page is a mistake of the build', () => {
  expect(() => bundlePage('<html><head><title></title></head><body></body></html>', smallScene())).toThrow(
    /viewer page/,
  )
})

test('an exhibition without a summary, without a space', () => {
  const page = pageOf((scene) => {
    delete scene.summary
    Object.assign(scene, { order: [], spaces: {} })
  })
  expect(page).not.toContain('name="description"')
  expect(page).toContain('<h1')
})

describe('the line that a partner pastes', () => {
  test('needs no style and asks for nothing else', () => {
    expect(
      embedLine({ address: 'https://example.org/road/?lang=ar', title: 'طريق الورق', language: 'ar' }),
    ).toBe(
      '<iframe src="https://example.org/road/?lang=ar" title="طريق الورق" lang="ar" dir="rtl" width="100%" height="640" ' +
        'loading="lazy" allow="fullscreen" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
    )
  })

  test('escapes what it is given', () => {
    const line = embedLine({ address: 'https://example.org/?a=1&b="', title: '"><script>', language: 'en' })
    expect(line).not.toMatch(/<script|&b|""/)
    expect(line.match(/</g)).toHaveLength(2)
  })
})
