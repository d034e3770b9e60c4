import fc from 'fast-check'
import type { BufferAttribute } from 'three'
import { describe, expect, it } from 'vitest'
import { type Piece, Pool } from '../../../../../src/viewer/hall/rooms/pool.ts'

type Name = 'position' | 'colour'
const makePool = () =>
  new Pool<Name>({ position: { size: 3, kind: 'float' }, colour: { size: 4, kind: 'share' } })

/** A piece whose every number says which piece it is and where in it. */
function pieceOf(seed: number, vertices: number): Piece<Name> {
  const position = Float32Array.from({ length: vertices * 3 }, (_, i) => seed * 100_000 + i)
  const colour = Uint16Array.from({ length: vertices * 4 }, (_, i) => (seed * 31 + i) % 65536)
  const indices = Uint32Array.from({ length: vertices * 3 }, (_, i) => (i * 7) % vertices)
  return { lists: { position, colour }, indices }
}

/** What a graphics card would draw: the numbers of each corner in turn. */
function drawn({ geometry }: Pool<Name>): number[][] {
  const { start, count } = geometry.drawRange
  const index = geometry.getIndex()?.array ?? []
  const [position, colour] = ['position', 'colour'].map((name) => geometry.getAttribute(name).array)
  return Array.from({ length: count }, (_, i) => {
    const at = index[start + i] ?? -1
    return [...(position ?? []).slice(at * 3, at * 3 + 3), ...(colour ?? []).slice(at * 4, at * 4 + 4)]
  })
}

const corners = ({ lists: { position, colour }, indices }: Piece<Name>) =>
  [...indices].map((at) => [...position.slice(at * 3, at * 3 + 3), ...colour.slice(at * 4, at * 4 + 4)])

describe('a pool', () => {
  it('keeps pieces apart though one of them has no vertices', () => {
    const pool = makePool()
    const [wide, empty, narrow] = [pieceOf(1, 9), pieceOf(2, 0), pieceOf(3, 4)]
    pool.put('wide', wide)
    pool.put('empty', empty)
    pool.put('narrow', narrow)
    pool.show(['wide', 'empty', 'narrow'])
    expect(drawn(pool)).toEqual([...corners(wide), ...corners(narrow)])
  })

  it('draws what is shown of what it holds, in order, whatever came and went before', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const step = fc.oneof(
      fc.record({ act: fc.constant('put' as const), key, vertices: fc.nat(8) }),
      fc.record({ act: fc.constant('remove' as const), key }),
      fc.record({ act: fc.constant('show' as const), keys: fc.uniqueArray(key) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const pool = makePool()
        const held = new Map<string, Piece<Name>>()
        let shown: string[] = []
        for (const [seed, one] of steps.entries()) {
          if (one.act === 'put') {
            const piece = pieceOf(seed, one.vertices)
            held.set(one.key, piece)
            pool.put(one.key, piece)
          } else if (one.act === 'remove') {
            held.delete(one.key)
            pool.remove(one.key)
          } else {
            shown = one.keys
            pool.show(shown)
          }
          const expected = shown.flatMap((each) => {
            const piece = held.get(each)
            return piece ? corners(piece) : []
          })
          expect(drawn(pool)).toEqual(expected)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('sends only what is new to the graphics card, until it must grow', () => {
    const pool = makePool()
    pool.put('a', pieceOf(1, 100))
    const position = pool.geometry.getAttribute('position') as BufferAttribute
    position.updateRanges.length = 0
    pool.put('b', pieceOf(2, 50))
    expect(pool.geometry.getAttribute('position')).toBe(position)
    expect(position.updateRanges).toEqual([{ start: 300, count: 150 }])
  })

  it('fills the gap that a piece left', () => {
    const pool = makePool()
    pool.put('a', pieceOf(1, 100))
    pool.put('b', pieceOf(2, 100))
    pool.remove('a')
    pool.put('c', pieceOf(3, 80))
    pool.show(['c'])
    expect(Math.max(...(pool.geometry.getIndex()?.array.slice(0, 240) ?? []))).toBeLessThan(100)
  })

  it('keeps what it holds when it grows, and lets the graphics card go of the storage before', () => {
    const pool = makePool()
    let freed = 0
    pool.geometry.addEventListener('dispose', () => freed++)
    const [small, large] = [pieceOf(1, 20_000), pieceOf(2, 20_000)]
    pool.put('small', small)
    const before = pool.geometry.getAttribute('position')
    pool.put('large', large)
    expect(freed).toBe(1)
    expect(pool.geometry.getAttribute('position')).not.toBe(before)
    pool.show(['large', 'small'])
    const found = drawn(pool)
    expect(found[0]).toEqual(corners(large)[0])
    expect(found.at(-1)).toEqual(corners(small).at(-1))
  })
})
