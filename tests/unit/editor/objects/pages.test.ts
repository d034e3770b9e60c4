import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed, gapBeside, inserted, moved, removed } from '../../../../src/editor/objects/pageList.ts'
import { choose, chooseAll, heldIn, NO_PAGES } from '../../../../src/editor/objects/pageSelection.ts'
import type { Page } from '../../../../src/scenes/schema/object.ts'

const pagesOf = (letters: string): Page[] => [...letters].map((letter) => ({ media: `media_${letter}` }))
const lettersOf = (pages: readonly Page[]) => pages.map(({ media }) => media?.slice(6) ?? '_').join('')

describe('a list of pages', () => {
  it.each([
    [[0], 2, 'bacde'],
    [[0], 0, 'abcde'],
    [[0], 1, 'abcde'],
    [[4], 0, 'eabcd'],
    [[1, 3], 5, 'acebd'],
    [[1, 3], 2, 'abdce'],
    [[0, 1, 2, 3, 4], 3, 'abcde'],
  ])('moves %j into gap %i: %s', (taken, gap, expected) => {
    expect(lettersOf(moved(pagesOf('abcde'), new Set(taken), gap).pages)).toBe(expected)
  })

  it('knows where every page comes from, and loses none', () => {
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4]), fc.nat({ max: 5 }), (taken, gap) => {
        const pages = pagesOf('abcde')
        const list = moved(pages, new Set(taken), gap)
        expect(list.from.map((from) => pages[from as number])).toEqual(list.pages)
        expect(list.from.toSorted()).toEqual([0, 1, 2, 3, 4])
        const rest = removed(pages, new Set(taken))
        expect(rest.from.map((from) => pages[from as number])).toEqual(rest.pages)
        expect(rest.pages).toHaveLength(5 - taken.length)
      }),
    )
  })

  it('takes in pages, and makes two of one', () => {
    const blank = inserted(pagesOf('ab'), 1, [{ without: 'inserted' }])
    expect(lettersOf(blank.pages)).toBe('a_b')
    expect(blank.from).toEqual([0, null, 1])
    const split = changed(pagesOf('abc'), new Set([1]), () => pagesOf('xy'))
    expect(lettersOf(split.pages)).toBe('axyc')
    expect(split.from).toEqual([0, 1, 1, 2])
  })

  it('moves by one page to either side, until the end', () => {
    expect(gapBeside(5, new Set([1, 2]), -1)).toBe(0)
    expect(gapBeside(5, new Set([0, 2]), -1)).toBeUndefined()
    expect(gapBeside(5, new Set([2]), 1)).toBe(4)
    expect(gapBeside(5, new Set([4]), 1)).toBeUndefined()
  })
})

describe('the chosen pages', () => {
  it('are one, all from there to here, or some', () => {
    const one = choose(NO_PAGES, 2, 'alone')
    expect([...one.chosen]).toEqual([2])
    expect([...choose(one, 4, 'through').chosen]).toEqual([2, 3, 4])
    expect([...choose(choose(one, 4, 'through'), 0, 'through').chosen]).toEqual([0, 1, 2])
    const some = choose(one, 5, 'toggle')
    expect([...some.chosen]).toEqual([2, 5])
    expect([...choose(some, 2, 'toggle').chosen]).toEqual([5])
    expect(chooseAll(3).chosen.size).toBe(3)
  })

  it('stay within what there is', () => {
    const held = heldIn(chooseAll(5), 2)
    expect([...held.chosen]).toEqual([0, 1])
    expect(heldIn(held, 2)).toBe(held)
    expect(heldIn(choose(NO_PAGES, 3, 'alone'), 0)).toEqual({ chosen: new Set(), current: 0, anchor: 0 })
  })
})
