import { rungsOf } from '../../scenes/publish/names.ts'
import type { Media } from '../../scenes/schema/media.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { Storage } from '../../storage/storage.ts'
import { mintId } from '../state/ids.ts'

export interface CopyOptions {
  readonly scene: Scene
  /** Where the exhibition's pictures come from: the viewer's resolver of a published exhibition. */
  readonly media: { blob(media: Media, rung: number, signal?: AbortSignal): Promise<Blob> }
  readonly storage: Pick<Storage, 'drafts' | 'media'>
  /** Pictures done, of all. */
  readonly onProgress?: (done: number, all: number) => void
  readonly signal?: AbortSignal
}

/**
 * Stores a published exhibition as a new draft, an exhibition of its own from now on. Of its pictures the
 * derivatives are stored: a publication carries no originals.
 * @returns id of the draft
 * @throws StorageError; what the resolver throws when a picture cannot be had; the signal's reason. No draft is
 * made then
 */
export async function copyExhibition({
  scene,
  media,
  storage,
  onProgress,
  signal,
}: CopyOptions): Promise<string> {
  const pictures = [...new Map(Object.values(scene.media).map((record) => [record.hash, record])).values()]
  for (const [done, picture] of pictures.entries()) {
    onProgress?.(done, pictures.length)
    if (await storage.media.find(picture.hash)) continue
    const derivatives = new Map<number, Blob>()
    for (const rung of rungsOf(picture)) {
      signal?.throwIfAborted()
      derivatives.set(rung, await media.blob(picture, rung, signal))
    }
    const { hash, bytes, type, width, height, derivative } = picture
    await storage.media.put({ hash, bytes, type, width, height, derivative, derivatives })
  }
  signal?.throwIfAborted()
  onProgress?.(pictures.length, pictures.length)
  return storage.drafts.create({ ...scene, id: mintId('exhibition') })
}
