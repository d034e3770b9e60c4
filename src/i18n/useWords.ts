import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addNamespaces, hasNamespaces, type Loaders } from './createI18n.ts'

/**
 * Words that are needed only here: fetched when first shown. False until they have come; they stay away when they
 * cannot be fetched, and what is said with them is then left out.
 */
export function useWords(loaders: Loaders): boolean {
  const { i18n } = useTranslation()
  const [isReady, setReady] = useState(() => hasNamespaces(i18n, loaders))
  useEffect(() => {
    let current = true
    addNamespaces(i18n, loaders).then(
      () => current && setReady(true),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [i18n, loaders])
  return isReady
}
