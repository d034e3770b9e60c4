import { createInstance, type i18n, type ResourceStore } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { InterfaceLanguage } from '../scenes/text/language.ts'

/** One file of words by subject, so that a visitor never downloads the workbench's. */
export type Namespace =
  | 'common'
  | 'visit'
  | 'help'
  | 'forms'
  | 'formEditor'
  | 'reader'
  | 'rights'
  | 'findings'
  | 'trouble'
  | 'portal'
  | 'workbench'
  | 'stage'
  | 'commands'
  | 'pages'

/** What `import.meta.glob<Messages>('…/locales/<language>/<namespace>.json')` gives: a loader per file path. */
export type LocaleFiles = Readonly<Record<string, () => Promise<Messages>>>
export type Loaders = Readonly<Partial<Record<Namespace, LocaleFiles>>>
export interface Messages {
  readonly default: Readonly<Record<string, string>>
}

/** By the store of an instance: `useTranslation` hands out wrappers of the instance, which share its store. */
const loadersOf = new WeakMap<ResourceStore, Loaders>()

/**
 * One instance per mounted app, never a global: two exhibitions on a page may speak different languages.
 * Message names are flat (`exhibit.next`); another namespace is reached with `t('forms:form.album')`.
 * @param loaders the namespaces of this app; all are loaded in `language` before the promise resolves
 * @throws when a file of words cannot be fetched
 */
export async function createI18n(language: InterfaceLanguage, loaders: Loaders): Promise<i18n> {
  const instance = createInstance()
  const namespaces = namesOf(loaders)
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    keySeparator: false,
    ns: namespaces,
    defaultNS: namespaces.includes('common') ? 'common' : namespaces[0],
    fallbackNS: 'common',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
  })
  await load(instance, language, loaders)
  return instance
}

/**
 * Loads the words of `language`, then changes to it: the reader never sees a half-translated page.
 * @throws when a file of words cannot be fetched; the language is then as it was
 */
export async function switchLanguage(instance: i18n, language: InterfaceLanguage): Promise<void> {
  await load(instance, language, loadersOf.get(instance.store) ?? {})
  await instance.changeLanguage(language)
}

/** Adds namespaces that are needed only sometimes, such as the words of findings; later switches load them too. */
export async function addNamespaces(instance: i18n, loaders: Loaders): Promise<void> {
  await load(instance, instance.language as InterfaceLanguage, loaders)
}

/** Whether the words of all these namespaces are there, in the present language. */
export function hasNamespaces(instance: i18n, loaders: Loaders): boolean {
  return namesOf(loaders).every((namespace) => instance.hasResourceBundle(instance.language, namespace))
}

async function load(instance: i18n, language: InterfaceLanguage, loaders: Loaders): Promise<void> {
  const missing = namesOf(loaders).filter((namespace) => !instance.hasResourceBundle(language, namespace))
  await Promise.all(
    missing.map(async (namespace) => {
      const file = Object.entries(loaders[namespace] ?? {}).find(([path]) =>
        path.endsWith(`/${language}/${namespace}.json`),
      )
      if (!file) throw new Error(`No ${namespace} words in ${language}`)
      const messages = await file[1]()
      // Every component that waited for the same words comes here: told once, the page is rendered again once.
      if (!instance.hasResourceBundle(language, namespace))
        instance.addResourceBundle(language, namespace, messages.default)
    }),
  )
  loadersOf.set(instance.store, { ...loadersOf.get(instance.store), ...loaders })
}

function namesOf(loaders: Loaders): Namespace[] {
  return Object.keys(loaders) as Namespace[]
}
