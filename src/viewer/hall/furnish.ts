import {
  type FurnitureMaterial,
  furnitureMesh,
  GLASS_HEIGHT,
} from '../../scenes/layout/mesh/furnitureMesh.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { Fittings } from './fittings.ts'
import type { GlassBox } from './glass.ts'
import { frameAt, moved } from './meshBuilder.ts'
import type { Palette } from './palette.ts'

/** Metres: how far the shadow of a piece reaches over the floor. */
const SHADOW = { reach: 0.34, strength: 0.42 }

/** Adds a room's furniture to its pieces and shadows, and gives the glass that stands on it. */
export function furnish(
  scene: Scene,
  room: string,
  palette: Palette,
  { pieces, halos }: Fittings,
): GlassBox[] {
  const colours: Readonly<Partial<Record<FurnitureMaterial, string>>> = {
    board: palette.body,
    timber: palette.timber,
    cloth: palette.lining,
    bronze: palette.metal,
  }
  return Object.values(scene.furniture).flatMap((piece) => {
    if (piece.room !== room) return []
    const { kind, size, yaw } = piece
    const [x, z] = piece.position
    const standing = frameAt([x, 0, z], yaw)
    for (const [material, mesh] of Object.entries(furnitureMesh(kind, size))) {
      const colour = colours[material as FurnitureMaterial]
      if (colour) pieces.add(standing, mesh, colour)
    }
    const isLight = kind === 'lectern' || kind === 'bench'
    halos.push({
      frame: frameAt([x, 0, z], yaw, Math.PI / 2),
      width: size.width * (isLight ? 0.8 : 1),
      height: size.depth * (isLight ? 0.8 : 1),
      ...SHADOW,
      strength: isLight ? SHADOW.strength * 0.6 : SHADOW.strength,
      drop: 0,
    })
    if (kind !== 'vitrine') return []
    return [
      {
        frame: moved(standing, [0, size.height, 0]),
        width: size.width,
        height: GLASS_HEIGHT,
        depth: size.depth,
      },
    ]
  })
}
