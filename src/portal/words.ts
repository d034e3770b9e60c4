import type { Loaders, Messages } from '../i18n/createI18n.ts'

export const PORTAL_WORDS: Loaders = {
  common: import.meta.glob<Messages>('../i18n/locales/*/common.json'),
  portal: import.meta.glob<Messages>('../i18n/locales/*/portal.json'),
}
