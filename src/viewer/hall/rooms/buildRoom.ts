import { roomMesh } from '../../../scenes/layout/mesh/roomMesh.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { Face } from './face.ts'
import { fitRoom } from './fittings.ts'
import { furnish } from './furnish.ts'
import { addGlass } from './glass.ts'
import type { Palette } from './palette.ts'
import { addHalos } from './shadows.ts'
import { SolidBuilder, type Solids } from './solids.ts'
import { VeilBuilder, type Veils } from './veil.ts'

/** A room ready to be drawn. Everything but its texts, which only a browser can measure. */
export interface RoomBuild {
  readonly solids: Solids
  readonly veils: Veils
  /** Where its pictures are. */
  readonly pictures: readonly Face[]
}

/**
 * Builds a room: pure, and the same for the same records.
 * @param scene at least the room, its neighbours, and what is in it @param shown ids of the exhibits and texts in it
 */
export function buildRoom(scene: Scene, room: string, shown: readonly string[], palette: Palette): RoomBuild {
  const fittings = { solids: new SolidBuilder(), pictures: [], halos: [] }
  // What stands before the walls is drawn before them: what it hides is then never painted.
  fitRoom(scene, palette, shown, fittings)
  const panes = furnish(scene, room, palette, fittings)
  for (const { surface, mesh } of roomMesh(scene, room)) fittings.solids.add(mesh, palette.surfaces[surface])
  const veils = new VeilBuilder()
  addHalos(veils, fittings.halos, palette.shadow)
  addGlass(veils, panes)
  return { solids: fittings.solids.build(), veils: veils.build(), pictures: fittings.pictures }
}
