import { directionOf, type InterfaceLanguage } from '../scenes/text/language.ts'

/** Each language's name in itself: how a reader finds it in any interface. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLanguage, string>> = {
  'zh-Hans': '中文',
  ar: 'العربية',
  en: 'English',
}

/** For readers of none of the languages that the interface speaks. */
export const DEFAULT_LANGUAGE: InterfaceLanguage = 'zh-Hans'

/** The page takes the interface's language and direction; what is shown in it keeps its own. */
export function dressDocument(language: InterfaceLanguage): void {
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

/** The interface language that a tag of an address or of a browser asks for: `zh`, `zh-CN`, `ar-EG`, `en`. */
export function interfaceLanguageOf(tag: string): InterfaceLanguage | undefined {
  const primary = tag.toLowerCase().split('-')[0]
  if (primary === 'zh') return 'zh-Hans'
  return primary === 'ar' || primary === 'en' ? primary : undefined
}

/**
 * The language in which an interface opens: the one asked for, else the first of the reader's own that it speaks.
 * @param asked tag of the address, if any @param preferred the reader's tags, best first (`navigator.languages`)
 */
export function chooseLanguage(
  asked: string | null | undefined,
  preferred: readonly string[],
): InterfaceLanguage | undefined {
  for (const tag of [asked ?? '', ...preferred]) {
    const language = interfaceLanguageOf(tag)
    if (language) return language
  }
  return undefined
}
