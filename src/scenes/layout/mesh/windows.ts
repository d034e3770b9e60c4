import type { Hall } from '../../schema/space.ts'
import type { Wall } from '../walls.ts'
import { LATTICE_CELL } from './dress.ts'
import type { WallArea } from './hung.ts'
import type { MeshBuilder } from './mesh.ts'
import { addWallBox, addWallQuad } from './wallPieces.ts'

/** Metres: width and depth of the frame, the sill's, and how far the lattice lies before the wall's face. */
const FRAME = { width: 0.07, depth: 0.05 }
const SILL = { height: 0.05, depth: 0.09, beyond: 0.05 }
const LATTICE_OUT = 0.008
/** Light of the paper behind a lattice: daylight, or dusk. */
const GLOW: Readonly<Record<Hall['light'], number>> = { day: 1, evening: 0.5 }
/** Metres up the layer at which its rows of turned screen begin; below them are tiles. */
const SCREEN_FOOT = 0.55

/**
 * Adds a window: a lattice before luminous paper, in a timber frame on a sill.
 * @param isScreen the lattice is a turned screen, which shares its layer with the tiles
 */
export function addWindow(
  parts: { readonly lattice: MeshBuilder; readonly timber: MeshBuilder },
  wall: Wall,
  area: WallArea,
  light: Hall['light'],
  isScreen: boolean,
): void {
  const glow = () => GLOW[light]
  if (isScreen) {
    for (let y0 = area.y0; y0 < area.y1 - 1e-6; y0 += LATTICE_CELL.height) {
      const row = { ...area, y0, y1: Math.min(area.y1, y0 + LATTICE_CELL.height) }
      addWallQuad(parts.lattice, wall, row, LATTICE_OUT, glow, undefined, SCREEN_FOOT)
    }
  } else addWallQuad(parts.lattice, wall, area, LATTICE_OUT, glow)
  const { x0, x1, y0, y1 } = area
  const { width, depth } = FRAME
  const wood = () => (light === 'day' ? 0.72 : 0.55)
  const posts = [
    { ...area, x0: x0 - width, x1: x0, y1: y1 + width },
    { ...area, x0: x1, x1: x1 + width, y1: y1 + width },
  ]
  for (const post of posts)
    addWallBox(parts.timber, wall, post, depth, wood, ['front', 'right', 'left', 'top'])
  addWallBox(parts.timber, wall, { x0, x1, y0: y1, y1: y1 + width }, depth, wood, ['front', 'top', 'bottom'])
  const sill = { x0: x0 - width - SILL.beyond, x1: x1 + width + SILL.beyond, y0: y0 - SILL.height, y1: y0 }
  addWallBox(parts.timber, wall, sill, SILL.depth, () => 0.9)
}
