import { afterEach, describe, expect, it, vi } from 'vitest'
import { CopyError, copyExhibition } from '../../../../src/editor/drafts/copyExhibition.ts'
import type { Media } from '../../../../src/scenes/schema/media.ts'
import { serializeScene } from '../../../../src/scenes/schema/serialize.ts'
import { emptyStorage } from '../../../support/drafts.ts'
import { twoRoomScene } from '../../../support/scenes.ts'

const ADDRESS = new URL('https://library.example/jisr/assets/show/scene.json')
const scene = twoRoomScene()

function serve(answer: (path: string) => Response | undefined) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: URL) => {
    const path = address.pathname.replace('/jisr/assets/show/', '')
    asked.push(path)
    return answer(path) ?? new Response('', { status: 404 })
  })
  return asked
}
const wholeShow = (path: string) => new Response(path === 'scene.json' ? serializeScene(scene) : 'webp')
const options = (signal = new AbortController().signal) => ({ onProgress: vi.fn(), signal })

afterEach(() => vi.unstubAllGlobals())

describe('a copy of a published exhibition', () => {
  it('is a draft of its own with all of its pictures', async () => {
    serve(wholeShow)
    const storage = await emptyStorage()
    const told = options()
    const draft = await copyExhibition(storage, ADDRESS, told)
    const loaded = await storage.drafts.load(draft)
    expect(loaded.scene.id).not.toBe(scene.id)
    expect({ ...loaded.scene, id: scene.id }).toEqual(scene)
    for (const media of Object.values(scene.media))
      expect(await storage.media.derivative(media, 128).then((blob) => blob?.size)).toBe(4)
    expect(told.onProgress).toHaveBeenLastCalledWith({ done: 3, total: 3 })
  })

  it('fetches no picture that is there already', async () => {
    serve(wholeShow)
    const storage = await emptyStorage()
    await copyExhibition(storage, ADDRESS, options())
    const asked = serve(wholeShow)
    await copyExhibition(storage, ADDRESS, options())
    expect(asked).toEqual(['scene.json'])
  })

  it('brings views of a file each with its own derivatives, and a file that only views are known of', async () => {
    const [first, second] = Object.keys(scene.media) as [string, string]
    const { hash } = scene.media[first] as Media
    const view = { x: 10, y: 20, width: 300, height: 400, rotation: 90 } as const
    const part = { ...scene.media[first], width: 400, height: 300, view } as Media
    const media = { ...scene.media, [first]: part, [second]: { ...part, view: { ...view, rotation: 270 } } }
    const asked = serve((path) =>
      path === 'scene.json'
        ? new Response(serializeScene({ ...scene, media } as typeof scene))
        : new Response(path),
    )
    const storage = await emptyStorage()
    await copyExhibition(storage, ADDRESS, options())
    expect(asked).toContain(`media/${hash}~10,20,300,400,90/128.webp`)
    expect(await (await storage.media.derivative(part, 128))?.text()).toContain('400,90/128')
    expect(await storage.media.derivative({ hash }, 128)).toBeUndefined()
    expect(await storage.media.find(hash)).toBeUndefined()
  })

  it('is not made of a scene that does not hold; the findings say why', async () => {
    serve(() => new Response('{"format":"jisr-scene","version":99}'))
    const failure = copyExhibition(await emptyStorage(), ADDRESS, options())
    await expect(failure).rejects.toMatchObject({
      trouble: { kind: 'refused', findings: [{ rule: 'scene-too-new' }] },
    })
  })

  it('leaves no half of a draft when a picture is missing; the path says which', async () => {
    serve((path) => (path === 'scene.json' ? wholeShow(path) : undefined))
    const storage = await emptyStorage()
    const failure = copyExhibition(storage, ADDRESS, options())
    await expect(failure).rejects.toBeInstanceOf(CopyError)
    await expect(failure).rejects.toMatchObject({
      trouble: { kind: 'unreachable', path: expect.stringContaining('/show/media/') },
    })
    expect(await storage.drafts.list()).toEqual([])
  })
})
