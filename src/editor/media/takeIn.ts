import type { Media } from '../../scenes/schema/media.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import { addMedia } from '../commands/media.ts'
import type { EditorStore } from '../state/editorStore.ts'
import { mintId } from '../state/ids.ts'

/**
 * Takes an imported picture into the document. A picture that the exhibition has already, by hash, is not listed
 * a second time.
 * @returns id of its record
 */
export function takeIn(store: EditorStore, media: Media): string {
  const known = idOfHash(store.getState().scene, media.hash)
  if (known !== undefined) return known
  const id = mintId('media')
  store.getState().run(addMedia, { media: { [id]: media } })
  return id
}

function idOfHash(scene: Scene, hash: string): string | undefined {
  return Object.keys(scene.media).find((id) => scene.media[id]?.hash === hash)
}
