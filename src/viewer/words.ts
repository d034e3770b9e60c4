import type { Loaders, Messages } from '../i18n/createI18n.ts'

/** The words of every visit. */
export const VISIT_WORDS: Loaders = {
  common: import.meta.glob<Messages>('../i18n/locales/*/common.json'),
  visit: import.meta.glob<Messages>('../i18n/locales/*/visit.json'),
}

/** How to walk, look and leaf. */
export const HELP_WORDS: Loaders = {
  help: import.meta.glob<Messages>('../i18n/locales/*/help.json'),
}

/** Names of forms and of rights: wanted where a work's label stands in full. */
export const FACT_WORDS: Loaders = {
  forms: import.meta.glob<Messages>('../i18n/locales/*/forms.json'),
  rights: import.meta.glob<Messages>('../i18n/locales/*/rights.json'),
}

/** What is wrong with a scene: wanted only when one is refused. */
export const FINDING_WORDS: Loaders = {
  findings: import.meta.glob<Messages>('../i18n/locales/*/findings.json'),
}
