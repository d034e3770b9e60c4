import { describe, expect, it } from 'vitest'
import { createEnclosure, createForm } from '../../../../src/scenes/forms/form.ts'
import type { FormSpec } from '../../../../src/scenes/forms/model.ts'
import type { Part } from '../../../../src/scenes/forms/parts.ts'
import type { Form } from '../../../../src/scenes/schema/object.ts'
import { areaOf, boundsOf, expectDrawn, imagesOf, pagesIn, trianglesOf } from '../../../support/bookParts.ts'

const book = (form: Form, pages = 20, more: Partial<FormSpec> = {}) =>
  createForm({ form, viewingDirection: 'right-to-left', pages: imagesOf(pages), ...more })

const partOf = (parts: readonly Part[], kind: Part['skin']['kind']) =>
  trianglesOf(parts.filter(({ skin }) => skin.kind === kind))

describe('what an expert looks for', () => {
  it('cases close at the left with two pins of bone, and the slip is on the front', () => {
    for (const kind of ['case4', 'case6'] as const) {
      const parts = createEnclosure({ kind, contents: { width: 0.17, height: 0.26, thickness: 0.05 } }).mesh(
        0,
      )
      const pins = trianglesOf(parts).filter(
        ({ material, part }) => material === 'bone' && part.skin.kind === 'materials',
      )
      expect(boundsOf(pins).max[0]).toBeLessThan(-0.165)
      for (const { facing } of partOf(parts, 'titleSlip')) expect(facing[1]).toBeGreaterThan(0)
      expectDrawn(parts)
    }
  })

  it('a case of four sides leaves head and foot open, one of six closes them', () => {
    const contents = { width: 0.17, height: 0.26, thickness: 0.05 }
    const ends = (kind: 'case4' | 'case6') =>
      trianglesOf(createEnclosure({ kind, contents }).mesh(0)).filter(
        ({ facing, corners }) =>
          Math.abs(facing[2]) > 0.9 * Math.hypot(...facing) && corners.every(([, , z]) => Math.abs(z) > 0.12),
      )
    expect(areaOf(ends('case6'))).toBeGreaterThan(areaOf(ends('case4')) + 2 * 0.17 * 0.05)
  })

  it('the flap of a codex is tucked under its upper cover and opens to the left', () => {
    const codex = book('codexWestAsian', 60)
    const closed = boundsOf(trianglesOf(codex.mesh(codex.closed)))
    const open = boundsOf(trianglesOf(codex.mesh(codex.openAt(0))))
    expect(closed.min[0]).toBeGreaterThan(-0.21)
    expect(open.min[0]).toBeLessThan(-0.28)
  })

  it('cards of an album never bend', () => {
    const album = book('album', 20)
    for (const turned of [1.3, 2.5, 3.7]) {
      const normals = album.mesh({ kind: 'leaves', turned }).flatMap((part) => {
        if (part.skin.kind !== 'page') return []
        const first = [...part.normals.subarray(0, 3)]
        return Array.from({ length: part.vertexCount }, (_, id) =>
          [0, 1, 2].every((axis) => Math.abs((part.normals[id * 3 + axis] ?? 0) - (first[axis] ?? 0)) < 1e-5),
        )
      })
      expect(normals.every(Boolean)).toBe(true)
    }
  })

  it('an album of the upward kind and a palm leaf turn their lower edge upwards', () => {
    for (const shown of [book('album', 12, { options: { album: 'upwards' } }), book('palmLeaf', 12)]) {
      const { min, max } = boundsOf(trianglesOf(shown.mesh({ kind: 'leaves', turned: 1 })))
      expect(min[2]).toBeLessThan(-0.04)
      expect(max[2]).toBeGreaterThan(0.04)
      expectDrawn(shown.mesh({ kind: 'leaves', turned: 1.4 }))
    }
  })

  it('the free edges of a whirlwind book are at the left, a step apart', () => {
    const scales = book('whirlwind', 47)
    const parts = scales.mesh({ kind: 'leaves', turned: 0 })
    const ends = trianglesOf(parts).filter(({ page }) => page !== undefined && page > 0)
    const lefts = new Map<number, number>()
    for (const { page = 0, corners } of ends)
      lefts.set(page, Math.min(lefts.get(page) ?? 0, ...corners.map(([x]) => x)))
    const edges = [...lefts.entries()].sort(([a], [b]) => a - b).map(([, x]) => x)
    for (const [i, x] of edges.entries()) if (i > 0) expect((edges[i - 1] ?? 0) - x).toBeCloseTo(0.01, 3)
  })

  it('a hanging scroll unrolls downwards from its stave', () => {
    const scroll = book('hangingScroll', 1)
    const half = boundsOf(trianglesOf(scroll.mesh(scroll.between(scroll.closed, scroll.extended, 0.5))))
    const whole = boundsOf(trianglesOf(scroll.mesh(scroll.extended)))
    expect(whole.min[2]).toBeCloseTo(half.min[2], 2)
    expect(whole.max[2]).toBeGreaterThan(half.max[2] + 0.5)
  })

  it('a butterfly book in the middle is open at a printed sheet, never at a blank opening', () => {
    for (const pages of [2, 8, 24, 50]) {
      const butterfly = book('butterfly', pages)
      expect(pagesIn(butterfly.mesh(butterfly.extended))).toHaveLength(2)
    }
  })

  it('the grain of wooden boards runs along the spine of an album, and along a palm leaf', () => {
    for (const form of ['album', 'palmLeaf'] as const) {
      const boards = trianglesOf(book(form, 4).mesh({ kind: 'leaves', turned: 0 })).filter(
        ({ material, facing }) => material === 'wood' && facing[1] > 1e-6,
      )
      const us = boards.flatMap(({ part, ids }) => ids.map((id) => part.uvs[id * 2] ?? 0))
      const vs = boards.flatMap(({ part, ids }) => ids.map((id) => part.uvs[id * 2 + 1] ?? 0))
      const span = (list: number[]) => Math.max(...list) - Math.min(...list)
      expect(span(us)).toBeGreaterThan(span(vs))
    }
  })

  it('a stone has no dragon and no tortoise that nobody has recorded', () => {
    const { min, max } = boundsOf(trianglesOf(book('stele', 1).mesh({ kind: 'still' })))
    expect(max[2] - min[2]).toBeCloseTo(2.16, 3)
    expect(max[0] - min[0]).toBeCloseTo(0.93, 3)
  })

  it('a stele’s inscription is on its two faces, a block’s too', () => {
    for (const form of ['stele', 'woodblock'] as const)
      expect(pagesIn(book(form, 2).mesh({ kind: 'still' }))).toEqual([0, 1])
  })
})
