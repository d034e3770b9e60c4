import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMoment, formatNumber, formattingLocale } from '../../scenes/text/formats.ts'

export interface Formats {
  /** Milliseconds since 1970 → day and time. */
  time(at: number): string
  /** Bytes → the unit that reads best, megabytes and more to one decimal. */
  bytes(bytes: number): string
  number(value: number): string
  list(items: readonly string[]): string
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** Dates, sizes, numbers and lists as the interface's language writes them. */
export function useFormats(): Formats {
  const { language } = useTranslation('workbench').i18n
  return useMemo(() => {
    const locale = formattingLocale(language)
    const list = new Intl.ListFormat(locale, { type: 'conjunction' })
    return {
      time: (at) => formatMoment(new Date(at), language),
      bytes(bytes) {
        const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1)
        const unit = UNITS[power] ?? 'byte'
        const maximumFractionDigits = power < 2 ? 0 : 1
        return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(
          bytes / 1000 ** power,
        )
      },
      number: (value) => formatNumber(value, language),
      list: (items) => list.format(items),
    }
  }, [language])
}
