import { describe, expect, it } from 'vitest'
import { createEnclosure, createForm } from '../../../../src/scenes/forms/form.ts'
import { bookSides } from '../../../../src/scenes/forms/leaves.ts'
import type { FormSpec } from '../../../../src/scenes/forms/model.ts'
import { FORM_PARAMETERS } from '../../../../src/scenes/forms/parameters.ts'
import type { Part } from '../../../../src/scenes/forms/parts.ts'
import { FORMS, type Form } from '../../../../src/scenes/schema/object.ts'
import { directionsOf } from '../../../../src/scenes/text/directions.ts'
import { INTERFACE_LANGUAGES } from '../../../../src/scenes/text/language.ts'
import {
  areaOf,
  boundsOf,
  expectDrawn,
  imagesOf,
  materialsIn,
  pageArea,
  pagesIn,
  trianglesOf,
} from '../../../support/bookParts.ts'

/** Numbers are those of the list of mistakes that make an expert wince: book-forms.md §4.1 of the project's reference. */
const book = (form: Form, pages = 20, more: Partial<FormSpec> = {}) =>
  createForm({ form, viewingDirection: 'right-to-left', pages: imagesOf(pages), ...more })

const CODICES = ['butterfly', 'wrappedBack', 'threadBound', 'codexWestAsian'] as const
const VOLUMES = [...CODICES, 'concertina', 'album'] as const

const partOf = (parts: readonly Part[], kind: Part['skin']['kind']) =>
  trianglesOf(parts.filter(({ skin }) => skin.kind === kind))

