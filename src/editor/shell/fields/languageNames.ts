import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { LOCALES } from '../../../i18n/locale.ts'
import type { InterfaceLanguage } from '../../../scenes/text/language.ts'

/** Names a content language in the language of the interface; an unheard-of tag is named by itself. */
export function useLanguageName(): (tag: string) => string {
  const { t, i18n } = useTranslation('workbench')
  return useCallback(
    (tag: string) => {
      const own = `content.${tag}`
      if (i18n.exists(own, { ns: 'workbench' })) return t(own)
      const names = new Intl.DisplayNames(LOCALES[i18n.language as InterfaceLanguage], { type: 'language' })
      return names.of(tag) ?? tag
    },
    [t, i18n],
  )
}
