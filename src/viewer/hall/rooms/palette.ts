import type { Surface } from '../../../scenes/layout/mesh/surface.ts'
import type { Hall } from '../../../scenes/schema/space.ts'
import { LAYER_METRES, type LayerName } from './layers/layer.ts'

export type FloorKind = 'oak' | 'brick' | 'stone'

/** How a surface is drawn: its colour in full light, sRGB, times the light baked into its mesh, times its layer. */
export interface SurfaceLook {
  readonly colour: string
  /** Index among the palette's layers. */
  readonly layer: number
  /** Metres along u and v that one repetition of the layer covers: a mesh's UVs are metres. */
  readonly metres: readonly [number, number]
}

/** A colour without a texture: always the one place of the first layer that is white. */
export function plain(colour: string): SurfaceLook {
  return { colour, layer: 0, metres: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] }
}

/** Whether it is drawn from the first layer, but for its corner: from edges of leaves, which v counts. */
export const countsLeaves = ({ layer, metres }: SurfaceLook): boolean =>
  layer === 0 && Number.isFinite(metres[1])

/** Colours of a hall in full light, sRGB. What is baked into the meshes is light alone. */
export interface Palette {
  readonly wall: string
  readonly ceiling: string
  /** The luminous panel in the ceiling. */
  readonly well: string
  readonly trim: string
  /** Bases, rims and ledges. */
  readonly stone: string
  /** What a tile's own colours are multiplied by, and those of a lattice before its paper. */
  readonly glaze: string
  readonly window: string
  readonly floor: { readonly kind: FloorKind; readonly colour: string; readonly joint: string }
  /** A frame's rail, and the lip that holds the mount. */
  readonly frame: string
  readonly lip: string
  readonly mount: string
  readonly silk: string
  /** Bodies of vitrines and plinths; benches and lecterns. */
  readonly body: string
  readonly timber: string
  readonly metal: string
  /** What lies in a vitrine lies on this. */
  readonly lining: string
  readonly card: string
  readonly shadow: string
  /** Plaster in the shade: what stands behind everything. */
  readonly shade: string
  /** What the surfaces' array texture holds, in order. */
  readonly layers: readonly LayerName[]
  readonly surfaces: Readonly<Record<Surface, SurfaceLook>>
}

type Colours = Omit<Palette, 'layers' | 'surfaces'>

/** Paper where there is no picture of it. */
export const PAPER = '#efe6d2'

const COMMON = {
  frame: '#3a2a20',
  lip: '#553d2c',
  mount: '#f4efe3',
  silk: '#d5cab0',
  metal: '#6d5a3e',
  card: '#f8f4ea',
  shadow: '#2a221a',
  shade: '#8f867a',
} as const

/**
 * Warmth sits in floor, ceiling and timber; walls near a work stay close to neutral, or an unlit picture would look
 * blue (look.md §5).
 */
