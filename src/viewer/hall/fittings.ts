import { isContinuous } from '../../scenes/forms/opening.ts'
import { frameBorder } from '../../scenes/layout/frames.ts'
import { labelPoseOf } from '../../scenes/layout/labels.ts'
import { exhibitSize, poseOf } from '../../scenes/layout/placing.ts'
import type { Exhibit } from '../../scenes/schema/exhibit.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import { type Face, flatFace } from './face.ts'
import { hang } from './hung.ts'
import { layDown } from './lying.ts'
import { MeshBuilder, moved, type Placement, placementAt } from './meshBuilder.ts'
import type { Palette } from './palette.ts'
import type { Halo } from './shadows.ts'
import { composeLabel, composePanel } from './text/compose.ts'
import { factsOf } from './text/facts.ts'
import type { Measure, Sheet } from './text/sheet.ts'

/** A text and the face on which it stands. */
export interface TextFace {
  readonly face: Face
  readonly sheet: Sheet
  /** Painted under the text; absent where it stands on the wall itself. */
  readonly ground?: string
}

/** Everything small that a room holds: coloured pieces in one mesh, pictures, texts, shadows. */
export interface Fittings {
  readonly pieces: MeshBuilder
  readonly pictures: Face[]
  readonly texts: TextFace[]
  readonly halos: Halo[]
}

/** Metres. */
const CARD = { thickness: 0.004, clear: 0.0006 }
/** Radians by which a cradle raises the head of a book in a vitrine or on a plinth. A strip lies flat. */
const CRADLE = 0.14
const INK_CLEAR = 0.003
/** A card on a vitrine's rail is read from 1 m, one on a wall from 1.5 m. */
const RAIL_SCALE = 0.7

export interface FittingsContext {
  readonly scene: Scene
  readonly palette: Palette
  readonly measure: Measure
}

/** @param shown ids of the exhibits and texts in the room */
export function fitRoom(context: FittingsContext, shown: readonly string[]): Fittings {
  const fittings: Fittings = { pieces: new MeshBuilder(), pictures: [], texts: [], halos: [] }
  for (const id of shown) {
    const exhibit = context.scene.exhibits[id]
    const object = context.scene.objects[exhibit?.object ?? '']
    if (exhibit && object) {
      addExhibit(context, fittings, id, exhibit, object)
      addLabel(context, fittings, id)
    } else if (context.scene.texts[id]) addPanel(context, fittings, id)
  }
  return fittings
}

function addExhibit(
  { scene, palette }: FittingsContext,
  { pieces, pictures, halos }: Fittings,
  id: string,
  exhibit: Exhibit,
  object: CatalogueObject,
): void {
  const pose = poseOf(scene, id)
  if (!pose) return
  const size = exhibitSize(scene, exhibit)
  const placement = placementAt(pose.position, pose.yaw, pose.lean)
  if (exhibit.place.kind === 'furniture') {
    const lectern = scene.furniture[exhibit.place.furniture]?.kind === 'lectern'
    const tilt = lectern || isContinuous(object.form) ? 0 : CRADLE
    const cradled = cradle(pieces, placement, pose.yaw, pose.lean, size, tilt, palette)
    pictures.push(
      ...layDown(scene, { id, object, page: exhibit.page ?? 0, size, placement: cradled }, pieces),
    )
    halos.push({
      placement,
      width: size.width,
      height: size.height,
      reach: 0.05,
      drop: 0.004,
      strength: 0.34,
    })
    return
  }
  pictures.push(...hang(scene, { id, exhibit, object, size, placement }, pieces, palette))
  if (exhibit.place.kind !== 'wall') return
  const { side, above, below } = frameBorder(exhibit, object)
  halos.push({
    placement: moved(placement, [0, (above - below) / 2, 0]),
    width: size.width + 2 * side - 0.01,
    height: size.height + above + below - 0.01,
    reach: 0.09,
    drop: 0.03,
    strength: 0.24,
  })
}

/** The slope on which a thing lies, its lower edge on the surface. Gives the axes of the slope's top. */
function cradle(
  pieces: MeshBuilder,
  flat: Placement,
  yaw: number,
  lean: number,
  { width, height }: { readonly width: number; readonly height: number },
  tilt: number,
  palette: Palette,
): Placement {
  if (tilt === 0) return flat
  const rise = (height / 2) * Math.sin(tilt)
  const middle = moved(flat, [0, 0, rise + 0.004])
  const top = placementAt(middle.origin, yaw, lean - tilt)
  pieces.box(moved(top, [0, 0, -0.006]), [width + 0.03, height + 0.02, 0.006], palette.lining)
  const wedge = moved(flat, [0, (height / 2) * Math.cos(tilt) * 0.45, 0])
  pieces.box(wedge, [width * 0.8, height * 0.5, rise * 0.98], palette.lining, 0.72)
  return top
}

function addLabel({ scene, palette, measure }: FittingsContext, fittings: Fittings, id: string): void {
  const pose = labelPoseOf(scene, id)
  const facts = factsOf(scene, id)
  if (!pose || facts.length === 0) return
  const scale = pose.lean > 0 ? RAIL_SCALE : 1
  const sheet = composeLabel(facts, pose.width, scale, measure)
  const placed = placementAt(pose.position, pose.yaw, pose.lean)
  const placement = moved(placed, [0, (pose.height - sheet.height) / 2, 0])
  fittings.pieces.box(placement, [sheet.width, sheet.height, CARD.thickness], palette.card)
  const face = flatFace(
    { id: `${id}/label`, media: '', placement },
    sheet.width,
    sheet.height,
    CARD.thickness + CARD.clear,
  )
  fittings.texts.push({ face, sheet, ground: palette.card })
  if (pose.lean > 0) return
  fittings.halos.push({
    placement,
    width: sheet.width,
    height: sheet.height,
    reach: 0.018,
    drop: 0.004,
    strength: 0.3,
  })
}

function addPanel({ scene, measure }: FittingsContext, { texts }: Fittings, id: string): void {
  const panel = scene.texts[id]
  const pose = poseOf(scene, id)
  if (!panel || !pose) return
  const sheet = composePanel(panel, scene.languages, measure)
  const placement = placementAt(pose.position, pose.yaw, pose.lean)
  texts.push({ face: flatFace({ id, media: '', placement }, sheet.width, sheet.height, INK_CLEAR), sheet })
}
