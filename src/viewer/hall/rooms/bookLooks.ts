import { MATERIALS, type Material } from '../../../scenes/forms/parts.ts'
import { LOOKS } from '../../book/looks.ts'
import { LAYER_METRES, type LayerName } from './layers/layer.ts'
import { type Palette, plain, type SurfaceLook } from './palette.ts'

/** What gives a material its grain among the layers that a hall has. */
const GRAINS: Readonly<Partial<Record<Material, LayerName>>> = {
  paperEdge: 'leaves',
  cover: 'silk',
  silk: 'silk',
  cloth: 'silk',
  wood: 'timber',
  bamboo: 'timber',
  leather: 'plaster',
  stone: 'plaster',
}
/** A book is small: its grain is finer than that of a room by so much. */
const FINER: Readonly<Partial<Record<LayerName, number>>> = { silk: 0.4, timber: 0.25, plaster: 0.2 }

/** How each material of a book is drawn, by its place in `MATERIALS`. */
export function bookLooks({ layers }: Pick<Palette, 'layers'>): readonly SurfaceLook[] {
  return MATERIALS.map((material) => {
    const grain = GRAINS[material]
    if (!grain) return plain(LOOKS[material].colour)
    const [u, v] = LAYER_METRES[grain]
    const finer = FINER[grain] ?? 1
    return {
      colour: LOOKS[material].colour,
      layer: Math.max(0, layers.indexOf(grain)),
      metres: [u * finer, v * finer],
    }
  })
}
