import type { Media } from '../../scenes/schema/media.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import type { Command } from './command.ts'
import { addMedia } from './media.ts'
import { addObject } from './objects.ts'

/** Adds a book with all its pictures, under fresh ids. */
export const importBook: Command<{
  readonly id: string
  readonly object: CatalogueObject
  readonly media: Readonly<Record<string, Media>>
}> = {
  key: 'importBook',
  apply(scene, { id, object, media }) {
    const pictured = addMedia.apply(scene, { media })
    const cataloged = addObject.apply(pictured, { id, object })
    return cataloged === pictured ? scene : cataloged
  },
}
