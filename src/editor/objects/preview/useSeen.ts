import { useTranslation } from 'react-i18next'
import type { BookForm } from '../../../scenes/forms/form.ts'
import { bookSides } from '../../../scenes/forms/leaves.ts'
import type { PageSide } from '../../../scenes/forms/sides.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import { isRolled, type Lying } from './lying.ts'

/** What the preview shows, in words: the book, and what lies open. */
export function useSeen(
  object: CatalogueObject,
  book: BookForm,
): {
  readonly book: string
  lies(lying: Lying, opening: number): string
} {
  const { t } = useTranslation('formEditor')
  const { topology, openingCount } = book
  const form = t(`forms:form.${object.form}`)
  const side = (shown: PageSide) => {
    if (shown.page === undefined) return t(blankWord(shown.blank))
    const label = object.pages[shown.page]?.label
    const page = label
      ? t('preview.page', { page: label })
      : t('preview.pageNumber', { page: shown.page + 1 })
    const half = halfOf(shown)
    return half ? t(`preview.half.${half}`, { page }) : page
  }
  const sides = (opening: number) => {
    const found = topology?.openings[opening]
    if (!found) {
      const page = book.order[opening]
      return page === undefined ? '' : side({ page, crop: [0, 0, 1, 1] })
    }
    const { firstAt } = bookSides(object.viewingDirection)
    const isSecondFirst = firstAt === 'left' || firstAt === 'bottom'
    const [first, second] = isSecondFirst ? [found.second, found.first] : [found.first, found.second]
    const axis = topology.spine === 'left' || topology.spine === 'right' ? 'across' : 'down'
    return t(`preview.sides.${axis}`, { first: side(first), second: side(second) })
  }
  return {
    book: topology
      ? t('preview.book', {
          leaves: t('preview.leaves', { form, count: topology.leaves.length }),
          opens: t(`preview.opens.${topology.opens}`),
        })
      : form,
    lies(lying, opening) {
      if (lying === 'closed') return t(isRolled(object, book) ? 'preview.closed.rolled' : 'preview.closed')
      if (lying === 'extended') return t('preview.extended')
      if (lying === 'enclosed') return t('preview.enclosed')
      const place = t(topology ? 'preview.opening' : 'preview.sheet', {
        number: opening + 1,
        count: openingCount,
      })
      return t('preview.seen', { place, sides: sides(opening) })
    },
  }
}

function blankWord(blank: PageSide['blank']): 'preview.inserted' | 'preview.missing' | 'preview.blank' {
  if (blank === 'inserted') return 'preview.inserted'
  return blank === 'missing' ? 'preview.missing' : 'preview.blank'
}

/** Which half of its picture a side shows; undefined where it shows the whole. */
function halfOf({
  crop: [left, foot, right, head],
}: PageSide): 'left' | 'right' | 'upper' | 'lower' | undefined {
  if (right < 1) return 'left'
  if (left > 0) return 'right'
  if (head < 1) return 'lower'
  return foot > 0 ? 'upper' : undefined
}
