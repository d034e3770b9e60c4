import { assembleBundle, type BundleSources } from '../../scenes/publish/assemble.ts'
import { MANIFEST, planBundle } from '../../scenes/publish/bundle.ts'
import { derivativePath, LADDER } from '../../scenes/publish/names.ts'
import { publishedScene } from '../../scenes/publish/published.ts'
import { type Tile, tileName, tilePath } from '../../scenes/publish/tiles.ts'
import type { Media } from '../../scenes/schema/media.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { Storage } from '../../storage/storage.ts'
import { derivativeType } from '../media/derive.ts'
import { publishFonts } from './fonts/publishFonts.ts'
import { paintSheet } from './paintSheet.ts'
import { PublishError } from './publishError.ts'
import { zipFiles } from './zip.ts'

/** A published exhibition, ready to be saved. */
export interface Publication {
  readonly zip: Blob
  /** Number of files in it. */
  readonly files: number
  /** SHA-256 of the manifest, lower-case hex: it stands for the whole bundle. */
  readonly manifest: string
  /** Characters that no face of the bundle has; undefined when it brings no faces at all. */
  readonly missing: readonly string[] | undefined
}

interface PublishOptions {
  readonly scene: Scene
  readonly storage: Pick<Storage, 'media'>
  /** Told after each part of a face and each file. */
  readonly onProgress: (done: number, total: number) => void
  readonly signal: AbortSignal
  readonly now: Date
  readonly craft?: Craft
}

/** What only a browser can make. */
interface Craft {
  readonly fonts: typeof publishFonts
  readonly sheetType: typeof derivativeType
  readonly sheet: typeof paintSheet
}

const BROWSER_CRAFT: Craft = { fonts: publishFonts, sheetType: derivativeType, sheet: paintSheet }

/**
 * Builds the bundle of a draft: its scene, the derivatives of its pictures, and the viewer's own built files, which
 * are fetched from beside this page.
 * @throws PublishError, StorageError, or the signal's reason when cancelled
 */
export async function publishScene({
  scene,
  storage,
  onProgress,
  signal,
  now,
  craft = BROWSER_CRAFT,
}: PublishOptions): Promise<Publication> {
  const viewer = (file: string) => fetchViewerFile(file, signal)
  const viewerFiles = namesIn(await (await viewer('viewer-files.json')).text())
  const page = await (await viewer('visit.html')).text()
  const present = (blob: Blob | undefined, media: Media, path: string) => {
    if (!blob) throw new PublishError('picture', media.name ?? path)
    return blob
  }
  const derivative = async (media: Media, rung: number) =>
    present(await storage.media.derivative(media, rung), media, derivativePath(media, rung))
  const tile = async (media: Media, part: Tile) =>
    present(await storage.media.tile(media, tileName(part)), media, tilePath(media, part))
  const sources: BundleSources = {
    derivative: async (media, rung) => bytesOf(await derivative(media, rung)),
    tile: async (media, part) => bytesOf(await tile(media, part)),
    sheet: (sheet, media, type) =>
      craft.sheet(sheet, type, (id) => {
        const record = media[id]
        if (!record) throw new PublishError('picture', id)
        return derivative(record, LADDER[0])
      }),
    viewer: async (file) => new Uint8Array(await (await viewer(file)).arrayBuffer()),
    digest: sha256,
  }
  const published = publishedScene(scene)
  const sheetType = await craft.sheetType()
  // The faces come first: how many files they make is known only then.
  const unset = planBundle({ scene, page, viewerFiles, sheetType }).length
  let cut = 0
  const made = await craft.fonts(published, {
    onProgress: (done, total) => {
      cut = total
      onProgress(done, total + unset)
    },
    signal,
  })
  const plan = planBundle({ scene, page, viewerFiles, sheetType, ...(made && { fonts: made.files }) })
  const onFile = (done: number, total: number) => onProgress(cut + done, cut + total)
  const files = await assembleBundle(plan, sources, onFile, signal)
  signal.throwIfAborted()
  const manifest = files.get(MANIFEST)
  return {
    zip: zipFiles(files, now),
    files: files.size,
    manifest: manifest ? await sha256(manifest) : '',
    missing: made?.missing,
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer())
}

async function fetchViewerFile(file: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(new URL(file, document.baseURI), { signal }).catch((cause: unknown) => {
    throw signal.aborted ? cause : new PublishError('viewer', file)
  })
  // A development server answers with a page where there is no such file.
  const isPage = response.headers.get('content-type')?.startsWith('text/html')
  if (!response.ok || (isPage && !file.endsWith('.html'))) throw new PublishError('viewer', file)
  return response
}

function namesIn(text: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(text)
    if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return names
  } catch {
    // Not JSON: the same answer as for a list of something else.
  }
  throw new PublishError('viewer', 'viewer-files.json')
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
