import type { Loaders, Messages } from '../../i18n/createI18n.ts'

/** Names of forms and of rights: wanted where a work's label stands in full. */
export const FACT_WORDS: Loaders = {
  forms: import.meta.glob<Messages>('../../i18n/locales/*/forms.json'),
  rights: import.meta.glob<Messages>('../../i18n/locales/*/rights.json'),
}
