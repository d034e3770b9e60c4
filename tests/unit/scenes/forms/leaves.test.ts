import { describe, expect, it } from 'vitest'
import {
  type LeafMaking,
  openingOfPage,
  type Topology,
  topologyOf,
} from '../../../../src/scenes/forms/leaves.ts'
import type { PageImage } from '../../../../src/scenes/forms/sides.ts'
import { VIEWING_DIRECTIONS, type ViewingDirection } from '../../../../src/scenes/schema/object.ts'
import { imagesOf } from '../../../support/bookParts.ts'

const bind = (
  making: LeafMaking,
  pages: readonly PageImage[],
  more: Partial<Parameters<typeof topologyOf>[0]> = {},
): Topology => topologyOf({ pages, viewingDirection: 'right-to-left', making, ...more })

/** Openings as pages: the side where reading begins, then the other; − where nothing is shown. */
const seen = ({ openings }: Topology): string[] =>
  openings.map(({ first, second }) => `${first.page ?? '−'}|${second.page ?? '−'}`)

describe('which page is where', () => {
  it('thread-bound and wrapped-back: leaf k side b beside leaf k+1 side a', () => {
    expect(seen(bind('split', imagesOf(6)))).toEqual(['−|0', '1|2', '3|4', '5|−'])
  })

  it('butterfly: a blank opening after every printed one', () => {
    const book = bind('folded', imagesOf(6))
    expect(seen(book)).toEqual(['−|−', '0|1', '−|−', '2|3', '−|−', '4|5', '−|−'])
    expect(book.openings[2]).toMatchObject({ first: { blank: 'bound' }, second: { blank: 'bound' } })
    expect(book.hidesBlanks).toBe(false)
  })

  it('butterfly that passes over its blanks says so', () => {
    const book = bind('folded', imagesOf(6), { hidesBlanks: true })
    expect(seen(book)).toEqual(['−|−', '0|1', '2|3', '4|5', '−|−'])
    expect(book.hidesBlanks).toBe(true)
    expect(bind('split', imagesOf(6), { hidesBlanks: true }).hidesBlanks).toBe(false)
  })

  it('concertina: the odd panel on the right, the first glued to the front cover', () => {
    expect(seen(bind('joined', imagesOf(6)))).toEqual(['0|1', '2|3', '4|5'])
    expect(seen(bind('joined', imagesOf(5)))).toEqual(['0|1', '2|3', '4|−'])
    expect(bind('joined', imagesOf(6)).leaves.map(({ foldAt }) => foldAt)).toEqual(['foreEdge', 'foreEdge'])
  })

  it('folds lie at the spine of a butterfly and at the fore-edge of the later bindings', () => {
    expect(bind('folded', imagesOf(4)).leaves.every(({ foldAt }) => foldAt === 'spine')).toBe(true)
    const thread = bind('split', imagesOf(4), { foldedOutside: true })
    expect(thread.leaves.every(({ foldAt }) => foldAt === 'foreEdge')).toBe(true)
    expect(bind('split', imagesOf(4)).leaves.every(({ foldAt }) => foldAt === 'none')).toBe(true)
  })

  it('a codex is sewn in gatherings', () => {
    const codex = bind('split', imagesOf(50), { gathering: 10 })
    expect(codex.leaves.map(({ sheet }) => sheet)).toEqual([
      ...Array(10).fill(0),
      ...Array(10).fill(1),
      ...Array(5).fill(2),
    ])
  })
})

describe('pictures', () => {
  it('of whole sheets are split at the centre strip, the right half first', () => {
    const { leaves } = bind('split', imagesOf(2, { imaging: 'wholeLeaf', splitAt: 0.48 }))
    expect(leaves.map(({ recto, verso }) => [recto.page, verso.page])).toEqual([
      [0, 0],
      [1, 1],
    ])
    expect(leaves[0]?.recto.crop).toEqual([0.48, 0, 1, 1])
    expect(leaves[0]?.verso.crop).toEqual([0, 0, 0.48, 1])
  })

  it('of a book of the other hand are split with the left half first', () => {
    const pages = imagesOf(1, { imaging: 'wholeLeaf' })
    const { leaves } = bind('split', pages, { viewingDirection: 'left-to-right' })
    expect(leaves[0]?.recto.crop).toEqual([0, 0, 0.5, 1])
  })

  it('of whole sheets are the printed openings of a butterfly book', () => {
    const { openings } = bind('folded', imagesOf(2, { imaging: 'wholeLeaf' }))
    expect(openings[1]).toMatchObject({
      first: { page: 0, crop: [0.5, 0, 1, 1] },
      second: { page: 0, crop: [0, 0, 0.5, 1] },
    })
  })

  it('of spreads face each other, the first beginning inside the cover', () => {
    const book = bind('split', imagesOf(3, { imaging: 'spread' }))
    expect(seen(book)).toEqual(['0|0', '1|1', '2|2', '−|−'])
    expect(book.insideFront).toMatchObject({ page: 0, crop: [0.5, 0, 1, 1] })
  })

  it('of a whole sheet after a single page leave the page that is wanting blank', () => {
    const book = bind('split', [{}, { imaging: 'wholeLeaf' }])
    expect(book.leaves.map(({ recto, verso }) => [recto.page, verso.page ?? verso.blank])).toEqual([
      [0, 'missing'],
      [1, 1],
    ])
  })

  it('know the width of a half, not of the whole sheet', () => {
    const { leaves } = bind('split', [{ imaging: 'wholeLeaf', width: 0.33, height: 0.26 }])
    expect(leaves[0]?.recto).toMatchObject({ width: 0.165, height: 0.26 })
  })

  it('may be wanting, inserted or odd in number', () => {
    const book = bind('split', [{}, { without: 'missing' }, { without: 'inserted' }, {}, {}])
    expect(
      book.leaves.map(({ recto, verso }) => [recto.page ?? recto.blank, verso.page ?? verso.blank]),
    ).toEqual([
      [0, 'missing'],
      ['inserted', 3],
      [4, 'bound'],
    ])
    expect(book.order).toEqual([0, 3, 4])
  })

  it('may be fewer than there are leaves', () => {
    expect(bind('split', imagesOf(4), { leafCount: 50 }).leaves).toHaveLength(50)
    expect(bind('folded', imagesOf(4), { leafCount: 5 }).leaves).toHaveLength(10)
    expect(bind('split', []).openings).toHaveLength(1)
  })
})

describe('the hand of a book', () => {
  it.each([
    ['right-to-left', 'right', 'left'],
    ['left-to-right', 'left', 'right'],
    ['top-to-bottom', 'top', 'bottom'],
    ['bottom-to-top', 'bottom', 'top'],
  ] satisfies [ViewingDirection, string, string][])(
    '%s is held at the %s and opens at the %s',
    (direction, spine, opens) => {
      expect(bind('split', imagesOf(4), { viewingDirection: direction })).toMatchObject({ spine, opens })
    },
  )

  it('does not change which page is first', () => {
    const all = VIEWING_DIRECTIONS.map((viewingDirection) =>
      seen(bind('split', imagesOf(5), { viewingDirection })),
    )
    for (const one of all) expect(one).toEqual(all[0])
  })
})

describe('openingOfPage', () => {
  it('is the first that shows it', () => {
    const book = bind('split', imagesOf(6))
    expect([0, 1, 2, 5, 6].map((page) => openingOfPage(book, page))).toEqual([0, 1, 1, 3, undefined])
  })
})
