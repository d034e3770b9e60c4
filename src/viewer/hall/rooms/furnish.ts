import { furnitureMesh, GLASS_HEIGHT } from '../../../scenes/layout/mesh/furnitureMesh.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { GlassBox } from './glass.ts'
import type { Palette, SurfaceLook } from './palette.ts'
import { plain } from './palette.ts'
import { moved, type Placement, placementAt } from './placement.ts'
import type { Halo } from './shadows.ts'
import type { SolidBuilder } from './solids.ts'

/** Metres (look.md §5). */
const RIM = 0.008
/** Metres: how far the shadow of a piece reaches over the floor. */
const SHADOW = { reach: 0.34, strength: 0.3 }

/** Adds a room's furniture to its solids and shadows, and gives the glass that stands on it. */
export function furnish(
  scene: Scene,
  room: string,
  palette: Palette,
  { solids, halos }: { readonly solids: SolidBuilder; readonly halos: Halo[] },
): GlassBox[] {
  return Object.values(scene.furniture).flatMap((piece) => {
    if (piece.room !== room) return []
    const { kind, size, yaw } = piece
    const [x, z] = piece.position
    const standing = placementAt([x, 0, z], yaw)
    for (const { surface, mesh } of furnitureMesh(kind, size))
      solids.add(mesh, palette.surfaces[surface], standing)
    const isLight = kind === 'lectern' || kind === 'bench'
    halos.push({
      placement: placementAt([x, 0, z], yaw, Math.PI / 2),
      width: size.width * (isLight ? 0.8 : 1),
      height: size.depth * (isLight ? 0.8 : 1),
      ...SHADOW,
      strength: isLight ? SHADOW.strength * 0.6 : SHADOW.strength,
      drop: 0,
    })
    if (kind !== 'vitrine') return []
    const surface = moved(standing, [0, size.height, 0])
    addRim(solids, surface, size, plain(palette.metal))
    return [{ placement: surface, width: size.width, height: GLASS_HEIGHT, depth: size.depth }]
  })
}

/** The bronze edge in which a hood of glass stands. Above it there is glass alone: a bar would cut through every book. */
function addRim(
  solids: SolidBuilder,
  surface: Placement,
  { width, depth }: { readonly width: number; readonly depth: number },
  metal: SurfaceLook,
): void {
  for (const side of [-1, 1]) {
    const long = moved(surface, [0, RIM / 2, (side * (depth - RIM)) / 2 - RIM / 2])
    const short = moved(surface, [(side * (width - RIM)) / 2, RIM / 2, -depth / 2])
    solids.box(long, [width, RIM, RIM], metal)
    solids.box(short, [RIM, RIM, depth], metal)
  }
}
