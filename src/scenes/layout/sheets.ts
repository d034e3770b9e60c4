import { isContinuous, openingAt, stripOf } from '../forms/opening.ts'
import type { Exhibit } from '../schema/exhibit.ts'
import type { CatalogueObject } from '../schema/object.ts'
import type { Scene } from '../schema/scene.ts'
import { exhibitSize, PAGE_PROPORTION } from './sizes.ts'

/** One page's picture on a shown thing: centre from the thing's middle, x right, y up, and size, metres. */
export interface Sheet {
  /** Position in the object's pages. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Page indexes side by side from left to right; undefined for a side of an open book that has no picture. */
function rowOf(object: CatalogueObject, exhibit: Exhibit): (number | undefined)[] {
  const page = Math.min(exhibit.page ?? 0, Math.max(0, object.pages.length - 1))
  if (isContinuous(object.form)) {
    const strip = stripOf(object)
    return object.viewingDirection === 'right-to-left' ? strip.reverse() : strip
  }
  if (exhibit.place.kind !== 'furniture') return object.pages.length > 0 ? [page] : []
  const { left, right } = openingAt(object, page)
  return left === undefined && right === undefined ? [] : [left, right]
}

const proportionOf = (scene: Scene, object: CatalogueObject, page: number): number => {
  const media = scene.media[object.pages[page]?.media ?? '']
  return media ? media.width / media.height : PAGE_PROPORTION
}

/** The largest size of these proportions within a place. */
function fitted(proportion: number, width: number, height: number): { width: number; height: number } {
  return proportion > width / height
    ? { width, height: width / proportion }
    : { width: height * proportion, height }
}

/**
 * The pictures that are seen of an exhibit, and where on it: never stretched. On a wall, the page; on furniture, the
 * two pages of the opening, each against the spine; of a strip, as many sheets as its size holds from the side where
 * reading begins, side by side at one height. Empty when nothing has been photographed.
 */
export function sheetsOf(scene: Scene, exhibit: Exhibit): Sheet[] {
  const object = scene.objects[exhibit.object]
  if (!object) return []
  const size = exhibitSize(scene, exhibit)
  const row = rowOf(object, exhibit)
  return isContinuous(object.form)
    ? stripSheets(scene, object, row, size)
    : pageSheets(scene, object, row, size)
}

interface Size {
  readonly width: number
  readonly height: number
}

function pageSheets(
  scene: Scene,
  object: CatalogueObject,
  row: readonly (number | undefined)[],
  size: Size,
): Sheet[] {
  const share = size.width / Math.max(1, row.length)
  return row.flatMap((page, i): Sheet[] => {
    if (page === undefined) return []
    const sheet = fitted(proportionOf(scene, object, page), share, size.height)
    const toSpine = row.length === 2 ? (i === 0 ? 1 : -1) * ((share - sheet.width) / 2) : 0
    return [{ page, x: (i + 0.5) * share - size.width / 2 + toSpine, y: 0, ...sheet }]
  })
}

function stripSheets(
  scene: Scene,
  object: CatalogueObject,
  row: readonly (number | undefined)[],
  size: Size,
): Sheet[] {
  const pages = row.filter((page) => page !== undefined)
  const fromRight = object.viewingDirection === 'right-to-left'
  const inOrder = fromRight ? [...pages].reverse() : pages
  const whole = inOrder.reduce((sum, page) => sum + proportionOf(scene, object, page), 0)
  // A strip that is shown whole is fitted; one that is longer than its place keeps its height and is shown from its beginning.
  const height = Math.min(
    size.height,
    whole > 0 && isShownWhole(object, size) ? size.width / whole : size.height,
  )
  const shown: Sheet[] = []
  let taken = 0
  for (const page of inOrder) {
    const width = proportionOf(scene, object, page) * height
    if (shown.length > 0 && taken + width > size.width + 1e-6) break
    const sheet = width > size.width ? fitted(width / height, size.width, height) : { width, height }
    const fromStart = taken + sheet.width / 2
    shown.push({
      page,
      x: fromRight ? size.width / 2 - fromStart : fromStart - size.width / 2,
      y: 0,
      ...sheet,
    })
    taken += sheet.width
  }
  return shown
}

/** Whether the size has room for the strip's full length. */
function isShownWhole(object: CatalogueObject, size: Size): boolean {
  const length = object.dimensions?.length
  const height = object.dimensions?.height
  return length === undefined || height === undefined || size.width / size.height >= (length / height) * 0.99
}
