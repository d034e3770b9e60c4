import { frameBorder } from '../../../scenes/layout/frames.ts'
import { poseOf } from '../../../scenes/layout/poses.ts'
import { exhibitRest, exhibitSize } from '../../../scenes/layout/sizes.ts'
import type { Exhibit } from '../../../scenes/schema/exhibit.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { bookLooks } from './bookLooks.ts'
import type { Face } from './face.ts'
import { hang } from './hung.ts'
import { layDown, standUp } from './lying.ts'
import type { Palette } from './palette.ts'
import { moved, placementAt } from './placement.ts'
import type { Halo } from './shadows.ts'
import type { SolidBuilder } from './solids.ts'

/** What the exhibits of a room are made of, besides their labels. */
export interface Fittings {
  readonly solids: SolidBuilder
  readonly pictures: Face[]
  readonly halos: Halo[]
}

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
  const rest = exhibitRest(scene, exhibit)
  if (rest) {
    const { yaw, lean } = pose
    const { place } = exhibit
    const onSlope = place.kind === 'furniture' && scene.furniture[place.furniture]?.kind === 'lectern'
    const { lining: look } = palette.surfaces
    const thing = {
      id,
      exhibit,
      object,
      rest,
      flat: placement,
      yaw,
      lean,
      look,
      onSlope,
      looks: bookLooks(palette),
    }
    if (place.kind === 'furniture') layDown(scene, thing, { solids, pictures, halos })
    else standUp(scene, thing, { solids, pictures, halos })
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
