import type { CatalogueObject } from '../../scenes/schema/object.ts'

/** A record with nothing written yet; with pages it begins as the commonest form that has so many. */
export function objectFromPages(media: readonly string[]): CatalogueObject {
  return {
    title: {},
    form: media.length > 1 ? 'threadBound' : 'singleSheet',
    viewingDirection: 'right-to-left',
    pages: media.map((each) => ({ media: each })),
  }
}
