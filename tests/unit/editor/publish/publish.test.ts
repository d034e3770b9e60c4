import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { embedAddress } from '../../../../src/editor/publish/embedAddress.ts'
import { fileNameOf } from '../../../../src/editor/publish/fileName.ts'
import { PublishError } from '../../../../src/editor/publish/publishError.ts'
import { publishScene } from '../../../../src/editor/publish/publishScene.ts'
import { zipFiles } from '../../../../src/editor/publish/zip.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { twoRoomScene } from '../../../support/scenes.ts'

/** The viewer's page as it is before the build: what the bundle looks for in it is there already. */
const PAGE = readFileSync(new URL('../../../../visit.html', import.meta.url), 'utf8')
const bytes = (text: string) => new TextEncoder().encode(text)

describe('the address to embed', () => {
  it.each([
    ['https://library.example/show', null, 'https://library.example/show/'],
    ['https://library.example/show/', 'ar', 'https://library.example/show/?lang=ar'],
    [
      ' https://library.example/show/index.html?view=gallery#x ',
      'zh',
      'https://library.example/show/index.html?view=gallery&lang=zh',
    ],
    ['http://localhost:8080/show', null, 'http://localhost:8080/show/'],
  ] as const)('of %s in %s is %s', (typed, language, address) => {
    expect(embedAddress(typed, language)).toBe(address)
  })

  it.each([
    '',
    'library.example/show',
    'http://library.example/',
    'javascript:alert(1)',
    '//library.example',
    'https://',
  ])('is none for %j', (typed) => {
    expect(embedAddress(typed, null)).toBeUndefined()
  })
})

describe('the name of the file', () => {
  const at = new Date('2026-03-05T23:00:00Z')
  it.each([
    ['纸上丝路', '纸上丝路 2026-03-05.zip'],
    ['طريق الورق', 'طريق الورق 2026-03-05.zip'],
    ['a/b\\c:d*e?"<f>|', 'abcdef 2026-03-05.zip'],
    ['\u202Eexe.zip', 'exe.zip 2026-03-05.zip'],
    ['  ', 'exhibition 2026-03-05.zip'],
  ])('of %j is %j', (title, name) => {
    expect(fileNameOf(title, at)).toBe(name)
  })
})

describe('the ZIP', () => {
  it('holds every file as it was, pictures as they are', async () => {
    const page = 'x'.repeat(5000)
    const files = new Map([
      ['index.html', bytes(page)],
      ['media/a/128.webp', bytes(page)],
      ['书/页.txt', bytes('页')],
    ])
    const zip = new Uint8Array(await zipFiles(files, new Date('2026-03-05T12:00:00Z')).arrayBuffer())
    const unpacked = unzipSync(zip)
    expect(Object.keys(unpacked)).toEqual([...files.keys()])
    for (const [path, content] of files) expect(unpacked[path]).toEqual(content)
    expect(zip.length).toBeGreaterThan(5000)
    expect(zip.length).toBeLessThan(6500)
  })
})

