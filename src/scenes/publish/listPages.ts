import type { Scene } from '../schema/scene.ts'
import type { LanguageMap } from '../schema/text.ts'
import { pickText } from '../text/language.ts'
import { attributes, escapeHtml, languageAttributes, replaceOnce } from './html.ts'
import { type Line, type ListSection, lengthOf, listOf, slicedList } from './list.ts'
import { type PageWords, pageWords } from './pageWords.ts'

/** Lines of the list in the first page: as many as one looks through before asking for more. */
export const FIRST_LINES = 60
/** Lines on one page of the whole list: some hundred kilobytes at most. */
const PAGE_LINES = 500

/** Where a page of the whole list lies, relative to the bundle. @param page from 0 */
export function listPath(language: string, page: number): string {
  return page === 0 ? `list.${language}.html` : `list.${language}.${page + 1}.html`
}

interface Leaf {
  readonly sections: readonly ListSection[]
  readonly index: number
  readonly of: number
  readonly total: number
}

/**
 * The whole list of what is shown as pages that need no script, in each of the exhibition's languages. None for an
 * exhibition whose list is in its first page already.
 * @param page the built `visit.html`
 */
export function listPages(page: string, scene: Scene): { readonly path: string; readonly text: string }[] {
  const list = listOf(scene)
  const total = lengthOf(list)
  if (total <= FIRST_LINES) return []
  const of = Math.ceil(total / PAGE_LINES)
  const leaves = Array.from({ length: of }, (_each, index): Leaf => {
    return { sections: slicedList(list, index * PAGE_LINES, PAGE_LINES), index, of, total }
  })
  return scene.languages.flatMap((language) =>
    leaves.map((leaf) => ({
      path: listPath(language, leaf.index),
      text: listPage(page, scene, language, leaf),
    })),
  )
}

function listPage(page: string, scene: Scene, language: string, leaf: Leaf): string {
  const words = pageWords(language)
  const title = pickText(scene.title, language, scene.languages)
  const heading = escapeHtml(words.whole(leaf.total))
  const sections = leaf.sections.map((section) => sectionOf(scene, language, section))
  const body = `<main class="cover-screen">
      <p><a href="index.html"${languageAttributes(title?.language ?? 'und')}>${escapeHtml(title?.text ?? '')}</a></p>
      <h1 class="heading contents__heading">${heading}</h1>
      <div class="contents__sections">${sections.join('')}
      </div>
      <p class="contents__rest">${waysOf(words, language, leaf)}</p>
    </main>`
  return [
    (html: string) => html.replace(SCRIPTS, ''),
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

const SCRIPTS = /\s*<script\b[^>]*><\/script>|\s*<link\b[^>]*rel="modulepreload"[^>]*>/g

function sectionOf(scene: Scene, language: string, { title, lines }: ListSection): string {
  const heading = pickText(title, language, scene.languages)
  const headed = heading
    ? `
          <h2 class="heading contents__room"${languageAttributes(heading.language)}>${escapeHtml(heading.text)}</h2>`
    : ''
  return `
        <div class="contents__section">${headed}
          <ol class="contents__list">${lines.map((line) => lineOf(scene, language, line)).join('')}
          </ol>
        </div>`
}

function lineOf(scene: Scene, language: string, { id, number, title, date }: Line): string {
  const link = attributes({
    class: 'contents__title',
    href: `index.html?exhibit=${encodeURIComponent(id)}`,
  })
  return `
            <li class="contents__line"><span class="contents__number">${number}</span> <a${link}>${spanOf(scene, language, title)}</a>${spanOf(scene, language, date, 'contents__date')}</li>`
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
