import type { Scene } from '../../../src/scenes/schema/scene.ts'
import { benchScene } from './scene.ts'

/** Leaves of the book that is measured; each has a picture of its own on either side. */
export const LEAVES = 300

interface BenchBook {
  readonly scene: Scene
  readonly exhibit: string
  /** Hashes of the pictures of its pages, in order. */
  readonly hashes: readonly string[]
}

/** A generated exhibition whose one exhibit is a thread-bound book. The same count gives the same scene. */
export function benchBook(leaves = LEAVES): BenchBook {
  const hall = benchScene(leaves * 2)
  const [exhibit = ''] = Object.keys(hall.exhibits)
  const shown = hall.exhibits[exhibit]
  const object = shown && hall.objects[shown.object]
  if (!shown || !object) throw new Error('The generated hall is empty')
  const pages = Object.keys(hall.media).map((media) => ({ media }))
  const spaces = Object.entries(hall.spaces).map(([id, space]) => [id, { ...space, order: [exhibit] }])
  const scene: Scene = {
    ...hall,
    spaces: Object.fromEntries(spaces),
    exhibits: { [exhibit]: shown },
    objects: { [shown.object]: { ...object, form: 'threadBound', pages } },
  }
  return { scene, exhibit, hashes: Object.values(hall.media).map(({ hash }) => hash) }
}
