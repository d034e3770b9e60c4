import type { Catalog } from '../../src/scenes/publish/catalog.ts'
import { derivativePath, rungFor, rungSize } from '../../src/scenes/publish/names.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'

const FOLDER = 'assets/paper-road/'
/** Long edge in pixels of the cover in the portal's list. */
const COVER = 512

/** The portal's list of exhibitions, holding the demo alone. */
export function catalog(scene: Scene): Catalog {
  const cover = scene.media[scene.cover ?? '']
  if (!cover) throw new Error('The exhibition has no cover')
  const rung = rungFor(cover, COVER)
  return {
    format: 'jisr-catalog',
    version: 1,
    exhibitions: [
      {
        scene: `${FOLDER}scene.json`,
        title: scene.title,
        summary: scene.summary,
        languages: scene.languages,
        cover: { src: FOLDER + derivativePath(cover, rung), ...rungSize(cover, rung), alt: cover.alt },
      },
    ],
  }
}
