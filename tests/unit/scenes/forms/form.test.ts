import { describe, expect, it } from 'vitest'
import { ENCLOSURES } from '../../../../src/scenes/forms/enclosures.ts'
import { fitted } from '../../../../src/scenes/forms/fitting.ts'
import { createEnclosure, createForm } from '../../../../src/scenes/forms/form.ts'
import { turningDirection } from '../../../../src/scenes/forms/handedness.ts'
import type { FormSpec, Pose } from '../../../../src/scenes/forms/model.ts'
import { FORM_PARAMETERS } from '../../../../src/scenes/forms/parameters.ts'
import { FORMS, type Form } from '../../../../src/scenes/schema/object.ts'
import {
  areaOf,
  boundsOf,
  expectDrawn,
  imagesOf,
  pageArea,
  pagesIn,
  trianglesOf,
  triangleTotal,
} from '../../../support/bookParts.ts'

const book = (form: Form, pages = 20, more: Partial<FormSpec> = {}) =>
  createForm({ form, viewingDirection: 'right-to-left', pages: imagesOf(pages), ...more })

describe('poses', () => {
  it.each(FORMS)('a %s has them all', (form) => {
    const shown = book(form, 8)
    for (const pose of [
      shown.closed,
      shown.extended,
      shown.onDisplay(0),
      shown.onDisplay(5),
      shown.openAt(0),
      shown.openAt(99),
    ])
      expect(shown.mesh(pose).length).toBeGreaterThan(0)
    expect(shown.openingCount).toBeGreaterThan(0)
    expect(shown.order).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it.each(FORMS)('a %s without pictures can be shown too', (form) => {
    const shown = book(form, 0)
    for (const pose of [shown.closed, shown.extended, shown.onDisplay(0), shown.openAt(0)])
      expectDrawn(shown.mesh(pose))
  })

  it('open where the page is', () => {
    expect(book('threadBound', 8).onDisplay(3)).toEqual({ kind: 'leaves', turned: 3 })
    expect(pagesIn(book('threadBound', 8).mesh(book('threadBound', 8).onDisplay(3)))).toEqual([3, 4])
    const scroll = book('handscroll', 8)
    expect(pagesIn(scroll.mesh(scroll.onDisplay(4)))).toContain(4)
    expect(scroll.onDisplay(4)).toMatchObject({ kind: 'strip', open: 0.6 })
  })

  it('begin and end where they should', () => {
    const concertina = book('concertina', 12)
    const between = (t: number) => concertina.between(concertina.closed, concertina.extended, t)
    expect(between(0)).toEqual(concertina.closed)
    expect(between(1)).toEqual(concertina.extended)
    expect(concertina.between(concertina.extended, concertina.closed, 1)).toEqual(concertina.closed)
  })

  it.each([
    ['concertina', { kind: 'leaves', turned: 0 }, 12],
    ['whirlwind', { kind: 'leaves', turned: 0 }, 11],
  ] as const)('of a %s pass into each other where it can lie in both', (form, leaves, pages) => {
    const shown = book(form, pages)
    const other: Pose = form === 'concertina' ? shown.extended : shown.closed
    const [before, after] = [0.4999, 0.5].map((t) => {
      const { min, max } = boundsOf(trianglesOf(shown.mesh(shown.between(leaves, other, t))))
      return [...min, ...max]
    })
    for (const [i, value] of (before ?? []).entries())
      expect(Math.abs(value - (after?.[i] ?? 0))).toBeLessThan(0.006)
  })
})

describe('cost', () => {
  it('a closed volume takes at most 200 triangles, an open one with a leaf in the air 4,000', () => {
    for (const form of [
      'threadBound',
      'wrappedBack',
      'butterfly',
      'codexWestAsian',
      'concertina',
      'album',
    ] as const) {
      const shown = book(form, 600)
      expect(triangleTotal(shown.mesh(shown.closed))).toBeLessThanOrEqual(200)
      expect(triangleTotal(shown.mesh({ kind: 'leaves', turned: 100.5 }))).toBeLessThanOrEqual(4000)
    }
  })

  it('a volume of 300 leaves takes five draw calls while a leaf turns', () => {
    for (const turned of [0, 0.5, 1, 1.5, 150.5, 300.5, 301.5]) {
      const parts = book('threadBound', 600).mesh({ kind: 'leaves', turned })
      expect(parts.length).toBeLessThanOrEqual(5)
    }
  })

  it('a scroll takes at most 6,000 triangles, however long', () => {
    const scroll = book('handscroll', 64)
    for (const t of [0, 0.3, 0.6, 1]) {
      const parts = scroll.mesh(scroll.between(scroll.closed, scroll.extended, t))
      expect(triangleTotal(parts)).toBeLessThanOrEqual(6000)
      expect(parts.length).toBeLessThanOrEqual(8)
    }
  })

  it('writes into the same arrays again', () => {
    const shown = book('threadBound', 40)
    const first = shown.mesh({ kind: 'leaves', turned: 5.5 }).map(({ positions }) => positions)
    shown.mesh(shown.closed)
    const again = shown.mesh({ kind: 'leaves', turned: 5.5 })
    expect(again.map(({ positions }) => positions)).toEqual(first)
    for (const [i, part] of again.entries()) expect(part.positions).toBe(first[i])
  })

  it('puts pages beyond four into one part, and says whose its vertices are', () => {
    const parts = book('handscroll', 12).mesh(book('handscroll', 12).extended)
    const rest = parts.filter(({ skin }) => skin.kind === 'pages')
    expect(rest).toHaveLength(1)
    expect(rest[0]?.runs.map(({ page }) => page)).toEqual([4, 5, 6, 7, 8, 9, 10, 11])
    expect(rest[0]?.runs.at(-1)?.to).toBe(rest[0]?.vertexCount)
    expect(pagesIn(parts)).toHaveLength(12)
  })
})

describe('pages of other sizes', () => {
  it('keep their own', () => {
    const pages = [{}, { width: 0.1, height: 0.2 }, {}, {}]
    const shown = createForm({ form: 'threadBound', viewingDirection: 'right-to-left', pages })
    const parts = shown.mesh(shown.openAt(1))
    expect(pageArea(parts, 1)).toBeCloseTo(0.1 * 0.2, 6)
    expect(pageArea(parts, 2)).toBeCloseTo((0.165 - 0.012) * 0.26, 6)
  })

  it('are fitted to the proportions of their pictures', () => {
    const spec: FormSpec = {
      form: 'threadBound',
      viewingDirection: 'right-to-left',
      pages: imagesOf(3),
      dimensions: { height: 0.26 },
    }
    const volume = fitted(spec, [0.6, 0.5, undefined])
    expect(volume.dimensions?.width).toBeCloseTo(0.6 * 0.26 + 0.012, 9)
    expect(volume.pages[0]).toMatchObject({ width: 0.156, height: 0.26 })
    expect(volume.pages[1]?.width).toBeCloseTo(0.13, 9)
    expect(volume.pages[2]).toEqual({})
  })

  it('fit two halves of a whole sheet, the height of a strip, the width of a hanging scroll', () => {
    const whole = fitted(
      {
        form: 'wrappedBack',
        viewingDirection: 'right-to-left',
        pages: imagesOf(1, { imaging: 'wholeLeaf' }),
        dimensions: { height: 0.3 },
      },
      [1.2],
    )
    expect(whole.dimensions?.width).toBeCloseTo(0.18 + 0.01, 9)
    const strip = fitted({ form: 'handscroll', viewingDirection: 'right-to-left', pages: imagesOf(1) }, [2])
    expect(strip.pages[0]).toMatchObject({ width: 0.52, height: 0.26 })
    const hung = fitted(
      { form: 'hangingScroll', viewingDirection: 'right-to-left', pages: imagesOf(1) },
      [0.4],
    )
    expect(hung.pages[0]?.height).toBeCloseTo(1.25, 9)
    const stone = fitted(
      {
        form: 'stele',
        viewingDirection: 'right-to-left',
        pages: imagesOf(1),
        dimensions: { width: 0.5, height: 2 },
      },
      [0.5],
    )
    const parts = createForm(stone).mesh({ kind: 'still' })
    expect(pageArea(parts, 0)).toBeCloseTo(0.5, 5)
  })
})

describe('a sheet of two foldings', () => {
  it('keeps the area of its panels while it is unfolded', () => {
    const map = createForm({
      form: 'map',
      viewingDirection: 'right-to-left',
      pages: imagesOf(1),
      options: { carrier: 'folded', columns: 6, rows: 3 },
    })
    const { width, height } = FORM_PARAMETERS.map.page
    for (const open of [0, 0.1, 0.3, 0.49])
      expect(pageArea(map.mesh({ kind: 'unfolding', open }), 0)).toBeCloseTo((width / 6) * height, 4)
    for (const open of [0.5, 0.7, 1])
      expect(pageArea(map.mesh({ kind: 'unfolding', open }), 0)).toBeCloseTo(width * height, 4)
    const { min, max } = boundsOf(trianglesOf(map.mesh(map.closed)))
    expect(max[0] - min[0]).toBeLessThan(width / 6 + 0.01)
    expect(max[2] - min[2]).toBeLessThan(height / 3 + 0.01)
  })
})

describe('enclosures', () => {
  const contents = { width: 0.17, height: 0.26, thickness: 0.05 }

  it.each(ENCLOSURES)('%s opens without changing its boards', (kind) => {
    for (const viewingDirection of ['right-to-left', 'left-to-right'] as const) {
      const box = createEnclosure({ kind, contents, viewingDirection })
      expect(box.lift).toBeGreaterThan(0)
      const closed = areaOf(
        trianglesOf(box.mesh(0)).filter(({ material }) => material === 'cloth' || material === 'wood'),
      )
      for (const t of [0.1, 0.35, 0.5, 0.7, 0.9, 1]) {
        const parts = box.mesh(t)
        expectDrawn(parts)
        const boards = areaOf(
          trianglesOf(parts).filter(({ material }) => material === 'cloth' || material === 'wood'),
        )
        // The tapes of the boards are taken off.
        if (kind !== 'boards') expect(boards).toBeCloseTo(closed, 5)
      }
    }
  })

  it.each(['case4', 'case6'] as const)('%s lies flat when it is open', (kind) => {
    const { min, max } = boundsOf(trianglesOf(createEnclosure({ kind, contents }).mesh(1)))
    expect(max[1]).toBeLessThan(0.01)
    expect(max[0]).toBeGreaterThan(contents.width)
    expect(min[0]).toBeLessThan(-contents.width * 1.5)
  })
})

describe('turningDirection', () => {
  it('is downwards for what hangs and what is turned upwards', () => {
    const of = (form: Form, options = {}) =>
      turningDirection({ form, viewingDirection: 'right-to-left', pages: [], options })
    expect(of('hangingScroll')).toBe('top-to-bottom')
    expect(of('palmLeaf')).toBe('top-to-bottom')
    expect(of('album', { album: 'upwards' })).toBe('top-to-bottom')
    expect(of('album')).toBe('right-to-left')
    expect(turningDirection({ form: 'stele', viewingDirection: 'top-to-bottom', pages: [] })).toBe(
      'right-to-left',
    )
  })
})
