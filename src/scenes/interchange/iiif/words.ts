import { LIMITS } from '../../schema/limits.ts'
import type { LanguageMap } from '../../schema/text.ts'
import { isRecord, listOf } from './json.ts'

const UNKNOWN = 'und'

/**
 * A BCP 47 tag as scenes write it: `chi` becomes `zh`, `zh_hant` becomes `zh-Hant`. A script is never guessed: `zh`
 * stays `zh`. No language, or what is no tag, is `und`.
 */
export function languageOf(tag: unknown): string {
  if (typeof tag !== 'string' || tag === 'none' || tag === '@none') return UNKNOWN
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))
    return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(canonical) ? canonical : UNKNOWN
  } catch {
    return UNKNOWN
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
}

/** What a reader sees of a text in which IIIF allows some HTML: no tags, no control characters. */
function plainText(text: string): string {
  return (
    text
      .slice(0, 4 * LIMITS.textLength)
      .replace(/<(?:br|p|\/p|\/li)\b[^<>]*>/gi, '\n')
      .replace(/<\/?[a-z][^<>]*>/gi, '')
      .replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => ENTITIES[entity] ?? entity)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .replace(/ *\n\s*/g, '\n')
      .trim()
      .slice(0, LIMITS.textLength)
  )
}

/**
 * A text in several languages, from any of the shapes that the Presentation API has for it: a language map of lists (3),
 * a string, `{"@value", "@language"}`, or a list of those (2.1). Several values in one language follow each other.
 * @param between what stands between two values in one language
 */
export function wordsOf(value: unknown, between = ' · '): LanguageMap {
  const found = new Map<string, string[]>()
  const add = (tag: unknown, text: unknown) => {
    const words = typeof text === 'string' ? plainText(text) : ''
    if (words === '') return
    const language = languageOf(tag)
    found.set(language, [...(found.get(language) ?? []), words])
  }
  for (const each of listOf(value).slice(0, 100)) {
    if (typeof each === 'string') add('none', each)
    else if (isRecord(each) && '@value' in each) add(each['@language'] ?? 'none', each['@value'])
    else if (isRecord(each))
      for (const [tag, texts] of Object.entries(each).slice(0, 100))
        for (const text of listOf(texts).slice(0, 100)) add(tag, text)
  }
  return Object.fromEntries(
    [...found].map(([tag, texts]) => [
      tag,
      [...new Set(texts)].join(between).slice(0, LIMITS.textLength).trim(),
    ]),
  )
}

/** Languages in which a folio is most likely written as the book has it. */
const OF_FOLIOS = ['und', 'lzh', 'zh', 'ar', 'ja', 'en']

/** The words of a map that is kept in one language alone, at most 100 characters; undefined when it has none. */
export function anyWords(map: LanguageMap): string | undefined {
  const tags = Object.keys(map)
  const tag =
    OF_FOLIOS.flatMap((wanted) => tags.filter((each) => each.split('-')[0] === wanted))[0] ?? tags[0]
  return tag === undefined ? undefined : map[tag]?.replaceAll('\n', ' ').slice(0, 100).trim()
}
