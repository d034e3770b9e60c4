import { visitingOrder } from '../layout/visiting.ts'
import type { Scene } from '../schema/scene.ts'
import type { LanguageMap } from '../schema/text.ts'
import { derivativePath, rungFor, rungSize } from './names.ts'

/** Pixels of the long edge at which the cover is shown before anything else. */
const COVER_PIXELS = 1024

/** The cover as a page shows it: address relative to the scene, size in pixels, words for those who do not see it. */
export interface Cover {
  readonly src: string
  readonly width: number
  readonly height: number
  readonly alt: LanguageMap
}

/** One line of the list of what is shown. */
export interface Listed {
  readonly id: string
  readonly title: LanguageMap
}

/** What a visit needs before the scene itself: `start.json`. Derived, never edited, never the truth. */
export interface Start {
  readonly format: 'jisr-start'
  readonly version: 1
  readonly id: string
  readonly languages: readonly string[]
  readonly title: LanguageMap
  readonly summary?: LanguageMap
  readonly cover?: Cover
  /** Spaces in visiting order, each with its exhibits in visiting order. The first is where a visit begins. */
  readonly spaces: readonly {
    readonly id: string
    readonly title: LanguageMap
    readonly exhibits: readonly Listed[]
  }[]
}

export function startOf(scene: Scene): Start {
  const cover = coverOf(scene)
  return {
    format: 'jisr-start',
    version: 1,
    id: scene.id,
    languages: scene.languages,
    title: scene.title,
    ...(scene.summary && { summary: scene.summary }),
    ...(cover && { cover }),
    spaces: scene.order.flatMap((id) => {
      const space = scene.spaces[id]
      return space ? [{ id, title: space.title, exhibits: listedIn(scene, id) }] : []
    }),
  }
}

export function coverOf(scene: Scene): Cover | undefined {
  const media = scene.cover === undefined ? undefined : scene.media[scene.cover]
  if (!media) return undefined
  const rung = rungFor(media, COVER_PIXELS)
  return { src: derivativePath(media, rung), ...rungSize(media, rung), alt: media.alt }
}

function listedIn(scene: Scene, space: string): Listed[] {
  return visitingOrder(scene, space).flatMap((id) => {
    const object = scene.objects[scene.exhibits[id]?.object ?? '']
    return object ? [{ id, title: object.title }] : []
  })
}