const COLOURS: Readonly<Record<Hall['theme'], Readonly<Record<Hall['light'], Colours>>>> = {
  whiteGallery: {
    day: {
      ...COMMON,
      well: '#ffffff',
      wall: '#f4f1ea',
      ceiling: '#f8f6f1',
      trim: '#e9e3d7',
      stone: '#cfc8bb',
      glaze: '#ffffff',
      window: '#ffffff',
      floor: { kind: 'oak', colour: '#c3a27a', joint: '#6f553a' },
      body: '#ece7dc',
      timber: '#a98457',
      lining: '#e6dfd0',
    },
    evening: {
      ...COMMON,
      well: '#fff0d8',
      wall: '#e9e2d6',
      ceiling: '#d8cdbb',
      trim: '#d8cbb6',
      stone: '#b9ab95',
      glaze: '#ffffff',
      window: '#b59e7c',
      floor: { kind: 'oak', colour: '#a27c50', joint: '#523a24' },
      body: '#ded3c0',
      timber: '#8d6840',
      lining: '#d9cdb6',
    },
  },
  jiangnanAcademy: {
    day: {
      ...COMMON,
      well: '#ffffff',
      wall: '#f2f1ed',
      ceiling: '#e9e4da',
      trim: '#4f3b2d',
      stone: '#a7a8a3',
      glaze: '#ffffff',
      window: '#ffffff',
      floor: { kind: 'brick', colour: '#a3a5a1', joint: '#5d605e' },
      frame: '#33241b',
      body: '#6d5140',
      timber: '#614636',
      lining: '#ddd6c6',
    },
    evening: {
      ...COMMON,
      well: '#fff0d8',
      wall: '#e6e0d6',
      ceiling: '#bcae98',
      trim: '#3b2a1f',
      stone: '#8d877a',
      glaze: '#ffffff',
      window: '#8f8678',
      floor: { kind: 'brick', colour: '#93876f', joint: '#4a4843' },
      frame: '#2b1e16',
      body: '#5a4030',
      timber: '#513829',
      lining: '#d2c7b1',
    },
  },
  houseOfWisdom: {
    day: {
      ...COMMON,
      well: '#ffffff',
      wall: '#ecdfc9',
      ceiling: '#f1e8d8',
      trim: '#2f5580',
      stone: '#dfd0b3',
      glaze: '#ffffff',
      window: '#ffffff',
      floor: { kind: 'stone', colour: '#cdbfa6', joint: '#9a8b70' },
      body: '#e2d4ba',
      timber: '#7a5435',
      lining: '#e9e0cd',
    },
    evening: {
      ...COMMON,
      well: '#fff0d8',
      wall: '#e0cfb3',
      ceiling: '#c7b08b',
      trim: '#264568',
      stone: '#cdb992',
      glaze: '#e6dccb',
      window: '#a08d72',
      floor: { kind: 'stone', colour: '#b39f7e', joint: '#7d6c51' },
      body: '#d0bd9c',
      timber: '#66432a',
      lining: '#dccfb4',
    },
  },
}

const FLOOR_LAYERS: Readonly<Record<FloorKind, LayerName>> = { oak: 'boards', brick: 'brick', stone: 'stone' }
/** The layer that only this theme has. */
const OWN_LAYER: Readonly<Record<Hall['theme'], LayerName>> = {
  whiteGallery: 'paper',
  jiangnanAcademy: 'lattice',
  houseOfWisdom: 'tile',
}
/** A ceiling is seen from farther off than a window: its lattice is twice as wide. */
const CEILING_LATTICE = 2

function dressed(theme: Hall['theme'], colours: Colours): Palette {
  const floor = FLOOR_LAYERS[colours.floor.kind]
  const own = OWN_LAYER[theme]
  const layers: readonly LayerName[] = ['leaves', 'plaster', floor, 'timber', 'silk', own]
  const look = (colour: string, wanted: LayerName, times = 1): SurfaceLook => {
    const layer = Math.max(0, layers.indexOf(wanted))
    const [u, v] = LAYER_METRES[layers[layer] ?? 'plaster']
    return { colour, layer, metres: [u * times, v * times] }
  }
  return {
    ...colours,
    layers,
    surfaces: {
      plaster: look(colours.wall, 'plaster'),
      floor: look(colours.floor.colour, floor),
      ceiling: look(colours.ceiling, 'plaster'),
      well: own === 'lattice' ? look(colours.well, own, CEILING_LATTICE) : look(colours.well, 'paper'),
      trim: plain(colours.trim),
      timber: look(colours.timber, 'timber'),
      lattice: look(colours.window, own),
      stone: look(colours.stone, 'plaster'),
      brick: look(colours.stone, 'plaster'),
      tile: look(colours.glaze, own),
      paper: look(colours.well, 'paper'),
      body: look(colours.body, theme === 'jiangnanAcademy' ? 'timber' : 'plaster'),
      lining: look(colours.lining, 'silk'),
      frame: look(colours.frame, 'timber'),
      silk: look(colours.silk, 'silk'),
    },
  }
}

const inBothLights = (theme: Hall['theme']): Readonly<Record<Hall['light'], Palette>> => ({
  day: dressed(theme, COLOURS[theme].day),
  evening: dressed(theme, COLOURS[theme].evening),
})

export const PALETTES: Readonly<Record<Hall['theme'], Readonly<Record<Hall['light'], Palette>>>> = {
  whiteGallery: inBothLights('whiteGallery'),
  jiangnanAcademy: inBothLights('jiangnanAcademy'),
  houseOfWisdom: inBothLights('houseOfWisdom'),
}

/** What pictures are multiplied by, in linear light: neutral, so that their colours stay their own. */
export const PICTURE_LIGHT: Readonly<Record<Hall['light'], number>> = { day: 0.97, evening: 0.94 }
