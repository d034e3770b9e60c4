/**
 * Formatting locales with digits and calendar written out: bare tags changed both between ICU versions
 * (bilingual.md §7 of the project's reference).
 */
const LOCALES: Readonly<Record<string, string>> = {
  zh: 'zh-Hans-u-nu-latn-ca-gregory',
  ar: 'ar-u-nu-latn-ca-gregory',
  en: 'en-GB-u-nu-latn-ca-gregory',
}

/** The locale in which numbers and dates are written for readers of this language; English for one not known. */
export function formattingLocale(language: string): string {
  return LOCALES[language.split('-')[0] ?? ''] ?? LOCALES.en ?? 'en-GB'
}

/** A number in the reader's language, with at most `fractionDigits` decimals. */
export function formatNumber(value: number, language: string, fractionDigits = 0): string {
  const locale = formattingLocale(language)
  const key = `${locale} ${fractionDigits}`
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits })
  formats.set(key, format)
  return format.format(value)
}

/** Each takes a hundred times as long to make as to use. */
const formats = new Map<string, Intl.NumberFormat>()

/** A day of the present (saved, published) in the reader's language. Not for historical dates, which are Julian. */
export function formatDay(date: Date, language: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(formattingLocale(language), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(date)
}

/** A moment of the present, to the minute, in the reader's language. */
export function formatMoment(date: Date, language: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(formattingLocale(language), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(date)
}
