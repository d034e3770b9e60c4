import { describe, expect, it } from 'vitest'
import { around, deskOf, fittedView, readAt } from '../../../../src/scenes/reading/laying.ts'
import {
  joinedSides,
  pagesOf,
  readingOf,
  type Step,
  stepAt,
  stepOfPage,
  stepsOf,
} from '../../../../src/scenes/reading/reading.ts'
import type { CatalogueObject } from '../../../../src/scenes/schema/object.ts'

type Made = Partial<CatalogueObject> & Pick<CatalogueObject, 'form'>

const bookOf = (made: Made, pages = 4): CatalogueObject => ({
  title: {},
  viewingDirection: 'right-to-left',
  pages: Array.from({ length: pages }, (_, i) => ({ media: `media_${i}` })),
  ...made,
})
const read = (object: CatalogueObject) => readingOf({ media: {} }, object)
/** Pages by step; `_` where paper shows none. */
const told = (steps: readonly Step[]) =>
  steps.map(({ sides }) => sides.map(({ page }) => page ?? '_').join(' '))

describe('the steps of an object', () => {
  it.each<[string, CatalogueObject, string[], string[]]>([
    ['a thread-bound book', bookOf({ form: 'threadBound' }), ['_ 0', '1 2', '3 _'], ['0', '1', '2', '3']],
    [
      'a butterfly book, blank openings and all',
      bookOf({ form: 'butterfly' }),
      ['_ _', '0 1', '_ _', '2 3', '_ _'],
      ['0', '1', '_ _', '2', '3'],
    ],
    [
      'a butterfly book whose blanks are hidden',
      bookOf({ form: 'butterfly', structure: { hidesBlanks: true } }),
      ['0 1', '2 3'],
      ['0', '1', '2', '3'],
    ],
    ['a concertina', bookOf({ form: 'concertina' }), ['0 1', '2 3'], ['0', '1', '2', '3']],
    ['a handscroll', bookOf({ form: 'handscroll' }, 3), ['0', '1', '2'], ['0', '1', '2']],
    ['a rubbing of two sheets', bookOf({ form: 'rubbing' }, 2), ['0', '1'], ['0', '1']],
    [
      'whole leaves, each side with its half of the picture',
      bookOf({ form: 'threadBound', structure: { imaging: 'wholeLeaf' } }, 2),
      ['_ 0', '0 1', '1 _'],
      ['0', '0', '1', '1'],
    ],
    [
      'missing and inserted pages, which are steps of their own',
      bookOf({
        form: 'threadBound',
        pages: [{ media: 'media_0' }, { without: 'missing' }, { without: 'inserted' }],
      }),
      ['_ 0', '_ _', '_ _'],
      ['0', '_', '_'],
    ],
    ['nothing photographed', bookOf({ form: 'rubbing' }, 0), [], []],
  ])('%s', (_name, object, two, one) => {
    expect(told(stepsOf(read(object), true))).toEqual(two)
    expect(told(stepsOf(read(object), false))).toEqual(one)
  })

  it('keep the place when what fits at once changes', () => {
    const reading = read(bookOf({ form: 'threadBound' }))
    const [two, one] = [stepsOf(reading, true), stepsOf(reading, false)]
    for (const [i, step] of one.entries()) {
      const wide = stepAt(two, step)
      expect(pagesOf(two[wide] as Step)).toContain(pagesOf(step)[0])
      expect(stepAt(one, step)).toBe(i)
    }
  })
  it('find each page', () => {
    const steps = stepsOf(read(bookOf({ form: 'butterfly' })), true)
    expect([0, 1, 2, 3].map((page) => stepOfPage(steps, page))).toEqual([1, 1, 3, 3])
    expect(stepOfPage(steps, 99)).toBe(0)
  })
  it('join the halves of a photographed opening', () => {
    const reading = read(bookOf({ form: 'butterfly', structure: { imaging: 'spread' } }, 1))
    const step = stepsOf(reading, true).find((each) => pagesOf(each).length > 0) as Step
    const [whole, ...rest] = joinedSides(step, reading.book)
    expect(rest).toEqual([])
    expect(whole?.crop).toEqual([0, 0, 1, 1])
  })
})

describe('the desk', () => {
  it.each<[CatalogueObject['viewingDirection'], number[]]>([
    ['right-to-left', [1, 2]],
    ['left-to-right', [2, 1]],
  ])('an opening of a book %s: the first page lies where reading begins', (viewingDirection, right) => {
    const reading = read(bookOf({ form: 'threadBound', viewingDirection }))
    const { laid } = deskOf(reading, stepsOf(reading, true)[1] as Step)
    const fromRight = [...laid].sort((a, b) => b.box.x - a.box.x).map(({ side }) => side.page)
    expect(fromRight).toEqual(right)
  })
  it.each([['right-to-left', 1] as const, ['left-to-right', -1] as const])(
    'a long strip read %s is as high as the window and begins at its edge',
    (viewingDirection, towards) => {
      const reading = read(bookOf({ form: 'handscroll', viewingDirection }, 30))
      const steps = stepsOf(reading, false)
      const views = [0, 10, 29].map((at) => {
        const desk = deskOf(reading, steps[at] as Step)
        return { desk, view: fittedView(reading, desk, 1.6) }
      })
      const whole = around(views[0]?.desk.laid.map(({ box }) => box) ?? [])
      const edges = views.map(({ view }) => view.x + (towards * view.width) / 2)
      const first = towards > 0 ? whole.x + whole.width : whole.x
      expect(Math.abs((edges[0] as number) - first)).toBeLessThan((views[0]?.view.width ?? 0) * 0.03)
      for (const { view } of views) expect(view.width / 1.6).toBeGreaterThanOrEqual(whole.height)
      expect(Math.sign((edges[0] as number) - (edges[1] as number))).toBe(towards)
      const [, middle] = views
      if (middle) expect(readAt(reading, middle.desk.laid, middle.view, 1.6)?.page).toBe(10)
    },
  )
  it('a turned desk is fitted the other way round', () => {
    const reading = read(bookOf({ form: 'rubbing', dimensions: { height: 2, width: 1 } }, 1))
    const desk = deskOf(reading, stepsOf(reading, true)[0] as Step)
    expect(fittedView(reading, desk, 2, 1).width).toBeLessThan(fittedView(reading, desk, 2, 0).width)
  })
})
