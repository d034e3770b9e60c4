import type { Topology } from './leaves.ts'
import type { FormSpec } from './model.ts'
import { type Binding, FORM_PARAMETERS } from './parameters.ts'

/** A bound volume, ready to be opened. Metres. */
export interface Volume {
  readonly binding: Binding
  readonly topology: Topology
  /** A leaf, from the spine's edge to the fore-edge and from head to foot (sideways when it is held at its head). */
  readonly width: number
  readonly height: number
  /** One leaf in the closed block, with its air. */
  readonly leaf: number
}

/** How far from the usual a leaf may be thick where the volume's thickness says so. */
const LEAST_LEAF = 0.4
const MOST_LEAF = 3
/** Thickness of a block as a share of its leaves' width: a fatter one could not be opened. */
const MOST_BLOCK = 0.5

/** How an object is bound; undefined for a form that has no leaves to turn. */
export function bindingOf({ form, options = {} }: Pick<FormSpec, 'form' | 'options'>): Binding | undefined {
  const binding = FORM_PARAMETERS[form].binding
  if (!binding) return undefined
  return {
    ...binding,
    ...(options.hinge === undefined || binding.hinge === 0 ? {} : { hinge: options.hinge }),
    ...(options.holes === undefined || !binding.holes ? {} : { holes: options.holes }),
    ...(options.cornerSilk === undefined ? {} : { cornerSilk: options.cornerSilk }),
    ...(options.thickness === undefined ? {} : { leaf: options.thickness }),
  }
}

/**
 * Metres of one leaf in the closed block: as usual, or as the volume's own thickness says, where that is possible.
 * @param of how many leaves there are, metres from their spine to their fore-edge, and of the whole volume's thickness
 */
export function leafThickness(
  { leaf, air, cover, flap }: Binding,
  of: { readonly leaves: number; readonly width: number; readonly depth: number | undefined },
): number {
  const leaves = Math.max(1, of.leaves)
  const usual = leaf * air
  const room = (of.depth ?? 0) - 2 * cover.thickness - (flap ? FLAP : 0)
  const wanted =
    of.depth === undefined ? usual : Math.min(usual * MOST_LEAF, Math.max(usual * LEAST_LEAF, room / leaves))
  return Math.min(wanted, (of.width * MOST_BLOCK) / leaves)
}

/** Thickness of a flap that lies between the block and the upper cover, metres. */
export const FLAP = 0.0012

/** Whether it opens upwards or downwards: its width lies from head to foot. */
export const isHeldAtHead = ({ topology }: Pick<Volume, 'topology'>): boolean =>
  topology.spine === 'top' || topology.spine === 'bottom'

/** What turns: the front cover, every leaf, the back cover. */
export const unitCount = (volume: Volume): number => volume.topology.leaves.length + 2

/** Metres from the outside of the front cover to where this unit begins, in the closed volume. */
export function depthOf({ binding, topology, leaf }: Volume, unit: number): number {
  const leaves = topology.leaves.length
  const under = binding.cover.thickness + (binding.flap ? FLAP : 0)
  if (unit <= 0) return 0
  const block = under + Math.min(unit - 1, leaves) * leaf
  return unit <= leaves + 1 ? block : block + binding.cover.thickness
}

/** Thickness of the closed volume, metres. */
export const thicknessOf = (volume: Volume): number => depthOf(volume, unitCount(volume))

/** Holes of the sewing: shares of the height from the foot (book-forms.md §2.8 of the project's reference). */
export const SEWING_HOLES: Readonly<Record<4 | 6 | 8, readonly number[]>> = {
  4: [0.08, 0.36, 0.64, 0.92],
  6: [0.035, 0.08, 0.36, 0.64, 0.92, 0.965],
  8: [0.035, 0.08, 0.25, 0.42, 0.58, 0.75, 0.92, 0.965],
}
