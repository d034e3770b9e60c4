import { mediaIdsOf } from '../../scenes/records/pages.ts'
import type { Scene } from '../../scenes/schema/scene.ts'

/** Where a picture is used: by which objects, and whether it is the exhibition's cover. */
export interface MediaUsage {
  readonly objects: readonly string[]
  readonly cover: boolean
}

const UNUSED: MediaUsage = { objects: [], cover: false }

/** Use of every picture of a scene, by media id; read with `usageOf`. */
export function mediaUsage(scene: Scene): ReadonlyMap<string, MediaUsage> {
  const usage = new Map<string, MediaUsage>()
  const add = (media: string, more: Partial<MediaUsage>) =>
    usage.set(media, { ...(usage.get(media) ?? UNUSED), ...more })
  for (const [objectId, object] of Object.entries(scene.objects)) {
    for (const media of new Set(mediaIdsOf(object))) {
      add(media, { objects: [...(usage.get(media)?.objects ?? []), objectId] })
    }
  }
  if (scene.cover) add(scene.cover, { cover: true })
  return usage
}

/** Whether nothing refers to a picture any more, so that it can be taken out. */
export function isUnused(usage: ReadonlyMap<string, MediaUsage>, media: string): boolean {
  const { objects, cover } = usage.get(media) ?? UNUSED
  return objects.length === 0 && !cover
}
