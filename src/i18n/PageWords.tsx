import type { i18n } from 'i18next'
import { type ReactNode, useEffect, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { InterfaceLanguage } from '../scenes/text/language.ts'
import { createI18n, type Loaders, switchLanguage } from './createI18n.ts'
import { chooseLanguage, DEFAULT_LANGUAGE, dressDocument } from './locale.ts'

interface PageWordsProps {
  /** One and the same for the life of the page. */
  readonly loaders: Loaders
  readonly children: ReactNode
}

/** The words of an app that has the page to itself, in the language of the address or else of the browser. */
export function PageWords({ loaders, children }: PageWordsProps) {
  const [instance, setInstance] = useState<i18n | null>(null)
  useEffect(() => {
    let gone = false
    const asked = new URLSearchParams(location.search).get('lang')
    const language = chooseLanguage(asked, navigator.languages) ?? DEFAULT_LANGUAGE
    void createI18n(language, loaders).then((created) => {
      if (gone) return
      dressDocument(language)
      setInstance(created)
    })
    return () => {
      gone = true
    }
  }, [loaders])
  return instance && <I18nextProvider i18n={instance}>{children}</I18nextProvider>
}

/** The interface's language and how to change it: words, page direction and address follow. */
export function usePageLanguage(): [InterfaceLanguage, (language: InterfaceLanguage) => void] {
  const { i18n } = useTranslation()
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
