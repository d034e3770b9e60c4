import { isContinuous } from '../../../scenes/forms/opening.ts'
import { frameBorder } from '../../../scenes/layout/frames.ts'
import { poseOf } from '../../../scenes/layout/poses.ts'
import { exhibitSize } from '../../../scenes/layout/sizes.ts'
import type { Exhibit } from '../../../scenes/schema/exhibit.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { Face } from './face.ts'
import { hang } from './hung.ts'
import { layDown } from './lying.ts'
import type { Palette } from './palette.ts'
import { moved, type Placement, placementAt } from './placement.ts'
import type { Halo } from './shadows.ts'
import { plain, type SolidBuilder } from './solids.ts'

/** What the exhibits of a room are made of, besides their labels. */
export interface Fittings {
  readonly solids: SolidBuilder
  readonly pictures: Face[]
  readonly halos: Halo[]
}

/** Radians by which a cradle raises the head of a book in a vitrine or on a plinth. A strip lies flat. */
const CRADLE = 0.14

/** Adds the exhibits among these things to what a room is made of. @param shown ids of exhibits and texts */
export function fitRoom(scene: Scene, palette: Palette, shown: readonly string[], fittings: Fittings): void {
  for (const id of shown) {
    const exhibit = scene.exhibits[id]
    const object = scene.objects[exhibit?.object ?? '']
    if (exhibit && object) addExhibit(scene, palette, fittings, id, exhibit, object)
  }
}

function addExhibit(
  scene: Scene,
  palette: Palette,
  { solids, pictures, halos }: Fittings,
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
    const cradled = cradle(solids, placement, pose.yaw, pose.lean, size, tilt, palette)
    pictures.push(
      ...layDown(scene, { id, object, page: exhibit.page ?? 0, size, placement: cradled }, solids),
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
  pictures.push(...hang(scene, { id, exhibit, object, size, placement }, solids, palette))
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
  solids: SolidBuilder,
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
  const lining = plain(palette.lining)
  solids.box(moved(top, [0, 0, -0.006]), [width + 0.03, height + 0.02, 0.006], lining)
  const wedge = moved(flat, [0, (height / 2) * Math.cos(tilt) * 0.45, 0])
  solids.box(wedge, [width * 0.8, height * 0.5, rise * 0.98], lining, 0.72)
  return top
}
