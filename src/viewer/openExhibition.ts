import { addPart, isToCome, sceneOfParts } from '../scenes/publish/mergeParts.ts'
import type { Scene } from '../scenes/schema/scene.ts'
import type { LoadOptions, LoadResult, Trouble } from './load.ts'
import { createPartFiles, type PartFiles } from './partFiles.ts'

/** An exhibition as far as a visit to it begins with; `files` bring the rest, absent where the scene is whole. */
export type Opening =
  | { readonly ok: true; readonly scene: Scene; readonly files?: PartFiles }
  | { readonly ok: false; readonly trouble: Trouble }

/**
 * Opens an exhibition by its parts, or whole where there are none: they are derived, and `scene.json` is the truth that
 * stands behind them. Never throws.
 * @param address of the scene; parts lie beside one that is called `scene.json`
 * @param exhibit that the visit begins with: its part is waited for
 */
export async function openExhibition(
  address: URL,
  { exhibit, ...options }: LoadOptions & { readonly exhibit?: string | undefined } = {},
): Promise<Opening> {
  if (!/(^|\/)scene\.json$/.test(address.pathname)) return loadWhole(address, options)
  const files = createPartFiles(address)
  try {
    const start = await files.start()
    const first = start.spaces[0]?.id
    const part = first === undefined ? [] : [await files.space(first)]
    const scene = sceneOfParts(start, part)
    return {
      ok: true,
      scene: exhibit === undefined ? scene : await withExhibit(scene, files, exhibit),
      files,
    }
  } catch {
    return loadWhole(address, options)
  }
}

/** Few visits read a scene whole: the program for that is not in the first script. */
async function loadWhole(address: URL, options: LoadOptions): Promise<LoadResult> {
  try {
    const { loadScene } = await import('./load.ts')
    return await loadScene(address, options)
  } catch {
    return { ok: false, trouble: { kind: 'network', path: address.pathname + address.search } }
  }
}

/** With the part that holds an exhibit, if there is one. What cannot be found is the visit's to say. */
async function withExhibit(scene: Scene, files: PartFiles, exhibit: string): Promise<Scene> {
  if (exhibit in scene.exhibits || exhibit in scene.texts) return scene
  // Few visits begin with something that is in none of the first rooms.
  const { placeIn } = await import('../scenes/publish/places.ts')
  const place = placeIn(await files.places(), exhibit)
  if (!place) return scene
  const planned = isToCome(scene, place.space) ? addPart(scene, await files.space(place.space)) : scene
  return isToCome(planned, place.room) ? addPart(planned, await files.room(place.room, planned)) : planned
}
