import { assembleBundle, type BundleSources } from '../../scenes/publish/assemble.ts'
import { MANIFEST, planBundle } from '../../scenes/publish/bundle.ts'
import { derivativePath } from '../../scenes/publish/names.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { Storage } from '../../storage/storage.ts'
import { zipFiles } from './zip.ts'

/** A published exhibition, ready to be saved. */
export interface Publication {
  readonly zip: Blob
  /** Number of files in it. */
  readonly files: number
  /** SHA-256 of the manifest, lower-case hex: it stands for the whole bundle. */
  readonly manifest: string
}

/** Why nothing could be published: `file` is what was looked for. */
export class PublishError extends Error {
  override readonly name = 'PublishError'
  /** `viewer`: the built viewer does not lie beside this page, as under a development server. */
  readonly code: 'viewer' | 'picture'
  readonly file: string

  constructor(code: PublishError['code'], file: string) {
    super(`${code} ${file}`)
    this.code = code
    this.file = file
  }
}

interface PublishOptions {
  readonly scene: Scene
  readonly storage: Pick<Storage, 'media'>
  /** Told after each file. */
  readonly onProgress: (done: number, total: number) => void
  readonly signal: AbortSignal
  readonly now: Date
}

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
}: PublishOptions): Promise<Publication> {
  const viewer = (file: string) => fetchViewerFile(file, signal)
  const viewerFiles = namesIn(await (await viewer('viewer-files.json')).text())
  const page = await (await viewer('visit.html')).text()
  const sources: BundleSources = {
    async derivative(media, rung) {
      const blob = await storage.media.derivative(media.hash, rung)
      if (!blob) throw new PublishError('picture', media.name ?? derivativePath(media, rung))
      return new Uint8Array(await blob.arrayBuffer())
    },
    viewer: async (file) => new Uint8Array(await (await viewer(file)).arrayBuffer()),
    digest: sha256,
  }
  const files = await assembleBundle(planBundle({ scene, page, viewerFiles }), sources, onProgress, signal)
  signal.throwIfAborted()
  const manifest = files.get(MANIFEST)
  return {
    zip: zipFiles(files, now),
    files: files.size,
    manifest: manifest ? await sha256(manifest) : '',
  }
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
