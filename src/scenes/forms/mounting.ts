import type { FormSpec } from './model.ts'
import { FORM_PARAMETERS, type Mounting } from './parameters.ts'

/** How an object that is rolled is mounted. @throws {RangeError} for a form that has neither a mounting nor borrows one */
export function mountingOf({ form, options = {} }: Pick<FormSpec, 'form' | 'options'>): Mounting {
  const own = FORM_PARAMETERS[form].mounting ?? FORM_PARAMETERS.handscroll.mounting
  if (!own) throw new RangeError(`no mounting for ${form}`)
  const bare = form === 'handscroll' && options.mounted !== true
  return {
    ...own,
    ...(bare ? { before: 0.03, wrapper: 0 } : {}),
    ...(options.thickness === undefined ? {} : { thickness: options.thickness }),
    ...(options.core === undefined ? {} : { core: options.core }),
  }
}

/** Metres between two slips as a share of a slip's width. */
const SLIP_GAP = 0.25

/**
 * How many slips there are, and how wide: as the record says, or so that the pictures are as long as the slips are
 * laid. A narrow picture is of one slip, a wide one of many with what is between them. Metres.
 */
export function slipsOf({
  pages,
  dimensions = {},
  options = {},
}: Pick<FormSpec, 'pages' | 'dimensions' | 'options'>): {
  readonly count: number
  readonly width: number
  readonly gap: number
} {
  const { page } = FORM_PARAMETERS.slips
  const usual = dimensions.width ?? page.width
  const pictured = pages.every(({ width }) => width !== undefined)
    ? pages.reduce((sum, { width = 0 }) => sum + (width < usual * 2 ? width * (1 + SLIP_GAP) : width), 0)
    : 0
  const laid = dimensions.length ?? pictured
  const least = Math.max(pages.length, laid > 0 ? Math.round(laid / (usual * (1 + SLIP_GAP))) : 12)
  const count = Math.max(1, options.leafCount ?? least)
  const width = laid > 0 ? laid / count / (1 + SLIP_GAP) : usual
  return { count, width, gap: width * SLIP_GAP }
}
