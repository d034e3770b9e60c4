import { isContinuous, opensToTwoPages } from '../forms/opening.ts'
import { mediaIdsOf } from '../records/pages.ts'
import type { Exhibit } from '../schema/exhibit.ts'
import type { CatalogueObject, Form } from '../schema/object.ts'
import type { Scene } from '../schema/scene.ts'
import { panelSize } from './panels.ts'

/** Metres, of a thing as it is shown, seen from its front: hung flat, lying open, or standing. */
export interface ShownSize {
  readonly width: number
  readonly height: number
  readonly depth: number
  /** True when the object's own measures are not known. */
  readonly assumed: boolean
}

/** Height in metres at which a thing of unknown size is shown. */
export const ASSUMED_HEIGHT = 0.3
/** Share of a surface's width that a strip may take. */
const STRIP_SHARE = 0.9
/** Width to height of a thing without a picture: a page of the usual woodblock book. */
const PAGE_PROPORTION = 0.65

/** Metres of depth where the record gives none. Paper things are thin; blocks and stones are not. */
const DEPTHS: Readonly<Partial<Record<Form, number>>> = {
  slips: 0.006,
  handscroll: 0.02,
  stele: 0.2,
  woodblock: 0.03,
  movableType: 0.02,
  threadBound: 0.012,
  wrappedBack: 0.02,
  butterfly: 0.015,
  album: 0.015,
  concertina: 0.012,
  codexWestAsian: 0.03,
  palmLeaf: 0.02,
}
const THIN = 0.004

/** Media ids of the pages whose pictures make up what is seen: the one it is opened at, or all sheets of a strip. */
export function pagesSeen({ form, pages }: CatalogueObject, page: number): readonly string[] {
  if (isContinuous(form)) return mediaIdsOf({ pages })
  return [pages[page], pages[0]].flatMap((each) => each?.media ?? [])
}

/** Width to height of the picture of the page that is seen first, or of all sheets of a strip side by side. */
function pictureProportion(scene: Scene, object: CatalogueObject, page: number): number | undefined {
  const known = pagesSeen(object, page).flatMap((media) => {
    const picture = scene.media[media]
    return picture ? [picture.width / picture.height] : []
  })
  if (known.length === 0) return undefined
  return isContinuous(object.form) ? known.reduce((sum, one) => sum + one, 0) : known[0]
}

/**
 * Page or strip as it lies flat, before `scale`. A picture is never stretched: it takes what it can of the recorded
 * measures in its own proportions. So a strip is as long as what has been photographed of it.
 */
function flatSize(scene: Scene, object: CatalogueObject, page: number): ShownSize {
  const measured = object.dimensions ?? {}
  // The width of a strip of several sheets is that of one of them, or of the closed book: it says nothing of the strip.
  const isStrip = isContinuous(object.form) && object.pages.length > 1
  const across =
    isContinuous(object.form) && measured.length !== undefined
      ? measured.length
      : isStrip
        ? undefined
        : measured.width
  const picture = pictureProportion(scene, object, page)
  const depth = measured.depth ?? DEPTHS[object.form] ?? THIN
  const assumed = measured.height === undefined && across === undefined
  const proportion = picture ?? PAGE_PROPORTION
  const height = measured.height ?? (across === undefined ? ASSUMED_HEIGHT : across / proportion)
  const width = across ?? height * proportion
  if (picture === undefined) return { width, height, depth, assumed }
  return {
    width: Math.min(width, height * picture),
    height: Math.min(height, width / picture),
    depth,
    assumed,
  }
}

/**
 * Size of an exhibit as it is shown. On a wall: the page, or the whole strip unrolled. On furniture: a book lies open, two
 * pages wide, and a strip as far as it fits on the surface. The object's own measures, times the exhibit's `scale`;
 * without any, 0.3 m high in the proportions of the picture. An exhibit whose object does not exist counts as unknown.
 */
export function exhibitSize(scene: Scene, exhibit: Exhibit): ShownSize {
  const object = scene.objects[exhibit.object]
  const scale = exhibit.scale ?? 1
  if (!object) {
    const height = ASSUMED_HEIGHT * scale
    return { width: height * PAGE_PROPORTION, height, depth: THIN, assumed: true }
  }
  const flat = flatSize(scene, object, exhibit.page ?? 0)
  const scaled = {
    ...flat,
    width: flat.width * scale,
    height: flat.height * scale,
    depth: flat.depth * scale,
  }
  if (exhibit.place.kind !== 'furniture') return scaled
  const surface = scene.furniture[exhibit.place.furniture]?.size.width ?? Number.POSITIVE_INFINITY
  if (isContinuous(object.form)) return { ...scaled, width: Math.min(scaled.width, surface * STRIP_SHARE) }
  return opensToTwoPages(object.form) ? { ...scaled, width: scaled.width * 2 } : scaled
}

/** Size of an exhibit or of a text panel; undefined when nothing has this id. */
export function shownSize(scene: Scene, shownId: string): ShownSize | undefined {
  const exhibit = scene.exhibits[shownId]
  if (exhibit) return exhibitSize(scene, exhibit)
  const text = scene.texts[shownId]
  return text && { ...panelSize(text), depth: THIN, assumed: false }
}
