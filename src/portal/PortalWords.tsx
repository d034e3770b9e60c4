import type { i18n } from 'i18next'
import { type ReactNode, useEffect, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { createI18n, type Loaders, type Messages, switchLanguage } from '../i18n/createI18n.ts'
import { dressDocument, interfaceLanguageOf } from '../i18n/locale.ts'
import type { InterfaceLanguage } from '../scenes/text/language.ts'

const LOADERS: Loaders = {
  common: import.meta.glob<Messages>('../i18n/locales/*/common.json'),
  portal: import.meta.glob<Messages>('../i18n/locales/*/portal.json'),
}

/** The portal's words, in the language that the address asks for, else the browser's, else Chinese. */
export function PortalWords({ children }: { readonly children: ReactNode }) {
  const [instance, setInstance] = useState<i18n | null>(null)
  useEffect(() => {
    let gone = false
    const language = wantedLanguage()
    void createI18n(language, LOADERS).then((created) => {
      if (gone) return
      dressDocument(language)
      document.title = created.t('portal:portal.name')
      setInstance(created)
    })
    return () => {
      gone = true
    }
  }, [])
  return instance && <I18nextProvider i18n={instance}>{children}</I18nextProvider>
}

/** The interface's language and how to change it: words, page direction and address follow. */
export function useLanguage(): [InterfaceLanguage, (language: InterfaceLanguage) => void] {
  const { i18n } = useTranslation('portal')
  const change = (language: InterfaceLanguage) => {
    void switchLanguage(i18n, language).then(() => {
      dressDocument(language)
      document.title = i18n.t('portal:portal.name')
      const address = new URL(location.href)
      address.searchParams.set('lang', language)
      history.replaceState(null, '', address)
    })
  }
  return [i18n.language as InterfaceLanguage, change]
}

function wantedLanguage(): InterfaceLanguage {
  const asked = new URLSearchParams(location.search).get('lang')
  const tags = [...(asked ? [asked] : []), ...navigator.languages]
  for (const tag of tags) {
    const language = interfaceLanguageOf(tag)
    if (language) return language
  }
  return 'zh-Hans'
}
