import type { LanguageMap } from '../schema/text.ts'
import { directionOf } from '../text/language.ts'

/** Text fit for HTML, between tags and within a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Name and value pairs as attributes, each with a space before it; an absent value leaves its attribute out. */
export function attributes(pairs: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(pairs)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('')
}

/** `lang` and `dir` of words in a language. */
export function languageAttributes(language: string): string {
  return attributes({ lang: language, dir: directionOf(language) })
}

/** The text in each of the exhibition's languages that it has, in their order; else in whichever it has. */
export function textsOf(
  map: LanguageMap | undefined,
  languages: readonly string[],
): [language: string, text: string][] {
  const own = languages.flatMap((tag): [string, string][] => (map?.[tag] ? [[tag, map[tag]]] : []))
  return own.length > 0 ? own : Object.entries(map ?? {}).slice(0, 1)
}

/**
 * A page with one piece put in another's place. A function as replacement: `$&` in a title is text, not an instruction.
 * @throws Error when the page has no such piece: a mistake in the build, not in the scene
 */
export function replaceOnce(page: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(page)) throw new Error(`The viewer page has nothing that matches ${pattern}`)
  return page.replace(pattern, () => replacement)
}
