import { describe, expect, it } from 'vitest'
import { bookOf, restingPose } from '../../../../src/scenes/forms/bookOf.ts'
import { createEnclosure } from '../../../../src/scenes/forms/form.ts'
import type { Part } from '../../../../src/scenes/forms/parts.ts'
import { restOf } from '../../../../src/scenes/forms/resting.ts'
import type { Exhibit } from '../../../../src/scenes/schema/exhibit.ts'
import type { CatalogueObject, Form } from '../../../../src/scenes/schema/object.ts'
import { picture } from '../../../support/scenes.ts'

const PAGES = 24
/** As wide as high makes it two thirds. */
const media = Object.fromEntries(
  Array.from({ length: PAGES }, (_, i) => [`media_${i}`, picture('a', 1000, 1500)]),
)
const SURFACE = { width: 1.08, height: 0.54 }

function bookLike(form: Form, more: Partial<CatalogueObject>): CatalogueObject {
  const pages = Object.keys(media).map((id) => ({ media: id }))
  return { title: { ar: 'كتاب' }, form, viewingDirection: 'right-to-left', pages, ...more } as CatalogueObject
}

function sizeOf(parts: readonly Part[]): [number, number, number] {
  const [least, most] = [
    [Infinity, Infinity, Infinity],
    [-Infinity, -Infinity, -Infinity],
  ]
  for (const { positions, vertexCount } of parts)
    for (let i = 0; i < vertexCount * 3; i++) {
      least[i % 3] = Math.min(least[i % 3] ?? 0, positions[i] ?? 0)
      most[i % 3] = Math.max(most[i % 3] ?? 0, positions[i] ?? 0)
    }
  const [x = 0, y = 0, z = 0] = most.map((value, axis) => value - (least[axis] ?? 0))
  return [x, z, y]
}

const PORTRAIT = { dimensions: { height: 0.24, width: 0.16 } }

type Case = [what: string, Form, Pick<Exhibit, 'pose' | 'page'>, Partial<CatalogueObject>?]

describe('what an object takes in a case is what the engine draws of it', () => {
  it.each<Case>([
    ['thread-bound, closed', 'threadBound', { pose: 'closed' }, PORTRAIT],
    ['thread-bound of unknown size', 'threadBound', { pose: 'closed' }],
    [
      'wrapped-back with a depth',
      'wrappedBack',
      { pose: 'closed' },
      { dimensions: { height: 0.5, depth: 0.02 } },
    ],
    ['butterfly', 'butterfly', { pose: 'closed' }, PORTRAIT],
    [
      'butterfly, its blanks hidden',
      'butterfly',
      { pose: 'closed' },
      { ...PORTRAIT, structure: { hidesBlanks: true } },
    ],
    ['whole sheets', 'threadBound', { pose: 'closed' }, { structure: { imaging: 'wholeLeaf' } }],
    ['spreads', 'threadBound', { pose: 'closed' }, { structure: { imaging: 'spread' } }],
    [
      'more leaves than pictures',
      'threadBound',
      { pose: 'closed' },
      { ...PORTRAIT, structure: { leafCount: 80 } },
    ],
    ['a codex', 'codexWestAsian', { pose: 'closed' }, PORTRAIT],
    ['an album', 'album', { pose: 'closed' }, PORTRAIT],
    ['an album, open', 'album', { page: 4 }, PORTRAIT],
    ['an album that opens upwards', 'album', { page: 4 }, { ...PORTRAIT, structure: { album: 'upwards' } }],
    ['palm leaves', 'palmLeaf', { page: 3 }, { dimensions: { height: 0.05, width: 0.45 } }],
    ['a concertina, closed', 'concertina', { pose: 'closed' }, PORTRAIT],
    ['a concertina that has no room', 'concertina', { page: 4 }, PORTRAIT],
    ['a handscroll, closed', 'handscroll', { pose: 'closed' }],
    ['a handscroll as far as there is room', 'handscroll', {}],
    ['a handscroll from its middle', 'handscroll', { page: 8 }],
    ['a handscroll of silk', 'handscroll', {}, { structure: { mounted: true } }],
    ['slips', 'slips', {}, { structure: { leafCount: 77 }, dimensions: { height: 0.23, length: 0.9 } }],
    [
      'slips, rolled',
      'slips',
      { pose: 'closed' },
      { structure: { leafCount: 77 }, dimensions: { height: 0.23 } },
    ],
    ['silk', 'silk', {}, { dimensions: { height: 0.24 } }],
    [
      'a folded map',
      'map',
      { pose: 'closed' },
      { structure: { carrier: 'folded' }, dimensions: { width: 0.8, height: 0.6 } },
    ],
    [
      'a map unfolded',
      'map',
      {},
      { structure: { carrier: 'folded' }, dimensions: { width: 0.8, height: 0.6 } },
    ],
    ['a rubbing', 'rubbing', {}, { dimensions: { height: 0.5 } }],
    ['a stele', 'stele', {}, { dimensions: { height: 2.16, width: 0.9 } }],
    ['a printing block', 'woodblock', {}],
    ['movable type', 'movableType', {}],
    ['scales', 'whirlwind', {}, { dimensions: { height: 0.25, width: 0.4 } }],
    ['scales, rolled', 'whirlwind', { pose: 'closed' }, { dimensions: { height: 0.25, width: 0.4 } }],
  ])('%s', (_what, form, shown, more = {}) => {
    const object = bookLike(form, more)
    const rest = restOf(object, shown, () => 2 / 3, SURFACE)
    const book = bookOf({ media }, object)
    const [width, height, depth] = sizeOf(book.mesh(restingPose(book, rest, shown.page)))
    const near = (drawn: number, told: number, most: number) =>
      expect(Math.abs(drawn - told)).toBeLessThan(most)
    near(width, rest.width, Math.max(0.012, 0.03 * width))
    near(height, rest.height, Math.max(0.012, 0.03 * height))
    near(depth, rest.depth, Math.max(0.005, 0.25 * depth))
  })

  it.each(['case4', 'case6', 'boards', 'boxWood'] as const)('six volumes in %s', (enclosure) => {
    const object = bookLike('threadBound', { ...PORTRAIT, structure: { enclosure, volumes: 6 } })
    const closed = restOf(object, { pose: 'closed' }, () => 2 / 3, SURFACE)
    const rest = restOf(object, { pose: 'enclosed' }, () => 2 / 3, SURFACE)
    const contents = { width: closed.width, height: closed.height, thickness: closed.depth }
    const drawn = sizeOf(createEnclosure({ kind: enclosure, contents }).mesh(0))
    expect(rest).toMatchObject({ volumes: 6, enclosure })
    expect(
      drawn.map((size, i) => Math.abs(size - [rest.width, rest.height, rest.depth][i]!) < 0.006),
    ).toEqual([true, true, true])
  })
})
