import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/useWords.ts'
import { rightsKey } from '../../scenes/check/rights.ts'
import { FACT_WORDS } from './factWords.ts'

/** A statement of rights in words, leading to its text. One without words here stands as its own address. */
export function RightsName({ uri }: { readonly uri: string }) {
  const { t } = useTranslation('visit')
  const hasWords = useWords(FACT_WORDS)
  const key = rightsKey(uri)
  return (
    <a href={uri} target="_blank" rel="license noopener noreferrer">
      {key && hasWords ? t(`rights:rights.${key}`) : <bdi dir="ltr">{uri}</bdi>}
    </a>
  )
}
