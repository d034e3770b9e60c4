import { LANGUAGE_NAMES } from '../../../i18n/locale.ts'
import type { InterfaceWords } from '../../../scenes/publish/lettering.ts'
import { INTERFACE_LANGUAGES } from '../../../scenes/text/language.ts'

/** Namespaces whose words a visit can show. What is said of a scene that is refused is left to the system's faces. */
export const VISIT_NAMESPACES = ['common', 'visit', 'help', 'forms', 'reader', 'rights'] as const
type Namespace = (typeof VISIT_NAMESPACES)[number]

/** The words of the visit's interface in all its languages, each language's own name among them. */
export async function visitWords(
  load: (language: string, namespace: Namespace) => Promise<Readonly<Record<string, string>>>,
): Promise<InterfaceWords> {
  const languages = INTERFACE_LANGUAGES.map(async (language) => {
    const spaces = VISIT_NAMESPACES.map(async (namespace) => {
      const words = Object.entries(await load(language, namespace))
      return words.map(([key, text]): [string, string] => [`${namespace}:${key}`, text])
    })
    const words = (await Promise.all(spaces)).flat()
    return [language, Object.fromEntries([['language:name', LANGUAGE_NAMES[language]], ...words])] as const
  })
  return Object.fromEntries(await Promise.all(languages))
}
