import { useTranslation } from 'react-i18next'
import { rightsKey } from '../../scenes/check/rights.ts'

/** A statement of rights in words, leading to its text. One without words here stands as its own address. */
export function RightsName({ uri }: { readonly uri: string }) {
  const { t } = useTranslation('visit')
  const key = rightsKey(uri)
  return (
    <a href={uri} target="_blank" rel="license noopener noreferrer">
      {key ? t(`rights:rights.${key}`) : <bdi dir="ltr">{uri}</bdi>}
    </a>
  )
}
