import type { Loaders, Messages } from '../i18n/createI18n.ts'

/** The words of every visit. */
export const VISIT_WORDS: Loaders = {
  common: import.meta.glob<Messages>('../i18n/locales/*/common.json'),
  visit: import.meta.glob<Messages>('../i18n/locales/*/visit.json'),
}

/** Why there is no exhibition to see: wanted only then. */
export const TROUBLE_WORDS: Loaders = {
  trouble: import.meta.glob<Messages>('../i18n/locales/*/trouble.json'),
}

/** What is wrong with a scene: wanted only when one is refused. */
export const FINDING_WORDS: Loaders = {
  findings: import.meta.glob<Messages>('../i18n/locales/*/findings.json'),
}
