import { readFileSync } from 'node:fs'
import type { InterfaceLanguage } from '../../../src/scenes/text/language.ts'

/** The visit's namespaces; no key stands in two of them. */
const NAMESPACES = ['common', 'visit', 'help', 'forms', 'reader', 'rights', 'trouble', 'findings'] as const

/** A sentence of the interface by its key, with its parameters and, where there is a count, in the right plural form. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string

/**
 * What the visit says in one language, read from the files that it ships: a test names what is said and stays true
 * when the wording gets better. An unknown key fails the test that asks for it.
 */
export function wordsOf(language: InterfaceLanguage): Say {
  return saying(Object.assign({}, ...NAMESPACES.map((name) => read(language, name))), language)
}

/** Says sentences out of a list of them by key. */
export function saying(words: Readonly<Record<string, string>>, language: InterfaceLanguage): Say {
  const plurals = new Intl.PluralRules(language)
  return (key, params = {}) => {
    const sentence = words[key] ?? words[`${key}_${plurals.select(Number(params.count))}`]
    if (sentence === undefined) throw new Error(`No words for ${key} in ${language}`)
    return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name]))
  }
}

/** One namespace as it ships. */
export function read(language: InterfaceLanguage, namespace: string): Record<string, string> {
  return JSON.parse(readFileSync(`src/i18n/locales/${language}/${namespace}.json`, 'utf8'))
}
