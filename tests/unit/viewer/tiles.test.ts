import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Tile } from '../../../src/scenes/publish/tiles.ts'
import type { ImageService, Media } from '../../../src/scenes/schema/media.ts'
import { Tiles } from '../../../src/viewer/tiles.ts'
import { picture } from '../../support/scenes.ts'

const serviceAt = (address: string): ImageService => ({
  address,
  api: 3,
  level: 2,
  width: 4000,
  height: 6000,
  tile: { width: 1000, scaleFactors: [1, 2, 4] },
})
const remote = (address: string): Media => ({ ...picture('a', 1000, 1500), service: serviceAt(address) })
const FIRST = remote('https://images.example/1')
const SECOND = remote('https://images.example/2')
const OTHER = remote('https://elsewhere.example/1')
const TILE: Tile = { x: 0, y: 0, width: 1000, height: 1000, scale: 1 }

const beside = vi.fn(async () => new Blob(['beside']))
const open = () => new Tiles({ tile: beside })
const answer = (respond: () => Promise<Response>) => {
  const fetched = vi.fn(respond)
  vi.stubGlobal('fetch', fetched)
  return fetched
}
const ask = (tiles: Tiles, media: Media, signal?: AbortSignal) => {
  const grid = tiles.gridOf(media)
  if (!grid) throw new Error('There are no tiles')
  return tiles.blob(media, grid, TILE, signal)
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('tiles of an image service', () => {
  test('are asked for where it has them', async () => {
    const fetched = answer(async () => new Response('remote'))
    expect(await (await ask(open(), FIRST)).text()).toBe('remote')
    expect(fetched).toHaveBeenCalledWith(
      'https://images.example/1/0,0,1000,1000/1000,1000/0/default.jpg',
      expect.anything(),
    )
  })

  test('a service without the tile is not asked again, the others of its host are', async () => {
    answer(async () => new Response(null, { status: 404 }))
    const tiles = open()
    await expect(ask(tiles, FIRST)).rejects.toThrow('404')
    expect(tiles.gridOf(FIRST)).toBeUndefined()
    expect(tiles.gridOf(SECOND)).toBeDefined()
  })

  test('a host that does not answer is not asked again, for any of its pictures, until the visitor says so', async () => {
    answer(async () => {
      throw new TypeError('Failed to fetch')
    })
    const tiles = open()
    await expect(ask(tiles, FIRST)).rejects.toThrow('Failed to fetch')
    expect(tiles.gridOf(FIRST)).toBeUndefined()
    expect(tiles.gridOf(SECOND)).toBeUndefined()
    expect(tiles.gridOf(OTHER)).toBeDefined()
    tiles.retry()
    expect(tiles.gridOf(FIRST)?.service?.address).toBe('https://images.example/1')
  })

  test('a host that hangs is given up', async () => {
    vi.useFakeTimers()
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    )
    const tiles = open()
    const asked = expect(ask(tiles, FIRST)).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(10_000)
    await asked
    expect(tiles.gridOf(FIRST)).toBeUndefined()
  })

  test('one that is called off says nothing of the host', async () => {
    const abort = new AbortController()
    answer(async () => {
      abort.abort()
      throw abort.signal.reason
    })
    const tiles = open()
    await expect(ask(tiles, FIRST, abort.signal)).rejects.toThrow()
    expect(tiles.gridOf(FIRST)).toBeDefined()
  })

  test('when it is silent, the picture’s own tiles stand in', async () => {
    answer(async () => new Response(null, { status: 500 }))
    const tiles = open()
    const both: Media = { ...picture('a', 3000, 3000), tile: 1024, service: serviceAt('https://a.example/1') }
    await expect(ask(tiles, both)).rejects.toThrow('500')
    expect(tiles.gridOf(both)).toMatchObject({ width: 3000, scales: [1, 2, 4] })
    expect(tiles.gridOf(both)).toBe(tiles.gridOf(both))
    expect(await (await ask(tiles, both)).text()).toBe('beside')
  })

  test('a service that is no finer than the picture, or of a picture that is a part of it, is not asked', () => {
    const tiles = open()
    expect(tiles.gridOf({ ...FIRST, width: 4000, height: 6000 })).toBeUndefined()
    const view = { x: 0, y: 0, width: 500, height: 1500, rotation: 0 } as const
    expect(tiles.gridOf({ ...FIRST, view })).toBeUndefined()
  })
})
