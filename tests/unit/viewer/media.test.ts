import { afterEach, expect, it, vi } from 'vitest'
import type { Media } from '../../../src/scenes/schema/media.ts'
import { createFetchResolver } from '../../../src/viewer/media.ts'

const media: Media = {
  kind: 'image',
  hash: 'ab'.repeat(32),
  bytes: 1,
  type: 'image/png',
  width: 3000,
  height: 2000,
  derivative: 'image/webp',
  alt: {},
}
const resolver = createFetchResolver(new URL('https://library.example/a/scene.json?v=1'))
const address = `https://library.example/a/media/${media.hash}/512.webp`

afterEach(() => void vi.unstubAllGlobals())

it('finds pictures beside the scene', () => {
  expect(resolver.address(media, 512)).toBe(address)
})

it('gives the bytes', async () => {
  const fetched = vi.fn(async () => new Response('bytes'))
  vi.stubGlobal('fetch', fetched)
  expect(await (await resolver.blob(media, 512)).text()).toBe('bytes')
  expect(fetched).toHaveBeenCalledWith(address, {})
})

it('fails with the path of a picture that is not there', async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }))
  await expect(resolver.blob(media, 512)).rejects.toThrow(`404 media/${media.hash}/512.webp`)
})
