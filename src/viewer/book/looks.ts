import { MATERIALS, type Material } from '../../scenes/forms/parts.ts'
import { linearOf } from '../hall/rooms/colour.ts'
import { PAPER } from '../hall/rooms/palette.ts'

/** Surfaces that repeat, each a layer of the one texture that all books share, in its order. */
export const BOOK_LAYERS = ['plain', 'fibre', 'laid', 'weave', 'grain', 'bamboo', 'leather', 'stone'] as const
export type BookLayer = (typeof BOOK_LAYERS)[number]

/** How a material is drawn: its colour in full light, sRGB, times its layer, which repeats every so many metres. */
interface MaterialLook {
  readonly colour: string
  readonly layer: BookLayer
  /** Metres along u and v. */
  readonly metres: readonly [number, number]
  /** Whether v counts leaves, which are drawn as lines. */
  readonly leaves?: boolean
}

const PAPERY = [0.12, 0.12] as const

/** Nothing here shines: paper, cloth and old wood are dull, and a vitrine is dim. */
export const LOOKS: Readonly<Record<Material, MaterialLook>> = {
  paper: { colour: PAPER, layer: 'laid', metres: PAPERY },
  paperEdge: { colour: '#e3d7bd', layer: 'plain', metres: PAPERY, leaves: true },
  backing: { colour: '#ddd0b4', layer: 'fibre', metres: PAPERY },
  cover: { colour: '#36475c', layer: 'fibre', metres: [0.1, 0.1] },
  silk: { colour: '#c3ad7d', layer: 'weave', metres: [0.06, 0.06] },
  wood: { colour: '#6b4a31', layer: 'grain', metres: [0.3, 0.08] },
  bamboo: { colour: '#8a6a3b', layer: 'bamboo', metres: [0.012, 0.24] },
  cord: { colour: '#75624a', layer: 'weave', metres: [0.01, 0.01] },
  thread: { colour: '#efe7d3', layer: 'weave', metres: [0.008, 0.008] },
  leather: { colour: '#6e3f28', layer: 'leather', metres: [0.09, 0.09] },
  board: { colour: '#cbbf9f', layer: 'fibre', metres: PAPERY },
  cloth: { colour: '#2f4a6b', layer: 'weave', metres: [0.09, 0.09] },
  stone: { colour: '#85857f', layer: 'stone', metres: [0.9, 0.9] },
  bone: { colour: '#e7dcc2', layer: 'plain', metres: [0.05, 0.05] },
  metal: { colour: '#8c7449', layer: 'plain', metres: [0.05, 0.05] },
}

/** For each material in order: its colour as amounts of light. */
export const COLOURS_OF_MATERIALS: readonly number[] = MATERIALS.flatMap((name) => [
  ...linearOf(LOOKS[name].colour),
])

/** For each material in order: its layer, repetitions a metre along u and v, and 1 where v counts leaves. */
export const LOOKS_OF_MATERIALS: readonly number[] = MATERIALS.flatMap((name) => {
  const { layer, metres, leaves } = LOOKS[name]
  return [BOOK_LAYERS.indexOf(layer), 1 / metres[0], 1 / metres[1], leaves ? 1 : 0]
})
