import { createHash } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { assembleBundle, type BundleSources } from '../../../../src/scenes/publish/assemble.ts'
import { type BundleEntry, MANIFEST, planBundle } from '../../../../src/scenes/publish/bundle.ts'
import { publishedScene } from '../../../../src/scenes/publish/published.ts'
import { tileName } from '../../../../src/scenes/publish/tiles.ts'
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
    expect(paths.slice(0, 6)).toEqual([
      'index.html',
      'scene.json',
      'start.json',
      'places.json',
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

describe('assembling', () => {
  const encoder = new TextEncoder()
  const sources: BundleSources = {
    derivative: async (media, rung) => encoder.encode(`${media.hash} ${rung}`),
    tile: async (media, tile) => encoder.encode(`${media.hash} ${tileName(tile)}`),
    sheet: async (sheet, _media, type) => encoder.encode(`${type} ${sheet.cells.size}`),
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
