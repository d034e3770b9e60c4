import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { LOCALES } from '../../i18n/locale.ts'
import type { InterfaceLanguage } from '../../scenes/text/language.ts'

export interface Formats {
  /** Milliseconds since 1970 → day and time. */
  time(at: number): string
  /** Bytes → the unit that reads best, one decimal. */
  bytes(bytes: number): string
  number(value: number): string
  list(items: readonly string[]): string
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** Dates, sizes and numbers as the interface's language writes them. */
export function useFormats(): Formats {
  const { i18n } = useTranslation('workbench')
  return useMemo(() => {
    const locale = LOCALES[i18n.language as InterfaceLanguage]
    const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
    const number = new Intl.NumberFormat(locale)
    const list = new Intl.ListFormat(locale, { type: 'conjunction' })
    return {
      time: (at) => time.format(at),
      bytes: (bytes) => {
        const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1)
        const format = new Intl.NumberFormat(locale, {
          style: 'unit',
          unit: UNITS[power] ?? 'byte',
          maximumFractionDigits: power < 2 ? 0 : 1,
        })
        return format.format(bytes / 1000 ** power)
      },
      number: (value) => number.format(value),
      list: (items) => list.format(items),
    }
  }, [i18n.language])
}
