import { type Material, MeshBasicMaterial } from 'three'
import type { Palette } from './palette.ts'
import { createTiles } from './tiles.ts'

/** What a hall is made of. Light is in the vertex colours, so nothing here needs a lamp. */
export interface Materials {
  readonly plaster: Material
  readonly floor: Material
  readonly pieces: Material
  /** What lies over other things and lets them through: shadows and glass. */
  readonly veils: Material
  dispose(): void
}

/** @param anisotropy samples along a floor that runs away from the eye */
export function createMaterials(palette: Palette, anisotropy: number): Materials {
  const surfaces = createTiles(palette, anisotropy)
  // Dithering: a wall's light falls so gently that eight bits would show it in bands.
  const lit = { vertexColors: true, toneMapped: false, dithering: true }
  const materials = {
    plaster: new MeshBasicMaterial({ ...lit, map: surfaces.plaster }),
    floor: new MeshBasicMaterial({ ...lit, map: surfaces.floor }),
    pieces: new MeshBasicMaterial(lit),
    veils: new MeshBasicMaterial({
      vertexColors: true,
      transparent: true,
      depthWrite: false,
      toneMapped: false,
    }),
  }
  return {
    ...materials,
    dispose() {
      for (const material of Object.values(materials)) material.dispose()
      surfaces.dispose()
    },
  }
}