describe('mistakes that the engine cannot make', () => {
  it.each(CODICES)('1: the spine of a %s is at the right, its cover at the left', (form) => {
    const { min, max } = boundsOf(trianglesOf(book(form).mesh(book(form).closed)))
    const { width } = FORM_PARAMETERS[form].page
    expect(max[0]).toBeLessThan(0.016)
    expect(min[0]).toBeLessThan(-0.8 * width)
    expect(bookSides('right-to-left')).toMatchObject({ firstAt: 'right', nextAt: 'left' })
  })

  it.each(CODICES)('1: what has been read of a %s lies at the right', (form) => {
    const shown = book(form, 40)
    const parts = shown.mesh(shown.openAt(form === 'butterfly' ? 5 : 6))
    const [earlier, later] = pagesIn(parts)
    const middle = (page: number | undefined) => {
      const { min, max } = boundsOf(trianglesOf(parts).filter((one) => one.page === page))
      return (min[0] + max[0]) / 2
    }
    expect(middle(earlier)).toBeGreaterThan(0)
    expect(middle(later)).toBeLessThan(0)
  })

  it('2: next is at the left in every interface language', () => {
    for (const interfaceLanguage of INTERFACE_LANGUAGES) {
      const { book: directions } = directionsOf({
        interfaceLanguage,
        viewingDirection: 'right-to-left',
        textLanguage: 'lzh',
        writing: 'vertical',
      })
      expect(directions).toMatchObject({ nextKey: 'ArrowLeft', nextAt: 'left' })
    }
  })

  it('2: a leaf goes from the left to the right', () => {
    for (const form of VOLUMES) {
      const shown = book(form)
      const middleAt = (turned: number) => {
        const parts = shown.mesh({ kind: 'leaves', turned })
        const { min, max } = boundsOf(partOf(parts, 'titleSlip').concat(trianglesOf(parts)))
        return { min, max }
      }
      expect(middleAt(0.1).max[0]).toBeLessThan(0.02)
      expect(middleAt(0.9).max[0]).toBeGreaterThan(FORM_PARAMETERS[form].page.width * 0.7)
    }
  })

  it.each(FORMS)('3: no text of a %s is mirrored, closed, open or on the way', (form) => {
    for (const viewingDirection of ['right-to-left', 'left-to-right'] as const) {
      const shown = book(form, 9, { viewingDirection })
      const poses = [shown.closed, shown.extended, shown.onDisplay(3), shown.openAt(1), shown.openAt(2)]
      for (const from of poses)
        for (const to of poses)
          for (const t of [0.1, 0.5, 0.77]) expectDrawn(shown.mesh(shown.between(from, to, t)))
    }
  })

  it.each(FORMS)('3: the head of every page of a %s is at its head', (form) => {
    for (const viewingDirection of ['right-to-left', 'left-to-right'] as const) {
      const shown = book(form, 9, { viewingDirection })
      const pages = trianglesOf(shown.mesh(shown.extended)).filter(({ page }) => page !== undefined)
      for (const { part, ids, corners, facing } of pages) {
        if (facing[1] <= 0) continue
        const v = ids.map((id) => part.uvs[id * 2 + 1] ?? 0)
        const head = corners[v.indexOf(Math.max(...v))]?.[2] ?? 0
        const foot = corners[v.indexOf(Math.min(...v))]?.[2] ?? 0
        expect(head).toBeLessThan(foot)
      }
    }
  })

  it.each(CODICES)('4: a leaf of a %s never peels at a corner: head and foot bend alike', (form) => {
    for (const turned of [0.3, 1.5, 5.2, 8.8]) {
      const shown = book(form, 40)
      for (const part of shown.mesh({ kind: 'leaves', turned })) {
        if (part.skin.kind !== 'page') continue
        for (let id = 0; id + 3 < part.vertexCount; id += 4) {
          const [a, d] = [id * 3, (id + 3) * 3]
          expect(part.positions[a]).toBeCloseTo(part.positions[d] ?? 0, 6)
          expect(part.positions[a + 1]).toBeCloseTo(part.positions[d + 1] ?? 0, 6)
        }
      }
    }
  })

  it('5: the roller of a scroll is at its left end, its stave at the right', () => {
    const scroll = book('handscroll', 6)
    const parts = scroll.mesh({ kind: 'strip', gathered: 0, open: 0.6 })
    const wood = trianglesOf(parts).filter(
      ({ material, part }) => material === 'wood' && part.skin.kind === 'materials',
    )
    const roller = boundsOf(wood.filter(({ corners }) => corners.every(([x]) => x < -0.3)))
    const stave = boundsOf(wood.filter(({ corners }) => corners.every(([x]) => x > -0.3)))
    // Only the roller has ends that stand out like knobs, and they are no rolling pins.
    expect(roller.max[2] - roller.min[2]).toBeGreaterThan(0.26)
    expect(roller.max[2] - roller.min[2]).toBeLessThan(0.26 + 0.03)
    expect(stave.max[1] - stave.min[1]).toBeLessThan((roller.max[1] - roller.min[1]) / 2)
  })

  it('5: a half-read scroll has no second roller', () => {
    const scroll = book('handscroll', 6)
    const parts = scroll.mesh({ kind: 'strip', gathered: 1, open: 0.6 })
    const wood = trianglesOf(parts).filter(
      ({ material, part }) => material === 'wood' && part.skin.kind === 'materials',
    )
    expect(boundsOf(wood).max[0]).toBeLessThan(-0.5)
  })

  it.each(['handscroll', 'hangingScroll', 'silk', 'slips', 'whirlwind'] as const)(
    '6: a closed %s shows no text',
    (form) => {
      const scroll = book(form, 6)
      expect(pagesIn(scroll.mesh(scroll.closed))).toEqual([])
    },
  )

  it.each(['handscroll', 'silk', 'slips'] as const)('6: the text of a %s is on its inner face', (form) => {
    const scroll = book(form, 12)
    const parts = scroll.mesh(scroll.between(scroll.closed, scroll.extended, 0.5))
    for (const { facing } of trianglesOf(parts).filter(({ page }) => page !== undefined))
      expect(facing[1]).toBeGreaterThan(0)
  })

  it.each(FORMS.filter((form) => form !== 'threadBound'))('7: a %s has no stitches outside', (form) => {
    const shown = book(form, 9)
    for (const pose of [shown.closed, shown.extended, shown.openAt(1)])
      expect(materialsIn(shown.mesh(pose))).not.toContain('thread')
  })

  it('7: a thread-bound book has them at the right', () => {
    const shown = book('threadBound')
    const parts = shown.mesh(shown.closed)
    const thread = trianglesOf(parts).filter(
      ({ material, part }) => material === 'thread' && part.skin.kind === 'materials',
    )
    expect(boundsOf(thread).min[0]).toBeGreaterThan(-0.002)
  })

  it.each(FORMS)('8: a %s has no title on a spine', (form) => {
    const shown = book(form, 20)
    const slip = partOf(shown.mesh(shown.closed), 'titleSlip')
    if (slip.length === 0) return
    for (const { facing } of slip) expect(Math.abs(facing[1])).toBeGreaterThan(Math.abs(facing[0]))
  })

  it.each(['butterfly', 'wrappedBack', 'threadBound'] as const)(
    '8: the slip of a %s is at the upper left of its front',
    (form) => {
      const shown = book(form, 20)
      const parts = shown.mesh(shown.closed)
      const [slip, whole] = [boundsOf(partOf(parts, 'titleSlip')), boundsOf(trianglesOf(parts))]
      const [left, head] = [slip.min[0] - whole.min[0], slip.min[2] - whole.min[2]]
      for (const margin of [left, head]) {
        expect(margin).toBeGreaterThan(0.003)
        expect(margin).toBeLessThan(0.009)
      }
      const [wide, high] = [slip.max[0] - slip.min[0], slip.max[2] - slip.min[2]]
      expect(wide).toBeGreaterThanOrEqual(0.02)
      expect(wide).toBeLessThanOrEqual(0.035)
      expect(high / (whole.max[2] - whole.min[2])).toBeGreaterThan(0.59)
      expect(high / (whole.max[2] - whole.min[2])).toBeLessThan(0.71)
    },
  )

  it('12: rolls and concertinas are never split at a centre strip', () => {
    for (const form of ['handscroll', 'silk', 'slips'] as const) {
      const shown = createForm({
        form,
        viewingDirection: 'right-to-left',
        pages: imagesOf(2, { imaging: 'wholeLeaf' }),
      })
      expect(shown.order).toEqual([0, 1])
      expect(shown.topology).toBeUndefined()
    }
  })

  it('13: a whole sheet’s width is that of two half-leaves', () => {
    const pages = imagesOf(8, { imaging: 'wholeLeaf', width: 0.24, height: 0.2 })
    const shown = createForm({
      form: 'threadBound',
      viewingDirection: 'right-to-left',
      pages,
      dimensions: { width: 0.165, height: 0.26 },
    })
    const parts = shown.mesh(shown.openAt(2))
    // One half each of the second and the third sheet lie open.
    expect(pagesIn(parts)).toEqual([1, 2])
    for (const page of [1, 2]) expect(pageArea(parts, page)).toBeCloseTo(0.12 * 0.2, 6)
  })

  it('14: a fascicle is thin, and a case holds many', () => {
    for (const form of ['threadBound', 'wrappedBack', 'butterfly'] as const) {
      const shown = book(form, 100)
      const { min, max } = boundsOf(trianglesOf(shown.mesh(shown.closed)))
      expect(max[1] - min[1]).toBeGreaterThan(0.005)
      expect(max[1] - min[1]).toBeLessThan(0.018)
    }
    const pile = { width: 0.165, height: 0.26, thickness: 8 * 0.012 }
    const { min, max } = boundsOf(trianglesOf(createEnclosure({ kind: 'case4', contents: pile }).mesh(0)))
    expect(max[1] - min[1]).toBeGreaterThan(pile.thickness)
  })

  it.each(VOLUMES)('17: a %s lies flat', (form) => {
    const shown = book(form, 100)
    const { min, max } = boundsOf(trianglesOf(shown.mesh(shown.closed)))
    const size = [0, 1, 2].map((axis) => (max[axis] ?? 0) - (min[axis] ?? 0))
    expect(Math.min(...size)).toBe(size[1])
    // On its thread, where that is outside.
    expect(Math.abs(min[1])).toBeLessThan(0.001)
  })

  it('17: the shelf title of a thread-bound book is on its bottom edge', () => {
    const shown = book('threadBound', 60)
    const title = partOf(shown.mesh(shown.closed), 'edgeTitle')
    expect(areaOf(title)).toBeGreaterThan(0)
    for (const { facing } of title) expect(facing[2]).toBeGreaterThan(0)
    expect(partOf(shown.mesh(shown.openAt(2)), 'edgeTitle')).toEqual([])
  })
})
