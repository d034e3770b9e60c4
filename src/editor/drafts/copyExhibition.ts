import type { Finding } from '../../scenes/check/finding.ts'
import { derivativePath, rungsOf } from '../../scenes/publish/names.ts'
import { tileName, tilePath, tilesOf } from '../../scenes/publish/tiles.ts'
import type { Media } from '../../scenes/schema/media.ts'
import { parseScene } from '../../scenes/schema/parse.ts'
import type { Storage } from '../../storage/storage.ts'
import { mintId } from '../state/ids.ts'

/** Why a published exhibition could not be copied. */
export type CopyTrouble =
  | { readonly kind: 'unreachable'; readonly path: string }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }

/** A copy that could not be made; `trouble` says why. */
export class CopyError extends Error {
  override readonly name = 'CopyError'
  readonly trouble: CopyTrouble

  constructor(trouble: CopyTrouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

export interface CopyProgress {
  readonly done: number
  readonly total: number
}

/**
 * Stores a published exhibition of this origin as a draft: its scene under an id of its own, and its derivatives.
 * @param address of the scene.json
 * @returns the id of the draft
 * @throws CopyError, StorageError, or the signal's reason when cancelled
 */
export async function copyExhibition(
  storage: Storage,
  address: URL,
  options: { readonly onProgress: (progress: CopyProgress) => void; readonly signal: AbortSignal },
): Promise<string> {
  const { onProgress, signal } = options
  const parsed = parseScene(await (await fetched(address, signal)).text())
  if (!parsed.ok) throw new CopyError({ kind: 'refused', findings: parsed.findings })
  const media = Object.values(parsed.scene.media)
  for (const [done, each] of media.entries()) {
    onProgress({ done, total: media.length })
    if (!(await storage.media.has(each))) await copyMedia(storage, address, each, signal)
  }
  onProgress({ done: media.length, total: media.length })
  return storage.drafts.create({ ...parsed.scene, id: mintId('exhibition') })
}

async function copyMedia(storage: Storage, scene: URL, media: Media, signal: AbortSignal): Promise<void> {
  const copied = async <Key>(key: Key, path: string): Promise<readonly [Key, Blob]> => [
    key,
    await (await fetched(new URL(path, scene), signal)).blob(),
  ]
  const [derivatives, tiles] = await Promise.all([
    Promise.all(rungsOf(media).map((rung) => copied(rung, derivativePath(media, rung)))),
    Promise.all(tilesOf(media).map((tile) => copied(tileName(tile), tilePath(media, tile)))),
  ])
  const { hash, bytes, type, width, height, derivative, tile, view } = media
  const facts = {
    ...{ hash, bytes, type, width, height, derivative },
    ...(tile !== undefined && { tile }),
    ...(view && { view }),
  }
  await storage.media.put({ ...facts, derivatives: new Map(derivatives), tiles: new Map(tiles) })
}

async function fetched(address: URL, signal: AbortSignal): Promise<Response> {
  const unreachable = () => new CopyError({ kind: 'unreachable', path: decodeURI(address.pathname) })
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    throw signal.aborted ? cause : unreachable()
  })
  if (!response.ok) throw unreachable()
  return response
}
