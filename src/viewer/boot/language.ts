import { interfaceLanguageOf } from '../../i18n/locale.ts'
import type { InterfaceLanguage } from '../../scenes/text/language.ts'

/** The first of the reader's own languages that the interface speaks. @param preferred `navigator.languages` */
export function readersLanguage(preferred: readonly string[]): InterfaceLanguage | undefined {
  for (const tag of preferred) {
    const language = interfaceLanguageOf(tag)
    if (language) return language
  }
  return undefined
}

/** For a reader whose languages the interface does not speak: the exhibition's own first that it does. */
export function exhibitionsLanguage(languages: readonly string[]): InterfaceLanguage {
  return readersLanguage(languages) ?? 'zh-Hans'
}