describe('publishing', () => {
  const answers: Record<string, () => Response> = {
    'viewer-files.json': () => Response.json(['viewer/visit.js']),
    'visit.html': () => new Response(PAGE, { headers: { 'content-type': 'text/html' } }),
    'viewer/visit.js': () => new Response('export {}', { headers: { 'content-type': 'text/javascript' } }),
  }
  const serve = (more: Record<string, () => Response> = {}) => {
    vi.stubGlobal('document', { baseURI: 'https://library.example/jisr/' })
    vi.stubGlobal('fetch', async (address: URL) => {
      const answer = { ...answers, ...more }[address.pathname.replace('/jisr/', '')]
      return answer ? answer() : new Response('', { status: 404 })
    })
  }
  const storage = { media: { derivative: async () => new Blob(['webp']) } } as unknown as Parameters<
    typeof publishScene
  >[0]['storage']
  type Craft = NonNullable<Parameters<typeof publishScene>[0]['craft']>
  const craft: Craft = {
    sheetType: async () => 'image/jpeg',
    sheet: async (sheet, _type, pictureOf) => {
      for (const media of sheet.cells.keys()) await pictureOf(media)
      return bytes('sheet')
    },
    fonts: async () => ({ files: new Map([['fonts/start.css', bytes('@font-face{}')]]), missing: ['𤣥'] }),
  }
  const publish = (
    scene: Scene,
    signal = new AbortController().signal,
    {
      from = storage,
      by = craft,
      onProgress = () => {},
    }: { from?: typeof storage; by?: Craft; onProgress?: (done: number, total: number) => void } = {},
  ) => publishScene({ scene, storage: from, onProgress, signal, now: new Date(), craft: by })

  afterEach(() => vi.unstubAllGlobals())

  it('packs scene, pictures and viewer, and sums up the manifest', async () => {
    serve()
    const { zip, files, manifest } = await publish(twoRoomScene())
    const unpacked = unzipSync(new Uint8Array(await zip.arrayBuffer()))
    expect(Object.keys(unpacked)).toHaveLength(files)
    expect(Object.keys(unpacked)).toEqual(
      expect.arrayContaining(['index.html', 'scene.json', 'viewer/visit.js', 'manifest-sha256.txt']),
    )
    const digest = await crypto.subtle.digest(
      'SHA-256',
      unpacked['manifest-sha256.txt'] as Uint8Array<ArrayBuffer>,
    )
    expect(manifest).toBe(Buffer.from(digest).toString('hex'))
  })

  it('packs fonts and a sheet of thumbnails for every room, and tells what no face has', async () => {
    serve()
    const { zip, missing } = await publish(twoRoomScene())
    const unpacked = unzipSync(new Uint8Array(await zip.arrayBuffer()))
    expect(Object.keys(unpacked)).toEqual(
      expect.arrayContaining(['fonts/start.css', 'rooms/room_a.jpg', 'rooms/room_b.jpg']),
    )
    expect(Buffer.from(unpacked['index.html'] ?? []).toString()).toContain('href="./fonts/start.css"')
    expect(missing).toEqual(['𤣥'])
  })

  it('publishes without fonts where they cannot be cut', async () => {
    serve()
    const { zip, missing } = await publish(twoRoomScene(), undefined, {
      by: { ...craft, fonts: async () => undefined },
    })
    const unpacked = unzipSync(new Uint8Array(await zip.arrayBuffer()))
    expect(unpacked['fonts/start.css']).toHaveLength(0)
    expect(unpacked['fonts/space_hall.css']).toHaveLength(0)
    expect(missing).toBeUndefined()
  })

  it('counts faces and files as one piece of work', async () => {
    serve()
    const told: [number, number][] = []
    await publish(twoRoomScene(), undefined, {
      by: {
        ...craft,
        fonts: async (_scene, { onProgress }) => {
          onProgress(1, 2)
          onProgress(2, 2)
          return undefined
        },
      },
      onProgress: (...progress: [number, number]) => told.push(progress),
    })
    const totals = new Set(told.map(([, total]) => total))
    expect(totals.size).toBe(1)
    expect(told.map(([done]) => done)).toEqual(told.map((_, index) => index + 1))
    expect(told.at(-1)?.[0]).toBe([...totals][0])
  })

  it.each([
    ['there is no such file', () => new Response('', { status: 404 })],
    [
      'a development server answers with a page',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['it is no list', () => Response.json({ app: 1 })],
  ])('says which file of the viewer is not there when %s', async (_why, answer) => {
    serve({ 'viewer-files.json': answer })
    await expect(publish(twoRoomScene())).rejects.toMatchObject({ code: 'viewer', file: 'viewer-files.json' })
  })

  it('names the picture that cannot be read', async () => {
    serve()
    const empty = { media: { derivative: async () => undefined } } as unknown as typeof storage
    const scene = twoRoomScene()
    const named = Object.fromEntries(
      Object.entries(scene.media).map(([id, media]) => [id, { ...media, name: `${id}.jpg` }]),
    )
    const failure = publish({ ...scene, media: named }, undefined, { from: empty })
    await expect(failure).rejects.toBeInstanceOf(PublishError)
    await expect(failure).rejects.toMatchObject({
      code: 'picture',
      file: expect.stringMatching(/^media_\w+\.jpg$/),
    })
  })

  it('stops when it is cancelled', async () => {
    serve()
    const abort = new AbortController()
    abort.abort(new Error('enough'))
    await expect(publish(twoRoomScene(), abort.signal)).rejects.toThrow('enough')
  })
})
