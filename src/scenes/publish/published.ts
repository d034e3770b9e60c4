import { mediaIdsOf } from '../records/pages.ts'
import type { Scene } from '../schema/scene.ts'

/**
 * What leaves the library when an exhibition is published: everything but objects that are shown nowhere and pictures
 * that neither a shown object nor the cover uses. A picture taken in and never hung stays with the curator.
 */
export function publishedScene(scene: Scene): Scene {
  const shown = new Set(Object.values(scene.exhibits).map((exhibit) => exhibit.object))
  const objects = only(scene.objects, shown)
  return { ...scene, objects, media: only(scene.media, usedMedia(objects, scene.cover)) }
}

/** The records of a table whose ids are in `ids`, in their order. Costs what is picked, not what there is. */
export function only<Value>(
  table: Readonly<Record<string, Value>>,
  ids: ReadonlySet<string>,
): Record<string, Value> {
  const picked: Record<string, Value> = {}
  for (const id of ids) {
    const record = Object.hasOwn(table, id) ? table[id] : undefined
    if (record !== undefined) picked[id] = record
  }
  return picked
}

/** Ids of the pictures that objects use as pages, and of the cover. */
export function usedMedia(objects: Scene['objects'], cover: string | undefined): ReadonlySet<string> {
  const pages = Object.values(objects).flatMap(mediaIdsOf)
  return new Set(cover === undefined ? pages : [cover, ...pages])
}
