import { isContinuous } from '../forms/continuous.ts'
import type { Dimensions, Form } from '../schema/object.ts'
import { formatNumber } from './formats.ts'

type Measure = 'height' | 'width' | 'depth' | 'length'

/** How each measure is named where it is named; Arabic and Chinese labels always name them (bilingual.md §10.1). */
const NAMES: Readonly<Record<'zh' | 'ar' | 'en', Readonly<Record<Measure, string>>>> = {
  zh: { height: '高', width: '宽', depth: '厚', length: '长' },
  ar: { height: 'الارتفاع', width: 'العرض', depth: 'السُّمك', length: 'الطول' },
  en: { height: 'height', width: 'width', depth: 'depth', length: 'length' },
}

/** Height, then across, then through: the order of catalogues. A strip is measured by its length. */
function measuresOf(dimensions: Dimensions, form: Form): [Measure, number][] {
  const across: Measure[] = isContinuous(form) ? ['length', 'width'] : ['width', 'length']
  const second = across.find((measure) => dimensions[measure] !== undefined)
  const order: Measure[] = ['height', ...(second ? [second] : []), 'depth']
  return order.flatMap((measure) => {
    const value = dimensions[measure]
    return value === undefined ? [] : [[measure, value] satisfies [Measure, number]]
  })
}

/** Centimetres to one decimal; what is thinner than a centimetre keeps two. */
function centimetres(metres: number, language: string): string {
  return formatNumber(metres * 100, language, metres < 0.01 ? 2 : 1)
}

/**
 * The measures of an object as its label prints them, in centimetres: `高24.4厘米，宽15.4厘米`,
 * `الارتفاع 24.4 سم، العرض 15.4 سم`, `24.4 × 15.4 cm`. Named in Chinese and Arabic, since a bare `24.4 × 15.4` turns
 * round inside Arabic text. Empty when nothing is known.
 * @param language of the reader; one that is not Chinese or Arabic gets the English form
 */
export function describeDimensions(dimensions: Dimensions | undefined, language: string, form: Form): string {
  const measures = dimensions ? measuresOf(dimensions, form) : []
  const primary = language.split('-')[0]
  if (primary === 'zh') {
    return measures.map(([name, value]) => `${NAMES.zh[name]}${centimetres(value, language)}厘米`).join('，')
  }
  if (primary === 'ar') {
    return measures
      .map(([name, value]) => `${NAMES.ar[name]} ${centimetres(value, language)}\u00a0سم`)
      .join('، ')
  }
  const [only] = measures
  if (only && measures.length === 1) return `${NAMES.en[only[0]]} ${centimetres(only[1], 'en')} cm`
  return measures.length === 0
    ? ''
    : `${measures.map(([, value]) => centimetres(value, 'en')).join(' × ')} cm`
}
