import type { Ground } from '../text/textFace.ts'
import type { Palette } from './palette.ts'
import { plain } from './palette.ts'
import { addHalos, type Halo } from './shadows.ts'
import { SolidBuilder, type Solids } from './solids.ts'
import { VeilBuilder, type Veils } from './veil.ts'

/** Metres. */
export const CARD = { thickness: 0.004, clear: 0.0006 }

/** The cards that carry a room's labels, and their shadows on the wall. */
export function cardsOf(texts: readonly Ground[], palette: Palette): { solids: Solids; veils: Veils } {
  const solids = new SolidBuilder()
  const halos: Halo[] = []
  for (const { face, sheet, ground } of texts) {
    if (!ground) continue
    const { placement } = face
    const { width, height } = sheet
    solids.box(placement, [width, height, CARD.thickness], plain(ground))
    const isUpright = placement.axes[1][1] > 0.999
    if (isUpright) halos.push({ placement, width, height, reach: 0.018, drop: 0.004, strength: 0.3 })
  }
  const veils = new VeilBuilder()
  addHalos(veils, halos, palette.shadow)
  return { solids: solids.build(), veils: veils.build() }
}
