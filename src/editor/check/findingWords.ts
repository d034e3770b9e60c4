import type { TFunction } from 'i18next'
import type { Finding } from '../../scenes/check/finding.ts'

/** A finding as a sentence in the reader's language. */
export function findingWords(t: TFunction, { rule, params }: Finding): string {
  return t(`findings:finding.${rule}`, params)
}
