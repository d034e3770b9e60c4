import ar from '../../../i18n/locales/ar/forms.json'
import en from '../../../i18n/locales/en/forms.json'
import zh from '../../../i18n/locales/zh-Hans/forms.json'
import type { Form } from '../../../scenes/schema/object.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../scenes/text/language.ts'

const NAMES: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = { 'zh-Hans': zh, ar, en }

/** What a form is called in the other languages of the interface: partners speak of one thing by several names. */
export function otherNamesOf(
  form: Form,
  language: string,
): { readonly language: InterfaceLanguage; readonly name: string }[] {
  return INTERFACE_LANGUAGES.filter((other) => other !== language).map((other) => ({
    language: other,
    name: NAMES[other][`form.${form}`] ?? form,
  }))
}
