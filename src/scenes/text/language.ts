import type { LanguageMap } from '../schema/text.ts'

/** Languages in which the interface itself is written. */
export const INTERFACE_LANGUAGES = ['zh-Hans', 'ar', 'en'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]
export type Direction = 'ltr' | 'rtl'

const RTL_LANGUAGES = new Set(['ar', 'fa', 'he', 'ur', 'ug', 'ps', 'sd', 'ckb', 'dv', 'syr', 'yi', 'arc'])
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Aran'])

/** Direction of running text in a language; a script subtag (`ug-Latn`) decides before the language does. */
export function directionOf(tag: string): Direction {
  const [language = '', ...rest] = tag.split('-')
  const script = rest.find((part) => /^[A-Za-z]{4}$/.test(part))
  if (script) {
    const name = script.charAt(0).toUpperCase() + script.slice(1).toLowerCase()
    return RTL_SCRIPTS.has(name) ? 'rtl' : 'ltr'
  }
  return RTL_LANGUAGES.has(language.toLowerCase()) ? 'rtl' : 'ltr'
}

export interface PickedText {
  readonly text: string
  readonly language: string
  readonly dir: Direction
}

const primary = (tag: string): string => tag.split('-')[0] ?? tag

/** Whether two tags name the same language, whatever their script or region. */
export const sameLanguage = (a: string, b: string): boolean => primary(a) === primary(b)

/**
 * The text that a reader of `wanted` gets: in that very language, else in another variety of it, else in the first of
 * `order` (the exhibition's own languages) that exists, else any. The text keeps its own language and direction.
 */
export function pickText(
  map: LanguageMap | undefined,
  wanted: string,
  order: readonly string[],
): PickedText | undefined {
  if (!map) return undefined
  const present = Object.keys(map).sort()
  for (const tag of [wanted, ...order]) {
    const language = present.find((key) => key === tag) ?? present.find((key) => sameLanguage(key, tag))
    if (language) return picked(map, language)
  }
  const first = present[0]
  return first === undefined ? undefined : picked(map, first)
}

function picked(map: LanguageMap, language: string): PickedText {
  return { text: map[language] ?? '', language, dir: directionOf(language) }
}
