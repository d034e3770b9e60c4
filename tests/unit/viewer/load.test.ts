import { afterEach, describe, expect, it, vi } from 'vitest'
import { LIMITS } from '../../../src/scenes/schema/limits.ts'
import { serializeScene } from '../../../src/scenes/schema/serialize.ts'
import { loadScene } from '../../../src/viewer/load.ts'
import { twoRooms } from './scene.ts'

const ADDRESS = new URL('https://library.example/a/scene.json?v=2')
const answer = (body: BodyInit | null, init?: ResponseInit) =>
  vi.stubGlobal('fetch', async () => new Response(body, init))
const troubleOf = async () => {
  const result = await loadScene(ADDRESS)
  return result.ok ? expect.fail('the scene was taken') : result.trouble
}

afterEach(() => void vi.unstubAllGlobals())

describe('loadScene', () => {
  it('gives the scene', async () => {
    answer(serializeScene(twoRooms()))
    expect(await loadScene(ADDRESS)).toEqual({ ok: true, scene: twoRooms() })
  })
  it('tells how much has come, and of how much', async () => {
    const text = serializeScene(twoRooms())
    answer(text, { headers: { 'content-length': String(text.length) } })
    const onProgress = vi.fn()
    await loadScene(ADDRESS, { onProgress })
    expect(onProgress.mock.lastCall).toEqual([new TextEncoder().encode(text).length, text.length])
  })
  it('does not believe the length of what was compressed', async () => {
    answer('{}', { headers: { 'content-length': '1', 'content-encoding': 'gzip' } })
    const onProgress = vi.fn()
    await loadScene(ADDRESS, { onProgress })
    expect(onProgress).toHaveBeenLastCalledWith(2, undefined)
  })
  it.each([404, 410])('names the path that was not found (%i)', async (status) => {
    answer('gone', { status })
    expect(await troubleOf()).toEqual({ kind: 'notFound', path: '/a/scene.json?v=2' })
  })
  it('passes on what the server answered', async () => {
    answer(null, { status: 503 })
    expect(await troubleOf()).toEqual({ kind: 'status', path: '/a/scene.json?v=2', status: 503 })
  })
  it('says when the network failed', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch')
    })
    expect(await troubleOf()).toEqual({ kind: 'network', path: '/a/scene.json?v=2' })
  })
  it.each([
    ['not JSON', '<!doctype html>', /^scene-not-json/],
    ['of a later version', '{"format":"jisr-scene","version":99}', /^scene-too-new$/],
    ['something else', '{"format":"other"}', /^scene-not-ours$/],
  ])('refuses what is %s, with the finding', async (_, text, rule) => {
    answer(text)
    const trouble = await troubleOf()
    expect(trouble.kind === 'refused' && trouble.findings[0]?.rule).toMatch(rule)
  })
  it('stops reading at the limit of the format', async () => {
    const chunk = new Uint8Array(8 * 1024 * 1024)
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.length
        controller.enqueue(chunk)
      },
    })
    answer(endless)
    const trouble = await troubleOf()
    expect(trouble.kind === 'refused' && trouble.findings[0]?.rule).toBe('scene-too-large')
    expect(sent).toBeLessThan(LIMITS.sceneBytes + 4 * chunk.length)
  })
})
