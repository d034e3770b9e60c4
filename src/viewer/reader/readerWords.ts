import type { Loaders, Messages } from '../../i18n/createI18n.ts'

/** Turning pages, in the dialog and in the reader. */
export const READER_WORDS: Loaders = {
  reader: import.meta.glob<Messages>('../../i18n/locales/*/reader.json'),
}
