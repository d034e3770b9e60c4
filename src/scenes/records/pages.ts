import type { Media } from '../schema/media.ts'
import type { Page } from '../schema/object.ts'
import type { Scene } from '../schema/scene.ts'

/** Media ids of the pages that have a picture, in reading order. */
export function mediaIdsOf({ pages }: { readonly pages: readonly Page[] }): string[] {
  return pages.flatMap(({ media }) => (media === undefined ? [] : [media]))
}

/** The picture of a page; undefined where there is none. */
export function pictureOf({ media }: Pick<Scene, 'media'>, page: Page | undefined): Media | undefined {
  return page?.media === undefined ? undefined : media[page.media]
}
