import type { Loaders, Messages } from '../../i18n/createI18n.ts'

/** How to walk, look and leaf. */
export const HELP_WORDS: Loaders = {
  help: import.meta.glob<Messages>('../../i18n/locales/*/help.json'),
}
