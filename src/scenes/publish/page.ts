import type { Scene } from '../schema/scene.ts'
import type { LanguageMap } from '../schema/text.ts'
import { directionOf, pickText } from '../text/language.ts'
import { attributes, escapeHtml } from './html.ts'
import { type Listed, type Start, startOf } from './start.ts'

/** What Open Graph calls the languages that this format names by BCP 47. */
const OPEN_GRAPH_LOCALES: ReadonlyMap<string, string> = new Map([
  ['zh', 'zh_CN'],
  ['ar', 'ar_AR'],
  ['en', 'en_GB'],
])

/**
 * A bundle's `index.html`: the built viewer page with the exhibition's own language, title, cover and list written
 * into it, so that it can be read before any script has run, or without one.
 * @param page the built `visit.html`; its files lie in `./viewer/`, there and in a bundle
 * @throws Error when `page` is not a viewer page (a mistake in the build, not in the scene)
 */
export function bundlePage(page: string, scene: Scene): string {
  const start = startOf(scene)
  const language = start.languages[0] ?? 'und'
  const first = (map: LanguageMap | undefined) => pickText(map, language, start.languages)?.text ?? ''
  const head = headOf(start, first)
  return [
    (html: string) => replace(html, /<html\b[^>]*>/, `<html${languageAttributes(language)}>`),
    (html: string) =>
      replace(html, /<title>[\s\S]*?<\/title>/, `<title>${escapeHtml(first(start.title))}</title>${head}`),
    (html: string) => replace(html, /(?<=<main\b[^>]*\bid="visit"[^>]*>)[\s\S]*?(?=<\/main>)/, bodyOf(start)),
  ].reduce((html, step) => step(html), page)
}

/** A function as replacement: `$&` in a title is text, not an instruction. */
function replace(html: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(html)) throw new Error(`The viewer page has nothing that matches ${pattern}`)
  return html.replace(pattern, () => replacement)
}

function headOf(start: Start, first: (map: LanguageMap | undefined) => string): string {
  const description = first(start.summary)
  const locales = start.languages.flatMap((tag) => OPEN_GRAPH_LOCALES.get(tag.split('-')[0] ?? '') ?? [])
  const named = (name: string, content: string) => (content ? [`<meta${attributes({ name, content })}>`] : [])
  const property = (name: string, content: string | number | undefined) =>
    content === undefined || content === '' ? [] : [`<meta${attributes({ property: name, content })}>`]
  return [
    ...named('description', description),
    ...property('og:type', 'website'),
    ...property('og:title', first(start.title)),
    ...property('og:description', description),
    ...property('og:image', start.cover?.src),
    ...property('og:image:width', start.cover?.width),
    ...property('og:image:height', start.cover?.height),
    ...property('og:image:alt', first(start.cover?.alt)),
    ...[...new Set(locales)].flatMap((locale, index) =>
      property(index === 0 ? 'og:locale' : 'og:locale:alternate', locale),
    ),
  ]
    .map((line) => `\n    ${line}`)
    .join('')
}

/** In the classes of the viewer's own cover, so that nothing jumps when the viewer takes over. */
function bodyOf(start: Start): string {
  return `<div class="cover-screen">
      <div class="cover-screen__front">${coverOf(start)}
        <div class="cover-screen__words">
          ${headings('h1', 'cover-screen__title', start.title, start.languages)}${summaryOf(start)}
        </div>
      </div>
      <div class="contents">
        <div class="contents__sections">${start.spaces.map((space) => sectionOf(space, start.languages)).join('')}
        </div>
      </div>
    </div>`
}

function coverOf({ cover, languages }: Start): string {
  if (!cover) return ''
  const alt = pickText(cover.alt, languages[0] ?? 'und', languages)
  const { src, width, height } = cover
  const image = attributes({
    class: 'picture cover__picture',
    src,
    width,
    height,
    alt: alt?.text ?? '',
    lang: alt?.language,
  })
  return `
        <div class="cover" dir="ltr"><img${image}></div>`
}

function summaryOf({ summary, languages }: Start): string {
  return textsOf(summary, languages)
    .map(
      ([language, text]) => `
          <p class="cover-screen__summary reading"${languageAttributes(language)}>${escapeHtml(text)}</p>`,
    )
    .join('')
}

function sectionOf(space: Start['spaces'][number], languages: readonly string[]): string {
  const lines = space.exhibits.map(
    (exhibit, index) => `
            <li class="contents__line"><span class="contents__number">${index + 1}</span> ${linkOf(exhibit, languages)}</li>`,
  )
  return `
        <div class="contents__section">
          ${headings('h2', 'contents__room', space.title, languages)}
          <ol class="contents__list">${lines.join('')}
          </ol>
        </div>`
}

function linkOf({ id, title }: Listed, languages: readonly string[]): string {
  const link = attributes({ class: 'contents__title', href: `?exhibit=${encodeURIComponent(id)}` })
  return `<a${link}>${inEveryLanguage(title, languages)}</a>`
}

/** One heading, in the first language; the others follow it in the same dress, each on a line of its own. */
function headings(
  tag: 'h1' | 'h2',
  className: string,
  map: LanguageMap,
  languages: readonly string[],
): string {
  return textsOf(map, languages)
    .map(([language, text], index) => {
      const name = index === 0 ? tag : 'p'
      return `<${name} class="heading ${className}"${languageAttributes(language)}>${escapeHtml(text)}</${name}>`
    })
    .join('')
}

function inEveryLanguage(map: LanguageMap, languages: readonly string[]): string {
  return textsOf(map, languages)
    .map(([language, text]) => `<span${languageAttributes(language)}>${escapeHtml(text)}</span>`)
    .join('<br>')
}

/** The text in each of the exhibition's languages that it has, in their order; else in whichever it has. */
function textsOf(
  map: LanguageMap | undefined,
  languages: readonly string[],
): [language: string, text: string][] {
  const own = languages.flatMap((tag): [string, string][] => (map?.[tag] ? [[tag, map[tag]]] : []))
  return own.length > 0 ? own : Object.entries(map ?? {}).slice(0, 1)
}

function languageAttributes(language: string): string {
  return attributes({ lang: language, dir: directionOf(language) })
}
