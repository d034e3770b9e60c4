import type { Form } from '../schema/object.ts'
import type { LeafMaking } from './leaves.ts'
import type { Material } from './parts.ts'

/** How the leaves of a volume are held, and what covers them. Metres. */
export interface Binding {
  readonly making: LeafMaking
  /** Sheets folded print outside, the fold at the fore-edge. */
  readonly foldedOutside?: boolean
  /** Sewn or pasted at a spine that rolls as the volume opens, or only lying in two piles. */
  readonly hold: 'spine' | 'piles'
  /** From the spine's edge to the line at which leaves turn. */
  readonly hinge: number
  /** One leaf as it turns: both layers of a folded sheet. */
  readonly leaf: number
  /** How much thicker the closed block is than its paper, for the air in it. */
  readonly air: number
  /** Greatest bend of a turning leaf, radians a metre; none for boards and cards. */
  readonly bend: number
  readonly cover: {
    readonly thickness: number
    readonly material: Material
    /** Whether one piece goes round the spine. */
    readonly wraps: boolean
    readonly stiff: boolean
  }
  /** Holes of the sewing that is seen outside. Five is the Korean way and is not offered. */
  readonly holes?: 4 | 6 | 8
  readonly cornerSilk?: boolean
  /** Where the title slip is pasted on the front cover, which is never the spine. */
  readonly slip?: 'corner' | 'middle'
  /** Title on the bottom edge, for volumes that lie flat. */
  readonly edgeTitle?: boolean
  /** Flap of the lower cover, tucked under the upper. */
  readonly flap?: boolean
  readonly gathering?: number
}

/** A strip that is rolled. Metres. */
export interface Mounting {
  /** Paper and lining. */
  readonly thickness: number
  readonly core: number
  /** The roller's ends beyond the edges of the strip. */
  readonly knob: number
  /** Silk before and after the work, and at its sides. */
  readonly before: number
  readonly after: number
  readonly beside: number
  /** Outer wrapper on the back of the beginning. */
  readonly wrapper: number
  readonly backing: Material
  readonly roller: Material
  /** Title slip outside, near the stave. */
  readonly slip: boolean
}

/** What is known of a form before anything is known of the object. Metres; centuries by number, −5 being the 5th BCE. */
export interface FormParameters {
  readonly centuries: readonly [from: number, to: number]
  /** A page, a sheet, a slip or a slab of the usual size. */
  readonly page: { readonly width: number; readonly height: number }
  readonly depth: number
  readonly binding?: Binding
  readonly mounting?: Mounting
  /** Of a flat or solid thing. */
  readonly material?: Material
}

const SOFT_COVER = { thickness: 0.0006, material: 'cover', wraps: false, stiff: false } as const
const CARDS = { making: 'joined', hold: 'piles', hinge: 0, leaf: 0.0015, air: 1.05, bend: 0 } as const
const NO_MOUNT = { before: 0, after: 0, beside: 0, wrapper: 0 } as const
const SUTRA = { thickness: 0.0002, core: 0.006, knob: 0.004, backing: 'backing', roller: 'wood' } as const

/**
 * The forms as numbers. Sources: book-forms.md §2 of the project's reference, whose certainty marks hold here too; most
 * are engineering estimates for drawing and are never to be printed as facts about an object.
 */
