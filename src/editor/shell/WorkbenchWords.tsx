import type { i18n } from 'i18next'
import { type ReactNode, useEffect, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { createI18n, type Loaders, type Messages, switchLanguage } from '../../i18n/createI18n.ts'
import { dressDocument, interfaceLanguageOf } from '../../i18n/locale.ts'
import type { InterfaceLanguage } from '../../scenes/text/language.ts'

const LOADERS: Loaders = {
  common: import.meta.glob<Messages>('../../i18n/locales/*/common.json'),
  workbench: import.meta.glob<Messages>('../../i18n/locales/*/workbench.json'),
  stage: import.meta.glob<Messages>('../../i18n/locales/*/stage.json'),
  commands: import.meta.glob<Messages>('../../i18n/locales/*/commands.json'),
  findings: import.meta.glob<Messages>('../../i18n/locales/*/findings.json'),
  forms: import.meta.glob<Messages>('../../i18n/locales/*/forms.json'),
  rights: import.meta.glob<Messages>('../../i18n/locales/*/rights.json'),
  visit: import.meta.glob<Messages>('../../i18n/locales/*/visit.json'),
}

/** The workbench's words, and those of the visit that it previews, in the language of the address or the browser. */
export function WorkbenchWords({ children }: { readonly children: ReactNode }) {
  const [instance, setInstance] = useState<i18n | null>(null)
  useEffect(() => {
    let gone = false
    const language = wantedLanguage()
    void createI18n(language, LOADERS).then((created) => {
      if (gone) return
      dressDocument(language)
      setInstance(created)
    })
    return () => {
      gone = true
    }
  }, [])
  return instance && <I18nextProvider i18n={instance}>{children}</I18nextProvider>
}

/** The interface's language and how to change it: words, page direction and address follow. */
export function useInterfaceLanguage(): [InterfaceLanguage, (language: InterfaceLanguage) => void] {
  const { i18n } = useTranslation('workbench')
  const change = (language: InterfaceLanguage) => {
    void switchLanguage(i18n, language).then(() => {
      dressDocument(language)
      const address = new URL(location.href)
      address.searchParams.set('lang', language)
      history.replaceState(history.state, '', address)
    })
  }
  return [i18n.language as InterfaceLanguage, change]
}

function wantedLanguage(): InterfaceLanguage {
  const asked = new URLSearchParams(location.search).get('lang')
  for (const tag of [...(asked ? [asked] : []), ...navigator.languages]) {
    const language = interfaceLanguageOf(tag)
    if (language) return language
  }
  return 'zh-Hans'
}
