/** Years from and to which a date may be, both inclusive, as EDTF counts them: 0 is 1 BCE. */
export interface Years {
  readonly from: number
  readonly to: number
}

/**
 * The years of a date for sorting: `0868-05-11`, `14XX`, `1562/1567`, `-0168`. An interval that is open on one side is
 * open to infinity. Undefined for what is no date. Source: ISO 8601-2 (EDTF), as far as the format takes it.
 */
export function yearsOf(edtf: string): Years | undefined {
  const [first = '', last] = edtf.split('/')
  if (last === undefined) return yearsOfOne(first)
  const from = first === '..' ? { from: Number.NEGATIVE_INFINITY } : yearsOfOne(first)
  const to = last === '..' ? { to: Number.POSITIVE_INFINITY } : yearsOfOne(last)
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : undefined
}

function yearsOfOne(date: string): Years | undefined {
  const [, sign, digits] = /^(-?)([0-9X]{4})/.exec(date) ?? []
  if (digits === undefined) return undefined
  const [least, most] = [Number(digits.replaceAll('X', '0')), Number(digits.replaceAll('X', '9'))]
  return sign ? { from: -most, to: -least } : { from: least, to: most }
}

/** The first and last year of a century by its number, −5 being the 5th before our era, as EDTF counts them. */
export function yearsOfCentury(century: number): Years {
  return century > 0
    ? { from: (century - 1) * 100 + 1, to: century * 100 }
    : { from: century * 100 + 1, to: (century + 1) * 100 }
}