export const FORM_PARAMETERS: Readonly<Record<Form, FormParameters>> = {
  slips: { centuries: [-5, 4], page: { width: 0.01, height: 0.231 }, depth: 0.003, material: 'bamboo' },
  silk: {
    centuries: [-4, 3],
    page: { width: 0.48, height: 0.48 },
    depth: 0.00012,
    material: 'silk',
    mounting: {
      ...NO_MOUNT,
      thickness: 0.00012,
      core: 0.012,
      knob: 0,
      backing: 'silk',
      roller: 'wood',
      slip: false,
    },
  },
  handscroll: {
    centuries: [4, 20],
    page: { width: 0.47, height: 0.26 },
    depth: 0.04,
    mounting: { ...NO_MOUNT, ...SUTRA, before: 0.12, after: 0.06, wrapper: 0.24, slip: true },
  },
  hangingScroll: {
    centuries: [10, 20],
    page: { width: 0.5, height: 1.1 },
    depth: 0.04,
    mounting: {
      thickness: 0.0006,
      core: 0.011,
      knob: 0.02,
      before: 0.32,
      after: 0.2,
      beside: 0.06,
      wrapper: 0,
      backing: 'backing',
      roller: 'wood',
      slip: false,
    },
  },
  concertina: {
    centuries: [9, 19],
    page: { width: 0.11, height: 0.3 },
    depth: 0.02,
    binding: {
      making: 'joined',
      hold: 'piles',
      hinge: 0,
      leaf: 0.0004,
      air: 1.2,
      bend: 1.5,
      cover: { thickness: 0.0025, material: 'silk', wraps: false, stiff: true },
      slip: 'middle',
    },
  },
  whirlwind: {
    centuries: [8, 10],
    page: { width: 0.478, height: 0.255 },
    depth: 0.03,
    mounting: { ...NO_MOUNT, ...SUTRA, slip: false },
  },
  butterfly: {
    centuries: [10, 14],
    page: { width: 0.19, height: 0.28 },
    depth: 0.012,
    binding: {
      making: 'folded',
      hold: 'spine',
      hinge: 0,
      leaf: 0.0001,
      air: 1.35,
      bend: 5,
      cover: { thickness: 0.0014, material: 'cover', wraps: true, stiff: true },
      slip: 'corner',
    },
  },
  wrappedBack: {
    centuries: [13, 18],
    page: { width: 0.2, height: 0.315 },
    depth: 0.014,
    binding: {
      making: 'split',
      foldedOutside: true,
      hold: 'spine',
      hinge: 0.01,
      leaf: 0.00016,
      air: 1.35,
      bend: 4,
      cover: { thickness: 0.0008, material: 'silk', wraps: true, stiff: false },
      slip: 'corner',
    },
  },
  threadBound: {
    centuries: [16, 20],
    page: { width: 0.165, height: 0.26 },
    depth: 0.011,
    binding: {
      making: 'split',
      foldedOutside: true,
      hold: 'spine',
      hinge: 0.012,
      leaf: 0.00016,
      air: 1.35,
      bend: 4,
      cover: SOFT_COVER,
      holes: 4,
      cornerSilk: true,
      slip: 'corner',
      edgeTitle: true,
    },
  },
  album: {
    centuries: [11, 20],
    page: { width: 0.3, height: 0.33 },
    depth: 0.03,
    binding: {
      ...CARDS,
      cover: { thickness: 0.005, material: 'wood', wraps: false, stiff: true },
      slip: 'corner',
    },
  },
  rubbing: { centuries: [6, 20], page: { width: 0.9, height: 2 }, depth: 0.0003, material: 'paper' },
  stele: { centuries: [-2, 19], page: { width: 0.93, height: 2.16 }, depth: 0.25, material: 'stone' },
  woodblock: { centuries: [7, 20], page: { width: 0.75, height: 0.28 }, depth: 0.05, material: 'wood' },
  movableType: { centuries: [11, 19], page: { width: 0.25, height: 0.2 }, depth: 0.024, material: 'wood' },
  map: { centuries: [-4, 20], page: { width: 1.2, height: 0.8 }, depth: 0.0005, material: 'paper' },
  singleSheet: { centuries: [2, 20], page: { width: 0.4, height: 0.28 }, depth: 0.0001, material: 'paper' },
  palmLeaf: {
    centuries: [7, 20],
    page: { width: 0.45, height: 0.05 },
    depth: 0.03,
    binding: {
      ...CARDS,
      making: 'split',
      leaf: 0.0007,
      cover: { thickness: 0.006, material: 'wood', wraps: false, stiff: true },
    },
  },
  codexWestAsian: {
    centuries: [14, 20],
    page: { width: 0.2, height: 0.28 },
    depth: 0.025,
    binding: {
      making: 'split',
      hold: 'spine',
      hinge: 0,
      leaf: 0.00018,
      air: 1.2,
      bend: 5,
      cover: { thickness: 0.0025, material: 'leather', wraps: true, stiff: true },
      flap: true,
      gathering: 10,
    },
  },
}

/** Radius about which slips are rolled, metres. */
export const SLIP_CORE = 0.006
/** Metres between the scales of a whirlwind book. */
export const SCALE_STEP = 0.01
/** One of those scales, with its paste. */
export const SCALE_LEAF = 0.00015
/** The cord of a handscroll where it lies beside its beginning. */
export const CORD_TAIL = 0.16
/** Cells of a tray of type. */
export const CELLS = { columns: 10, rows: 12 } as const
/** At both ends of a printing block: metres, and share of the block's height. */
export const HANDLE = { length: 0.05, share: 0.42 } as const
/** Parts into which a folded map or silk is divided. */
export const FOLDS = { columns: 4, rows: 2 } as const
