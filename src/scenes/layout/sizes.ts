import { isContinuous } from '../forms/continuous.ts'
import { FORM_PARAMETERS } from '../forms/parameters.ts'
import type { Rest } from '../forms/rest.ts'
import { restOf } from '../forms/resting.ts'
import { mediaIdsOf, pictureOf } from '../records/pages.ts'
import type { Exhibit } from '../schema/exhibit.ts'
import type { CatalogueObject, Form } from '../schema/object.ts'
import type { Scene } from '../schema/scene.ts'
import { byIdentity } from './memo.ts'
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
/** Share of a surface that a strip may take, across and along it. */
const STRIP_SHARE = { width: 0.9, height: 0.86 }
/** Width to height of a thing without a picture: a page of the usual woodblock book. */
const PAGE_PROPORTION = 0.65

/** Metres of depth of what hangs. */
const THIN = 0.004
/** Forms that stand on a floor as they are: the others stand there as a sheet. */
const STANDING: ReadonlySet<Form> = new Set(['stele', 'woodblock', 'movableType'])

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
function flatSize(scene: Scene, object: CatalogueObject, page: number): Omit<ShownSize, 'assumed'> {
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
  const depth = STANDING.has(object.form) ? (measured.depth ?? FORM_PARAMETERS[object.form].depth) : THIN
  const proportion = picture ?? PAGE_PROPORTION
  const height = measured.height ?? (across === undefined ? ASSUMED_HEIGHT : across / proportion)
  const width = across ?? height * proportion
  if (picture === undefined) return { width, height, depth }
  return {
    width: Math.min(width, height * picture),
    height: Math.min(height, width / picture),
    depth,
  }
}

/**
 * How what lies on furniture lies there, and how a stone or block stands on the floor; undefined for what hangs, and for
 * an object that does not exist.
 */
export function exhibitRest(scene: Scene, exhibit: Exhibit): Rest | undefined {
  const object = scene.objects[exhibit.object]
  const { place } = exhibit
  if (!object || place.kind === 'wall' || place.kind === 'section') return undefined
  if (place.kind === 'floor' && !STANDING.has(object.form)) return undefined
  const surface = place.kind === 'furniture' ? scene.furniture[place.furniture]?.size : undefined
  return restOn(exhibit, object, scene.media, surface ?? UNBOUNDED)
}

const UNBOUNDED = { width: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY }

/** Asked again and again of a thousand exhibits, as long as their records stay the very same. */
const restOn = byIdentity(
  (
    exhibit: Exhibit,
    object: CatalogueObject,
    media: Scene['media'],
    { width, depth }: { readonly width: number; readonly depth: number },
  ) => {
    const { scale = 1 } = exhibit
    return restOf(object, exhibit, proportionsOf({ media }, object), {
      width: (width * STRIP_SHARE.width) / scale,
      height: (depth * STRIP_SHARE.height) / scale,
    })
  },
)

const proportionsOf =
  (scene: Pick<Scene, 'media'>, { pages }: CatalogueObject) =>
  (page: number): number | undefined => {
    const picture = pictureOf(scene, pages[page])
    return picture && picture.width / picture.height
  }

/**
 * Size of an exhibit as it is shown. On a wall: the page, or the whole strip unrolled. On furniture: as it lies there,
 * closed, open, drawn out as far as there is room, or in its case. The object's own measures, times the exhibit's
 * `scale`; without any, those that are usual for its form, and on a wall 0.3 m high in the proportions of the picture. An
 * exhibit whose object does not exist counts as unknown.
 */
export function exhibitSize(scene: Scene, exhibit: Exhibit): ShownSize {
  const object = scene.objects[exhibit.object]
  const scale = exhibit.scale ?? 1
  if (!object) {
    const height = ASSUMED_HEIGHT * scale
    return { width: height * PAGE_PROPORTION, height, depth: THIN, assumed: true }
  }
  const { width, height, depth } = exhibitRest(scene, exhibit) ?? flatSize(scene, object, exhibit.page ?? 0)
  const { height: high, width: wide, length } = object.dimensions ?? {}
  const assumed = high === undefined && wide === undefined && length === undefined
  return { width: width * scale, height: height * scale, depth: depth * scale, assumed }
}

/** Size of an exhibit or of a text panel; undefined when nothing has this id. */
export function shownSize(scene: Scene, shownId: string): ShownSize | undefined {
  const exhibit = scene.exhibits[shownId]
  if (exhibit) return exhibitSize(scene, exhibit)
  const text = scene.texts[shownId]
  return text && { ...panelSize(text), depth: THIN, assumed: false }
}
