import { describe, expect, test } from 'vitest'
import { embedLine } from '../../../../src/scenes/publish/embedLine.ts'
import { listOf } from '../../../../src/scenes/publish/list.ts'
import { FIRST_LINES, listPages } from '../../../../src/scenes/publish/listPages.ts'
import { bundlePage } from '../../../../src/scenes/publish/page.ts'
import { startOf } from '../../../../src/scenes/publish/start.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { bigScene } from '../../../support/bigScene.ts'
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
const writtenPage = (page: string, scene: Scene) => bundlePage(page, startOf(scene), listOf(scene))
const pageOf = (change?: (scene: Scene) => void) => writtenPage(built, smallScene(change))

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
      /<img class="picture visit-cover__picture" src="(media\/[0-9a-f]{64})\/512\.webp" srcset="\1\/256\.webp 171w, \1\/512\.webp 341w" sizes="[^"]+" width="341" height="512" alt="[^"]+" lang="zh-Hans" fetchpriority="high">/,
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

test('nothing is asked for that would come between a reader and the cover', () => {
  expect(pageOf()).not.toContain('rel="preload"')
})

test('marks in a summary are not shown as they are written', () => {
  const page = pageOf((scene) => {
    scene.summary = { 'zh-Hans': '*千字文*，[原文]{lang=lzh}，{書|shū}' }
  })
  expect(page).toContain('<meta name="description" content="千字文，原文，書">')
  expect(page).toContain('>千字文，原文，書</p>')
})

describe('a long list', () => {
  const scene = bigScene({ exhibits: 1200, perRoom: 50 })
  const page = writtenPage(built, scene)
  const leaves = listPages(built, scene)
  const linked = (html: string) => [...html.matchAll(/\?exhibit=([^"]*)"/g)].map(([, id]) => id)

  test('begins in the page, which says where the rest is, in each language', () => {
    expect(linked(page)).toEqual(Object.keys(scene.exhibits).slice(0, FIRST_LINES))
    expect(page).toContain(
      '<a href="list.zh-Hans.html" hreflang="zh-Hans" lang="zh-Hans" dir="ltr">全部展品目录（1200）</a>',
    )
    expect(page).toContain(
      '<a href="list.ar.html" hreflang="ar" lang="ar" dir="rtl">القائمة الكاملة للمعروضات (1200)</a>',
    )
  })

  test('is whole in pages without a script, in each language, that lead to one another', () => {
    for (const language of ['zh-Hans', 'ar']) {
      const own = leaves.filter(({ path }) => path.startsWith(`list.${language}.`))
      expect(own.map(({ path }) => path)).toEqual([
        `list.${language}.html`,
        `list.${language}.2.html`,
        `list.${language}.3.html`,
      ])
      expect(own.flatMap(({ text }) => linked(text))).toEqual(Object.keys(scene.exhibits))
      expect(own[0]?.text).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
      expect(own[0]?.text).toContain(`href="list.${language}.2.html" rel="next"`)
      expect(own[1]?.text).toMatch(
        new RegExp(`href="list.${language}.html" rel="prev".*href="list.${language}.3.html" rel="next"`),
      )
    }
    for (const { text } of leaves) {
      expect(text).not.toMatch(/<script|modulepreload/)
      expect(text).toContain('<link rel="stylesheet" crossorigin href="./viewer/visit-ghi.css">')
    }
  })

  test('costs a page no more than a short one', () => {
    const short = writtenPage(built, bigScene({ exhibits: 100, perRoom: 50 }))
    expect(page.length).toBeLessThan(short.length * 1.05)
    expect(pageOf()).not.toContain('list.zh-Hans.html')
    expect(listPages(built, smallScene())).toEqual([])
  })
})

test('a page that is no viewer page is a mistake of the build', () => {
  expect(() => writtenPage('<html><head><title></title></head><body></body></html>', smallScene())).toThrow(
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
