import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import sharp from 'sharp'
import { type BundleEntry, planBundle } from '../../../src/scenes/publish/bundle.ts'
import { rungSize } from '../../../src/scenes/publish/names.ts'
import { tileSize } from '../../../src/scenes/publish/tiles.ts'
import type { Scene } from '../../../src/scenes/schema/scene.ts'
import { bigScene } from '../../support/bigScene.ts'

/** Pictures of the exhibition: enough that neighbours differ, few enough to be made in a moment. */
const PICTURES = 4

const hashOf = (index: number) =>
  createHash('sha256')
    .update(String(index % PICTURES))
    .digest('hex')

export interface BigBundle {
  readonly scene: Scene
  readonly folder: string
}

/**
 * A bundle of ten rooms with twelve exhibits each, of which the first few come with the plan.
 * @param request to the built project, which the viewer is taken from
 */
export function bigBundle(request: APIRequestContext): Promise<BigBundle> {
  return bundleOf(request, bigScene({ exhibits: 120, hash: hashOf }))
}

/** A bundle of a scene whose pictures are of one colour each; the tiles of any are green. */
export async function bundleOf(request: APIRequestContext, scene: Scene): Promise<BigBundle> {
  const folder = mkdtempSync(join(tmpdir(), 'jisr-big-'))
  const built = async (file: string) => (await request.get(file)).body()
  const plan = planBundle({
    scene,
    page: String(await built('visit.html')),
    viewerFiles: JSON.parse(String(await built('viewer-files.json'))),
  })
  for (const entry of plan) {
    const file = join(folder, entry.path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, await bytesOf(entry, built))
  }
  return { scene, folder }
}

async function bytesOf(
  { from }: BundleEntry,
  built: (file: string) => Promise<Buffer>,
): Promise<string | Uint8Array> {
  switch (from.kind) {
    case 'text':
      return from.text
    case 'viewer':
      return built(from.file)
    case 'font':
      return from.bytes
    case 'derivative':
      return coloured(from.media.hash, rungSize(from.media, from.rung))
    case 'sheet':
      return coloured('888888', from.sheet)
    case 'tile':
      return coloured('00a000', tileSize(from.tile))
  }
}

function coloured(hash: string, size: { readonly width: number; readonly height: number }): Promise<Buffer> {
  const { width, height } = size
  return sharp({ create: { width, height, channels: 3, background: `#${hash.slice(0, 6)}` } })
    .webp()
    .toBuffer()
}
