import { roomsInOrder, type ShownId, visitingOrder } from '../layout/visiting.ts'
import type { Scene } from '../schema/scene.ts'
import type { LanguageMap } from '../schema/text.ts'
import { pickText } from '../text/language.ts'
import { attributes, escapeHtml, languageAttributes, replaceOnce } from './html.ts'
import { type PageWords, pageWords } from './pageWords.ts'
import { lineOf, START_LINES } from './start.ts'

/** Exhibits on one page of the list: some hundred kilobytes at most, and a day's reading. */
const PAGE_LINES = 500

/** Where a page of the whole list lies, relative to the bundle. @param page from 0 */
export function listPath(language: string, page: number): string {
  return page === 0 ? `list.${language}.html` : `list.${language}.${page + 1}.html`
}

interface Listed {
  readonly id: ShownId
  readonly number: number
  /** Of the section that it begins. */
  readonly heading?: LanguageMap | undefined
  readonly begins: boolean
}

/**
 * The whole list of what is shown as pages that need no script, in each of the exhibition's languages. None for an
 * exhibition whose list is in its first page already.
 * @param page the built `visit.html`
 */
export function listPages(page: string, scene: Scene): { readonly path: string; readonly text: string }[] {
  const listed = scene.order.flatMap((space) => listedIn(scene, space))
  if (listed.length <= START_LINES) return []
  const pages = Array.from({ length: Math.ceil(listed.length / PAGE_LINES) }, (_each, index) =>
    listed.slice(index * PAGE_LINES, (index + 1) * PAGE_LINES),
  )
  return scene.languages.flatMap((language) =>
    pages.map((lines, index) => ({
      path: listPath(language, index),
      text: listPage(page, scene, language, { lines, index, of: pages.length, total: listed.length }),
    })),
  )
}

function listedIn(scene: Scene, space: string): Listed[] {
  const record = scene.spaces[space]
  if (!record) return []
  const sections =
    record.kind === 'hall'
      ? roomsInOrder(scene, space).map(({ room, shown }) => ({ heading: scene.rooms[room]?.title, shown }))
      : [{ heading: record.title, shown: visitingOrder(scene, space) }]
  let number = 0
  return sections.flatMap(({ heading, shown }) =>
    shown
      .filter((id) => Object.hasOwn(scene.exhibits, id))
      .map((id, index) => {
        number += 1
        return { id, number, heading, begins: index === 0 }
      }),
  )
}

interface Leaf {
  readonly lines: readonly Listed[]
  readonly index: number
  readonly of: number
  readonly total: number
}

function listPage(page: string, scene: Scene, language: string, leaf: Leaf): string {
  const words = pageWords(language)
  const title = pickText(scene.title, language, scene.languages)
  const heading = escapeHtml(words.whole(leaf.total))
  const body = `<main class="list-page">
      <p class="list-page__way"><a href="index.html"${languageAttributes(title?.language ?? 'und')}>${escapeHtml(title?.text ?? '')}</a></p>
      <h1 class="heading">${heading}</h1>${sectionsOf(scene, language, leaf.lines)}
      <p class="list-page__way">${waysOf(words, language, leaf)}</p>
    </main>`
  return [
    (html: string) =>
      html.replace(/\s*<script\b[^>]*><\/script>|\s*<link\b[^>]*rel="modulepreload"[^>]*>/g, ''),
    (html: string) => replaceOnce(html, /<html\b[^>]*>/, `<html${languageAttributes(words.language)}>`),
    (html: string) =>
      replaceOnce(
        html,
        /<title>[\s\S]*?<\/title>/,
        `<title>${heading} · ${escapeHtml(title?.text ?? '')}</title>`,
      ),
    (html: string) => replaceOnce(html, /<main\b[^>]*\bid="visit"[^>]*>[\s\S]*?<\/main>/, body),
  ].reduce((html, step) => step(html), page)
}

function sectionsOf(scene: Scene, language: string, lines: readonly Listed[]): string {
  const items = lines.map(({ id, number, heading, begins }, index) => {
    const opens = begins || index === 0
    const before = opens
      ? `${index > 0 ? '\n      </ol>' : ''}${headingOf(scene, language, heading)}
      <ol class="contents__list">`
      : ''
    const { title, date } = lineOf(scene, id)
    const link = attributes({
      class: 'contents__title',
      href: `index.html?exhibit=${encodeURIComponent(id)}`,
    })
    return `${before}
        <li class="contents__line"><span class="contents__number">${number}</span> <a${link}>${spanOf(scene, language, title)}</a>${spanOf(scene, language, date, 'contents__date')}</li>`
  })
  return `${items.join('')}
      </ol>`
}

function headingOf(scene: Scene, language: string, heading: LanguageMap | undefined): string {
  const picked = pickText(heading, language, scene.languages)
  if (!picked) return ''
  return `
      <h2 class="heading contents__room"${languageAttributes(picked.language)}>${escapeHtml(picked.text)}</h2>`
}

function spanOf(scene: Scene, language: string, map: LanguageMap | undefined, className?: string): string {
  const picked = pickText(map, language, scene.languages)
  if (!picked) return ''
  return ` <span${attributes({ class: className })}${languageAttributes(picked.language)}>${escapeHtml(picked.text)}</span>`
}

function waysOf(words: PageWords, language: string, { index, of }: Leaf): string {
  const way = (to: number, text: string, rel: string) =>
    to >= 0 && to < of ? [`<a${attributes({ href: listPath(language, to), rel })}>${text}</a>`] : []
  return [
    ...way(index - 1, words.previous, 'prev'),
    ...way(index + 1, words.next, 'next'),
    `<a href="index.html">${words.enter}</a>`,
  ].join(' · ')
}
