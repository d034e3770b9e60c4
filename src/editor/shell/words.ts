import type { Loaders, Messages } from '../../i18n/createI18n.ts'

/** The workbench's words, and those of the visit that it previews. */
export const WORKBENCH_WORDS: Loaders = {
  common: import.meta.glob<Messages>('../../i18n/locales/*/common.json'),
  workbench: import.meta.glob<Messages>('../../i18n/locales/*/workbench.json'),
  stage: import.meta.glob<Messages>('../../i18n/locales/*/stage.json'),
  commands: import.meta.glob<Messages>('../../i18n/locales/*/commands.json'),
  pages: import.meta.glob<Messages>('../../i18n/locales/*/pages.json'),
  findings: import.meta.glob<Messages>('../../i18n/locales/*/findings.json'),
  forms: import.meta.glob<Messages>('../../i18n/locales/*/forms.json'),
  formEditor: import.meta.glob<Messages>('../../i18n/locales/*/formEditor.json'),
  rights: import.meta.glob<Messages>('../../i18n/locales/*/rights.json'),
  visit: import.meta.glob<Messages>('../../i18n/locales/*/visit.json'),
}
