import { describe, expect, it } from 'vitest'
import { createForm } from '../../../../../src/scenes/forms/form.ts'
import type { Form, ViewingDirection } from '../../../../../src/scenes/schema/object.ts'
import { Openings } from '../../../../../src/viewer/reader/hand/openings.ts'

function openingsOf(form: Form, pages: number, viewingDirection: ViewingDirection = 'right-to-left') {
  const book = createForm({ form, viewingDirection, pages: Array.from({ length: pages }, () => ({})) })
  return new Openings(book, { form, viewingDirection })
}

/** Goes on, or back, until the end. @returns what was shown on the way */
function walk(openings: Openings, pages: 1 | 2, way: 1 | -1): string[] {
  const shown: string[] = []
  const last = openings.poses.length - 1
  let spot: ReturnType<Openings['after']> = way > 0 ? openings.closed : openings.at(last, 1)
  while (spot && shown.length < 50) {
    const isClosed = openings.shownOf(spot.pose) === 'closed'
    shown.push(isClosed ? 'closed' : pages === 1 ? `${spot.opening}.${spot.side}` : `${spot.opening}`)
    spot = openings.after(spot, way, pages)
  }
  return shown
}

describe('the ways through a book', () => {
  const openings = openingsOf('threadBound', 4)

  it('go from the cover through every opening, and back to the cover', () => {
    expect(walk(openings, 2, 1)).toEqual(['closed', '0', '1', '2'])
    expect(walk(openings, 2, -1)).toEqual(['2', '1', '0', 'closed'])
  })

  it('go page by page where there is room for one, passing over the bare insides of the covers', () => {
    expect(walk(openings, 1, 1)).toEqual(['closed', '0.1', '1.0', '1.1', '2.0'])
  })

  it('go sheet by sheet along a scroll', () => {
    expect(walk(openingsOf('handscroll', 5), 1, 1)).toEqual(['closed', '0.0', '1.0', '2.0', '3.0', '4.0'])
  })

  it('end at once for what cannot be opened', () => {
    const stele = openingsOf('stele', 1)
    expect(stele.after(stele.at(0), 1, 2)).toBeUndefined()
    expect(stele.after(stele.at(0), -1, 2)).toBeUndefined()
  })

  it('know what lies around', () => {
    expect(openings.around(1)).toEqual([3, 0])
    expect(openingsOf('handscroll', 5).around(1)).toEqual([2, 3, 0])
  })

  it('know how a thing lies', () => {
    const scroll = openingsOf('handscroll', 12)
    expect([scroll.closed, scroll.at(3), scroll.extended].map(({ pose }) => scroll.shownOf(pose))).toEqual([
      'closed',
      'open',
      'extended',
    ])
    expect(openings.nearest({ kind: 'leaves', turned: 2.2 })).toBe(1)
  })

  it.each([
    ['right-to-left', [1, 0]],
    ['left-to-right', [-1, 0]],
  ] as const)('run by the book’s own direction, %s', (direction, forward) => {
    expect(openingsOf('threadBound', 4, direction).forward).toEqual(forward)
  })

  it('let a hanging scroll down', () => {
    expect(openingsOf('hangingScroll', 1).forward).toEqual([0, 1])
  })
})
