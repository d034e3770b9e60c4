import { bookSides } from '../forms/leaves.ts'
import { FORM_PARAMETERS } from '../forms/parameters.ts'
import { unreadFieldsOf } from '../forms/structureFields.ts'
import type { CatalogueObject, Form } from '../schema/object.ts'
import type { Scene } from '../schema/scene.ts'
import { yearsOf, yearsOfCentury } from '../text/years.ts'
import { type Finding, finding, type Severity } from './finding.ts'
import { picturesMisread } from './proportions.ts'
import type { CheckContext, Rule } from './rule.ts'

/** Forms that open from the right wherever they were made; Manchu, Mongolian and modern books do not. */
const FROM_THE_RIGHT: ReadonlySet<Form> = new Set([
  'slips',
  'silk',
  'handscroll',
  'concertina',
  'whirlwind',
  'butterfly',
  'wrappedBack',
  'threadBound',
  'codexWestAsian',
])
/** Years beyond a form's centuries that are not yet far. */
const NEAR = 100
/** The century until which a form is made to this day. */
const TODAY = 20
/** Thickness of a volume as a share of its width: what is fatter are several (book-forms.md §4.1, 14). */
const FATTEST = 0.5
/** The day before which a date of the Gregorian calendar would be a reckoning backwards. */
const GREGORIAN = '1582-10-15'

/**
 * What would make one who knows books wince, as far as a scene can say it. Source: book-forms.md §4.1 of the project's
 * reference.
 */
export const bookRules: Rule = (context) => [
  ...Object.entries(context.scene.objects).flatMap(([id, object]) => bookFindings(context, id, object)),
  ...exhibitFindings(context),
]

/** Of one record, whether it is shown or not. */
export function bookFindings(
  { scene, title }: Pick<CheckContext, 'title'> & { readonly scene: Pick<Scene, 'media'> },
  id: string,
  object: CatalogueObject,
): Finding[] {
  const { pages, contents = [], structure = {} } = object
  const unread = unreadFieldsOf(object)
  const isStitched = unread.some((field) => field === 'holes' || field === 'cornerSilk')
  const showsTwo = (imaging = structure.imaging) => imaging === 'wholeLeaf' || imaging === 'spread'
  const misread = picturesMisread(scene, object)
  const faults: readonly (readonly [rule: string, severity: Severity, field: string, isSo: boolean])[] = [
    ['spine-left', 'warning', 'viewingDirection', opensAtTheLeft(object)],
    ['form-late', 'warning', 'form', isOutsideItsTime(object, 'after')],
    ['form-early', 'notice', 'form', isOutsideItsTime(object, 'before')],
    ['calendar-proleptic', 'warning', 'date/calendar', isProleptic(object)],
    ['volume-fat', 'warning', 'dimensions', isTooFat(object)],
    ['structure-unread', 'notice', 'structure', unread.length > 0 && !isStitched],
    ['stitches-unseen', 'warning', 'structure', isStitched],
  ]
  const about = { title: title(id) }
  return [
    ...faults.flatMap(([rule, severity, field, isSo]) =>
      isSo ? [finding(rule, severity, `objects/${id}/${field}`, about)] : [],
    ),
    ...(misread ? [finding(misread.rule, 'warning', `objects/${id}/${misread.field}`, about)] : []),
    ...contents.flatMap(({ page }, index) =>
      page < pages.length
        ? []
        : [
            finding('heading-beyond', 'warning', `objects/${id}/contents/${index}/page`, {
              ...about,
              page: page + 1,
              pages: pages.length,
            }),
          ],
    ),
    ...pages.flatMap(({ splitAt, imaging }, index) =>
      splitAt === undefined || showsTwo(imaging)
        ? []
        : [finding('split-alone', 'notice', `objects/${id}/pages/${index}`, { ...about, page: index + 1 })],
    ),
  ]
}

const opensAtTheLeft = ({ form, viewingDirection }: CatalogueObject): boolean =>
  FROM_THE_RIGHT.has(form) && bookSides(viewingDirection).firstAt === 'left'

/**
 * Whether the date lies far after or before the time of the form. Nothing is asked of a record that says how sure its
 * form is: a date may be that of the text and not of the copy.
 */
function isOutsideItsTime({ form, date, evidence }: CatalogueObject, side: 'before' | 'after'): boolean {
  const years = date?.edtf === undefined ? undefined : yearsOf(date.edtf)
  if (!years || evidence?.form) return false
  const [first, last] = FORM_PARAMETERS[form].centuries
  if (side === 'before') return years.to < yearsOfCentury(first).from - NEAR
  return last < TODAY && years.from > yearsOfCentury(last).to + NEAR
}

/** A day before the Gregorian calendar began, said to be of it. */
function isProleptic({ date }: CatalogueObject): boolean {
  const days = date?.edtf?.match(/-?[0-9]{4}-[0-9]{2}-[0-9]{2}/g) ?? []
  return date?.calendar === 'gregorian' && days.some((day) => day.startsWith('-') || day < GREGORIAN)
}

function isTooFat({ form, dimensions = {} }: CatalogueObject): boolean {
  const { width, depth } = dimensions
  const isSewn = FORM_PARAMETERS[form].binding?.hold === 'spine'
  return isSewn && width !== undefined && depth !== undefined && depth > width * FATTEST
}

function exhibitFindings({ scene, title }: CheckContext): Finding[] {
  return Object.entries(scene.exhibits).flatMap(([id, exhibit]) => {
    const object = scene.objects[exhibit.object]
    const about = { title: title(id) }
    const isOnFloor = exhibit.place.kind === 'floor' && object?.form === 'codexWestAsian'
    const isUncased = exhibit.pose === 'enclosed' && object?.structure?.enclosure === undefined
    return [
      ...(isOnFloor ? [finding('codex-on-floor', 'warning', `exhibits/${id}/place`, about)] : []),
      ...(isUncased ? [finding('case-absent', 'warning', `exhibits/${id}/pose`, about)] : []),
    ]
  })
}
