import { describe, expect, it } from 'vitest'
import {
  openingAt,
  openingsOf,
  opensToTwoPages,
  pageAfterTurn,
} from '../../../../src/scenes/forms/opening.ts'
import { FORMS, type Form, type ViewingDirection } from '../../../../src/scenes/schema/object.ts'

const object = (form: Form, count: number, viewingDirection: ViewingDirection = 'right-to-left') => ({
  form,
  viewingDirection,
  pages: Array.from({ length: count }, (_, i) => ({ media: `media_${i}` })),
})

describe('openingsOf', () => {
  it.each([
    { form: 'threadBound', count: 5, openings: [{ left: 0 }, { right: 1, left: 2 }, { right: 3, left: 4 }] },
    { form: 'wrappedBack', count: 4, openings: [{ left: 0 }, { right: 1, left: 2 }, { right: 3 }] },
    {
      form: 'butterfly',
      count: 4,
      openings: [
        { right: 0, left: 1 },
        { right: 2, left: 3 },
      ],
    },
    { form: 'concertina', count: 3, openings: [{ right: 0, left: 1 }, { right: 2 }] },
    { form: 'map', count: 2, openings: [{ right: 0 }, { right: 1 }] },
    { form: 'threadBound', count: 0, openings: [{}] },
  ] as const)('$form of $count pages', ({ form, count, openings }) => {
    const expected = count === 0 ? [] : openings
    expect(openingsOf(object(form, count)).filter((one) => count > 0 || Object.keys(one).length > 0)).toEqual(
      expected,
    )
  })

  it('turns round in a left-to-right book', () => {
    expect(openingsOf(object('threadBound', 3, 'left-to-right'))).toEqual([
      { right: 0 },
      { left: 1, right: 2 },
    ])
    expect(openingAt(object('map', 1, 'left-to-right'), 0)).toEqual({ left: 0 })
  })

  it.each(FORMS)('shows every page of %s exactly once', (form) => {
    const pages = openingsOf(object(form, 7)).flatMap(({ right, left }) => [right, left])
    expect(pages.filter((page) => page !== undefined).sort()).toEqual([0, 1, 2, 3, 4, 5, 6])
  })
})

describe('openingAt', () => {
  it('is the opening that holds the page', () => {
    expect(openingAt(object('threadBound', 6), 2)).toEqual({ right: 1, left: 2 })
    expect(openingAt(object('threadBound', 6), 9)).toEqual({})
  })
})

describe('pageAfterTurn', () => {
  it('goes from opening to opening and stops at the covers', () => {
    const book = object('threadBound', 5)
    expect([0, 1, 2, 3, 4].map((page) => pageAfterTurn(book, page, 1))).toEqual([
      1,
      3,
      3,
      undefined,
      undefined,
    ])
    expect([0, 1, 2, 3, 4].map((page) => pageAfterTurn(book, page, -1))).toEqual([undefined, 0, 0, 1, 1])
    expect(pageAfterTurn(book, 9, 1)).toBeUndefined()
  })
})

it('tells what opens', () => {
  expect(opensToTwoPages('threadBound')).toBe(true)
  expect(opensToTwoPages('stele')).toBe(false)
})
