import { createHash } from 'node:crypto'
import { copyFile, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFonts } from '../../src/editor/publish/fonts/makeFonts.ts'
import { type BundleEntry, derivedEntries, MANIFEST, planBundle } from '../../src/scenes/publish/bundle.ts'
import { planFonts } from '../../src/scenes/publish/fonts.ts'
import { LADDER } from '../../src/scenes/publish/names.ts'
import { publishedScene } from '../../src/scenes/publish/published.ts'
import type { Tile } from '../../src/scenes/publish/tiles.ts'
import type { Media } from '../../src/scenes/schema/media.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import { NODE_FONT_SOURCES, nodeWords } from './fontSources.ts'
import { paintSheet } from './paintSheet.ts'

/** What was written. */
export interface Published {
  readonly files: number
  readonly bytes: number
  /** Characters that no face has: left to the visitor's system. */
  readonly missing: readonly string[]
}

/** The file of a derivative on disk. */
export type DerivativeFile = (media: Media, rung: number) => string

interface Target {
  /** Made if it is not there; files in it are written over. */
  readonly folder: string
  readonly derivative: DerivativeFile
  /** The file of a tile on disk; for scenes with media that have tiles. */
  readonly tile?: (media: Media, tile: Tile) => string
  /** The built project, where the viewer is taken from. */
  readonly dist: string
}

/** Files worked on at the same time. */
const LANES = 8

/**
 * Writes what is derived from a scene beside its `scene.json`: parts, sheets of thumbnails and fonts. The same scene and
 * pictures give the same bytes.
 */
export async function publishBeside(
  scene: Scene,
  { folder, derivative }: Omit<Target, 'dist'>,
): Promise<Published> {
  const published = publishedScene(scene)
  const { files, missing } = await fontsOf(published)
  const target = { folder, derivative, dist: '' }
  const written = await inLanes(derivedEntries(published, { fonts: files }), (entry) => place(entry, target))
  return { files: written.length, bytes: sum(written), missing }
}

/** Writes the whole bundle of a scene, with its manifest. Derivatives are linked where the disk can, else copied. */
export async function publishBundle(scene: Scene, target: Target): Promise<Published> {
  const page = await readFile(join(target.dist, 'visit.html'), 'utf8')
  const viewerFiles = JSON.parse(await readFile(join(target.dist, 'viewer-files.json'), 'utf8'))
  const { files, missing } = await fontsOf(publishedScene(scene))
  const plan = planBundle({ scene, page, viewerFiles, fonts: files })
  const written = await inLanes(plan, (entry) => place(entry, target))
  const manifest = written
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, digest }) => `${digest}  ${path}\n`)
    .join('')
  await writeFile(join(target.folder, MANIFEST), manifest)
  return { files: written.length + 1, bytes: sum(written) + manifest.length, missing }
}

async function fontsOf(published: Scene) {
  return makeFonts(planFonts(published, await nodeWords()), NODE_FONT_SOURCES)
}

interface Written {
  readonly path: string
  readonly bytes: number
  readonly digest: string
}

const sum = (written: readonly Written[]) => written.reduce((total, { bytes }) => total + bytes, 0)

async function place({ path, from }: BundleEntry, target: Target): Promise<Written> {
  const file = join(target.folder, path)
  await mkdir(dirname(file), { recursive: true })
  const bytes = await bytesOf(from, target)
  if (from.kind === 'derivative') await linkOrCopy(target.derivative(from.media, from.rung), file)
  else await writeFile(file, bytes)
  return { path, bytes: bytes.length, digest: createHash('sha256').update(bytes).digest('hex') }
}

async function bytesOf(from: BundleEntry['from'], { derivative, tile, dist }: Target): Promise<Uint8Array> {
  switch (from.kind) {
    case 'text':
      return Buffer.from(from.text)
    case 'font':
      return from.bytes
    case 'viewer':
      return readFile(join(dist, from.file))
    case 'derivative':
      return readFile(derivative(from.media, from.rung))
    case 'tile':
      if (!tile) throw new Error(`Nothing says where the tiles of ${from.media.hash} lie`)
      return readFile(tile(from.media, from.tile))
    case 'sheet':
      return paintSheet(from.sheet, from.type, (id) => {
        const media = from.media[id]
        if (!media) throw new Error(`The scene has no picture ${id}`)
        return derivative(media, LADDER[0])
      })
  }
}

async function linkOrCopy(source: string, file: string): Promise<void> {
  if (source === file) return
  await rm(file, { force: true })
  await link(source, file).catch(() => copyFile(source, file))
}

/** In the order of the items, a few at a time. */
async function inLanes<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = items.entries()
  const lane = async () => {
    for (const [index, item] of waiting) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return results
}
