import { createHash } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { assembleBundle, type BundleSources } from '../../../../src/scenes/publish/assemble.ts'
import { type BundleEntry, MANIFEST, planBundle } from '../../../../src/scenes/publish/bundle.ts'
import { spacePart } from '../../../../src/scenes/publish/parts.ts'
import { publishedScene } from '../../../../src/scenes/publish/published.ts'
import { parseSceneValue } from '../../../../src/scenes/schema/parse.ts'
import { TABLES } from '../../../../src/scenes/schema/scene.ts'
import { serializeScene } from '../../../../src/scenes/schema/serialize.ts'
import { SMALL, smallScene } from '../small.ts'

const page = `<!doctype html><html lang="en"><head><title>x</title>
<script type="module" crossorigin src="./viewer/visit-1.js"></script></head><body><main id="visit"></main></body></html>`
const viewerFiles = ['viewer/visit-1.js', 'viewer/hall-2.js', 'viewer/visit-3.css']
const plan = (scene = smallScene()) => planBundle({ scene, page, viewerFiles })
const textOf = (entries: readonly BundleEntry[], path: string) => {
  const from = entries.find((entry) => entry.path === path)?.from
  return from?.kind === 'text' ? from.text : undefined
}

describe('SF70: what a bundle holds', () => {
  test('each file once, the page first', () => {
    const paths = plan().map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.slice(0, 5)).toEqual([
      'index.html',
      'scene.json',
      'start.json',
      'spaces/space_band.json',
      'spaces/space_hall.json',
    ])
    expect(paths.filter((path) => path.startsWith('viewer/'))).toEqual([
      'viewer/visit-1.js',
      'viewer/hall-2.js',
      'viewer/visit-3.css',
    ])
    expect(paths.filter((path) => path.startsWith('media/'))).toHaveLength(3 * 5)
  })

  test('the scene is the scene', () => {
    expect(textOf(plan(), 'scene.json')).toBe(SMALL)
  })

  test('what is shown nowhere and what nothing uses stays at home', () => {
    const scene = smallScene((changed) => {
      const unused = { ...changed.media['media_leaf-1'], hash: 'f'.repeat(64) }
      Object.assign(changed.media, { media_unused: unused, media_idea: { ...unused, hash: 'e'.repeat(64) } })
      Object.assign(changed.objects, {
        object_idea: { ...changed.objects.object_book, pages: [{ media: 'media_idea' }] },
      })
    })
    expect(publishedScene(scene)).toEqual(smallScene())
    expect(plan(scene)).toEqual(plan())
    expect(serializeScene(scene)).not.toBe(SMALL)
  })

  test('two records of one file share its derivatives', () => {
    const scene = smallScene((changed) => {
      const first = changed.media['media_leaf-1']
      Object.assign(changed.media['media_leaf-2'] ?? {}, { hash: first?.hash })
    })
    expect(plan(scene).filter(({ path }) => path.startsWith('media/'))).toHaveLength(2 * 5)
  })

  test('licences travel along', () => {
    const entries = planBundle({
      scene: smallScene(),
      page,
      viewerFiles,
      licences: [{ path: 'viewer/LICENCES.txt', text: 'MIT' }],
    })
    expect(textOf(entries, 'viewer/LICENCES.txt')).toBe('MIT')
  })
})

describe('SF72, SF73: what is derived for loading', () => {
  test('start.json has what a visit shows first', () => {
    const start = JSON.parse(textOf(plan(), 'start.json') ?? '')
    const scene = smallScene()
    expect(start).toMatchObject({
      format: 'jisr-start',
      version: 1,
      id: scene.id,
      title: scene.title,
      summary: scene.summary,
      languages: ['zh-Hans', 'ar'],
      cover: { width: 683, height: 1024, alt: scene.media['media_leaf-1']?.alt },
    })
    expect(start.cover.src).toBe(`media/${scene.media['media_leaf-1']?.hash}/1024.webp`)
    const listed = start.spaces.map((space: { id: string; exhibits: { id: string }[] }) => [
      space.id,
      space.exhibits.map(({ id }) => id),
    ])
    expect(listed).toEqual([
      ['space_hall', ['exhibit_book', 'exhibit_scroll', 'exhibit_leaf']],
      ['space_band', ['exhibit_band']],
    ])
  })

  test('the parts of all spaces together are the scene’s records, unchanged', () => {
    const scene = smallScene()
    const parts = Object.keys(scene.spaces).map((id) => spacePart(scene, id))
    for (const table of TABLES) {
      expect(Object.assign({}, ...parts.map((part) => part[table])), table).toEqual(scene[table])
    }
  })

  test('a part holds no record of another space', () => {
    const { rooms, exhibits, openings, texts, media } = spacePart(smallScene(), 'space_band')
    expect([rooms, openings, texts]).toEqual([{}, {}, {}])
    expect(Object.keys(exhibits)).toEqual(['exhibit_band'])
    expect(Object.keys(media)).toEqual(['media_sheet-1'])
  })

  test('a part with the scene’s own fields is a scene that holds: nothing it refers to is left out', () => {
    const scene = smallScene((changed) => {
      // Tours may cross spaces; this one does not.
      changed.tours = {}
    })
    for (const id of scene.order) {
      const {
        format: _format,
        version: _version,
        exhibition: _exhibition,
        space: _space,
        ...tables
      } = spacePart(scene, id)
      const { cover: _cover, ...own } = scene
      expect(parseSceneValue({ ...own, ...tables, order: [id] }).findings).toEqual([])
    }
  })
})

describe('assembling', () => {
  const encoder = new TextEncoder()
  const sources: BundleSources = {
    derivative: async (media, rung) => encoder.encode(`${media.hash} ${rung}`),
    viewer: async (file) => encoder.encode(file),
    digest: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  }

  test('SF79: every file in the order of the plan, and a manifest of them all that holds', async () => {
    const progress = vi.fn()
    const files = await assembleBundle(plan(), sources, progress)
    expect([...files.keys()]).toEqual([...plan().map(({ path }) => path), MANIFEST])
    const lines = new TextDecoder().decode(files.get(MANIFEST)).trimEnd().split('\n')
    expect(lines.map((line) => line.slice(66))).toEqual(
      [...files.keys()].filter((path) => path !== MANIFEST).sort(),
    )
    for (const line of lines) {
      const [sum, path] = line.split('  ')
      expect(
        createHash('sha256')
          .update(files.get(path ?? '') ?? '')
          .digest('hex'),
      ).toBe(sum)
    }
    expect(new TextDecoder().decode(files.get('scene.json'))).toBe(SMALL)
    expect(progress).toHaveBeenLastCalledWith(plan().length, plan().length)
    expect(progress).toHaveBeenCalledTimes(plan().length)
  })

  test('cancelled, it stops reading and says why', async () => {
    const controller = new AbortController()
    const viewer = vi.fn(sources.viewer)
    const assembled = assembleBundle(
      plan(),
      { ...sources, viewer },
      (done) => done === 3 && controller.abort(new Error('enough')),
      controller.signal,
    )
    await expect(assembled).rejects.toThrow('enough')
    expect(viewer).not.toHaveBeenCalled()
  })

  test('one file that cannot be had ends it, and no more are asked for', async () => {
    const derivative = vi.fn(async () => {
      throw new Error('gone')
    })
    await expect(assembleBundle(plan(), { ...sources, derivative })).rejects.toThrow('gone')
    expect(derivative.mock.calls.length).toBeLessThan(10)
  })
})
