import type { LanguageMap } from '../schema/text.ts'
import { directionOf, pickText } from '../text/language.ts'
import { plainText } from '../text/marks.ts'
import { attributes, escapeHtml, languageAttributes, replaceOnce, textsOf } from './html.ts'
import { type Line, type ListSection, lengthOf, slicedList } from './list.ts'
import { FIRST_LINES, listPath } from './listPages.ts'
import { rungsOf } from './names.ts'
import { pageWords } from './pageWords.ts'
import { coverAt, type Start } from './start.ts'

/** What Open Graph calls the languages that this format names by BCP 47. */
const OPEN_GRAPH_LOCALES: ReadonlyMap<string, string> = new Map([
  ['zh', 'zh_CN'],
  ['ar', 'ar_AR'],
  ['en', 'en_GB'],
])

/** Pixels of the cover's long edge for other sites, which show it large. */
const SHARED_COVER = 1024
/** The most that the page itself shows: the visit brings a sharper one when its first screen stands. */
const FIRST_COVER = 512

/**
 * A bundle's `index.html`: the built viewer page with the exhibition's own language, title, cover and the beginning of
 * its list written into it, so that it can be read before any script has run, or without one.
 * @param page the built `visit.html`; its files lie in `./viewer/`, there and in a bundle
 * @param list whole; what of it is not written is in `listPages`
 * @throws Error when `page` is not a viewer page (a mistake in the build, not in the scene)
 */
export function bundlePage(page: string, start: Start, list: readonly ListSection[]): string {
  const language = start.languages[0] ?? 'und'
  const first = (map: LanguageMap | undefined) => pickText(map, language, start.languages)?.text ?? ''
  const title = `<title>${escapeHtml(first(start.title))}</title>${headOf(start, first)}`
  return [
    (html: string) => replaceOnce(html, /<html\b[^>]*>/, `<html${languageAttributes(language)}>`),
    (html: string) => replaceOnce(html, /<title>[\s\S]*?<\/title>/, title),
    (html: string) =>
      replaceOnce(html, /(?<=<main\b[^>]*\bid="visit"[^>]*>)[\s\S]*?(?=<\/main>)/, bodyOf(start, list)),
  ].reduce((html, step) => step(html), page)
}

function headOf(start: Start, first: (map: LanguageMap | undefined) => string): string {
  const description = plainText(first(start.summary))
  const cover = start.cover && coverAt(start.cover.media, SHARED_COVER)
  const locales = start.languages.flatMap((tag) => OPEN_GRAPH_LOCALES.get(tag.split('-')[0] ?? '') ?? [])
  const named = (name: string, content: string) => (content ? [`<meta${attributes({ name, content })}>`] : [])
  const property = (name: string, content: string | number | undefined) =>
    content === undefined || content === '' ? [] : [`<meta${attributes({ property: name, content })}>`]
  return [
    ...named('description', description),
    ...property('og:type', 'website'),
    ...property('og:title', first(start.title)),
    ...property('og:description', description),
    ...property('og:image', cover?.src),
    ...property('og:image:width', cover?.width),
    ...property('og:image:height', cover?.height),
    ...property('og:image:alt', first(cover?.alt)),
    ...[...new Set(locales)].flatMap((locale, index) =>
      property(index === 0 ? 'og:locale' : 'og:locale:alternate', locale),
    ),
  ]
    .map((line) => `\n    ${line}`)
    .join('')
}

/** In the classes of the viewer's own cover, so that nothing jumps when the viewer takes over. */
function bodyOf(start: Start, list: readonly ListSection[]): string {
  const sections = slicedList(list, 0, FIRST_LINES)
  const words = pageWords(start.languages[0] ?? 'und')
  return `<div class="cover-screen">
      <div class="cover-screen__top"></div>
      <div class="cover-screen__front">${coverOf(start)}
        <div class="cover-screen__words">
          ${headings('h1', 'cover-screen__title', start.title, start.languages)}${summaryOf(start)}
        </div>
      </div>
      <nav class="contents" aria-labelledby="contents-heading">
        <h2 id="contents-heading" class="contents__heading"${languageAttributes(words.language)}>${words.contents}</h2>
        <div class="contents__sections">${sections.map((section) => sectionOf(section, start.languages)).join('')}
        </div>${restOf(start.languages, lengthOf(list))}
      </nav>
    </div>`
}

function coverOf({ cover, languages }: Start): string {
  if (!cover) return ''
  const alt = pickText(cover.media.alt, languages[0] ?? 'und', languages)
  const { src, width, height } = coverAt(cover.media, FIRST_COVER)
  const sizes = rungsOf(cover.media)
    .filter((rung) => rung > 128 && rung <= FIRST_COVER)
    .map((rung) => coverAt(cover.media, rung))
  const image = attributes({
    class: 'picture visit-cover__picture',
    src,
    srcset: sizes.map((size) => `${size.src} ${size.width}w`).join(', ') || undefined,
    sizes: sizes.length > 0 ? '(max-width: 720px) min(68vw, 300px), 400px' : undefined,
    width,
    height,
    alt: alt?.text ?? '',
    lang: alt?.language,
    fetchpriority: 'high',
  })
  return `
        <div class="visit-cover" dir="ltr"><img${image}></div>`
}

function summaryOf({ summary, languages }: Start): string {
  return textsOf(summary, languages)
    .map(
      ([language, text]) => `
          <p class="cover-screen__summary reading"${languageAttributes(language)}>${escapeHtml(plainText(text))}</p>`,
    )
    .join('')
}

function sectionOf({ title, lines }: ListSection, languages: readonly string[]): string {
  const items = lines.map(
    (line) => `
            <li class="contents__line"><span class="contents__number">${line.number}</span> ${linkOf(line, languages)}</li>`,
  )
  return `
        <div class="contents__section">
          ${headings('h3', 'contents__room', title ?? {}, languages)}
          <ol class="contents__list">${items.join('')}
          </ol>
        </div>`
}

function linkOf({ id, title }: Line, languages: readonly string[]): string {
  const link = attributes({ class: 'contents__title', href: `?exhibit=${encodeURIComponent(id)}` })
  const texts = textsOf(title, languages).map(
    ([language, text]) => `<span${languageAttributes(language)}>${escapeHtml(text)}</span>`,
  )
  return `<a${link}>${texts.join('<br>')}</a>`
}

/** The way to the rest of a long list, in each language. */
function restOf(languages: readonly string[], total: number): string {
  if (total <= FIRST_LINES) return ''
  const links = languages.map((language) => {
    const words = pageWords(language)
    const link = attributes({ href: listPath(language, 0), hreflang: language })
    return `
          <li><a${link}${languageAttributes(words.language)}>${words.whole(total)}</a></li>`
  })
  return `
        <ul class="contents__rest">${links.join('')}
        </ul>`
}

/** One heading, in the first language; the others follow it in the same dress, each on a line of its own. */
function headings(
  tag: 'h1' | 'h3',
  className: string,
  map: LanguageMap,
  languages: readonly string[],
): string {
  return textsOf(map, languages)
    .map(([language, text], index) => {
      const name = index === 0 ? tag : 'p'
      const shown = attributes({ class: `heading ${className}`, lang: language, dir: directionOf(language) })
      return `<${name}${shown}>${escapeHtml(text)}</${name}>`
    })
    .join('')
}
