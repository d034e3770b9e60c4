import { describe, expect, it } from 'vitest'
import { RANK, type TextureSource } from '../../../../../src/viewer/hall/textures/loadOrder.ts'
import { areSharp, dressOf, wishesOf } from '../../../../../src/viewer/reader/hand/wishes.ts'

interface Held {
  dispose(): void
}

const sourceOf = (key: string): TextureSource<Held> => ({
  key,
  rungs: [128, 256, 512, 1024, 2048],
  bytes: (rung) => rung * rung,
  load: () => Promise.reject(new Error('not here')),
})
const page = (key: string) => dressOf(sourceOf(key))
const seen = (key: string, pixels: number, isTiled = false) => ({ ...page(key), pixels, isTiled })
const holding = (rungs: Readonly<Record<string, number>>, failures: string[] = []) => ({
  get: (key: string) =>
    rungs[key] === undefined ? undefined : { rung: rungs[key], texture: { dispose: () => undefined } },
  failures: () => failures,
})
const brief = (wishes: ReturnType<typeof wishesOf<Held>>) =>
  wishes.map(({ source, rank, pixels }) => [source.key, rank, pixels])

describe('what a book in the hand asks of the ledger', () => {
  it('is something coarse at once, then what the screen asks for, then what may be opened next', () => {
    const asked = { seen: [seen('a', 1500)], beyond: [page('b')], nearby: [page('c')], distance: 1 }
    expect(brief(wishesOf(asked, holding({})))).toEqual([
      ['a ground', RANK.here, 512],
      ['a', RANK.wall, 1500],
      ['b', RANK.next, 512],
      ['c', RANK.next, 1500],
    ])
    expect(brief(wishesOf(asked, holding({ a: 1024 })))[0]).toEqual(['a', RANK.wall, 1500])
  })

  it('lets the page’s own texture go under tiles, which lie on the coarse one', () => {
    const asked = { seen: [seen('a', 6000, true)], beyond: [], nearby: [page('c')], distance: 1 }
    expect(brief(wishesOf(asked, holding({ a: 2048 })))).toEqual([
      ['a ground', RANK.here, 512],
      ['a', RANK.kept, 6000],
      ['c', RANK.next, 512],
    ])
  })

  it('never asks for more of a neighbour than the largest derivative', () => {
    const asked = { seen: [seen('a', 9000)], beyond: [], nearby: [page('c')], distance: 1 }
    expect(brief(wishesOf(asked, holding({ a: 2048 }))).at(-1)).toEqual(['c', RANK.next, 2048])
  })

  it('is sharp when each page is as fine as the screen, or as fine as it can be had', () => {
    const pages = [seen('a', 900), seen('b', 900)]
    expect(areSharp(pages, holding({ a: 1024 }))).toBe(false)
    expect(areSharp(pages, holding({ a: 1024, b: 512 }))).toBe(false)
    expect(areSharp(pages, holding({ a: 1024, b: 1024 }))).toBe(true)
    expect(areSharp(pages, holding({ a: 1024 }, ['b']))).toBe(true)
  })
})
