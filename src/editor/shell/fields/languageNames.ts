import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { formattingLocale } from '../../../scenes/text/formats.ts'

/** Names a content language in the language of the interface; an unheard-of tag is named by itself. */
export function useLanguageName(): (tag: string) => string {
  const { t, i18n } = useTranslation('workbench')
  return useCallback(
    (tag: string) => {
      const own = `content.${tag}`
      if (i18n.exists(own, { ns: 'workbench' })) return t(own)
      const names = new Intl.DisplayNames(formattingLocale(i18n.language), { type: 'language' })
      return names.of(tag) ?? tag
    },
    [t, i18n],
  )
}
