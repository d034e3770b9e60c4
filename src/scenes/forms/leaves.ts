import type { ViewingDirection } from '../schema/object.ts'
import { directionsOf, type Side } from '../text/directions.ts'
import { BLANK, type PageImage, type PageSide, sidesOf } from './sides.ts'

/**
 * How a form's paper makes leaves. `split`: a leaf has two sides back to back (a sheet folded print outside, with its
 * fold at the fore-edge, or a folio). `folded`: a sheet folded print inside with its fold at the spine, so that a blank
 * opening follows each printed one. `joined`: one strip or cards joined edge to edge, the first and last fixed to the
 * covers. Source: book-forms.md §1.3 and §1.6 of the project's reference.
 */
export type LeafMaking = 'split' | 'folded' | 'joined'

/** One thing that turns. */
export interface Leaf {
  /** Seen before it is turned, and after. */
  readonly recto: PageSide
  readonly verso: PageSide
  /** Where its paper is folded, if it is. */
  readonly foldAt: 'foreEdge' | 'spine' | 'none'
  /** Position of the printed sheet, or of the gathering, to which it belongs. */
  readonly sheet: number
}

/** What lies open side by side: `first` is on the side where reading begins. */
export interface LeafOpening {
  readonly first: PageSide
  readonly second: PageSide
}

export interface Topology {
  readonly leaves: readonly Leaf[]
  readonly insideFront: PageSide
  readonly insideBack: PageSide
  /** From the one after the front cover to the one before the back cover: one more than there are leaves. */
  readonly openings: readonly LeafOpening[]
  /** Positions in the page list in the order in which they are read: each picture once. */
  readonly order: readonly number[]
  /** The side of the closed book, front up, at which it is held, and the one at which it opens. */
  readonly spine: Side
  readonly opens: Side
  /** Whether blank openings that the binding makes are passed over: a viewer must say so. */
  readonly hidesBlanks: boolean
}

export interface TopologyArgs {
  readonly pages: readonly PageImage[]
  readonly viewingDirection: ViewingDirection
  readonly making: LeafMaking
  /** Whether the sheets of a `split` form are folded, their fold at the fore-edge. */
  readonly foldedOutside?: boolean
  /** Leaves in a gathering of a sewn codex. */
  readonly gathering?: number
  /** Passes over the blank openings of a `folded` form. */
  readonly hidesBlanks?: boolean
  /** Leaves of the whole volume, where more of them exist than were photographed. */
  readonly leafCount?: number
}

/** Which picture is on which side of which leaf, and how the leaves open. */
export function topologyOf(args: TopologyArgs): Topology {
  const { pages, viewingDirection, making } = args
  const hidesBlanks = making === 'folded' && args.hidesBlanks === true
  const { sides, insideFront } = sidesOf(pages, viewingDirection, making === 'split' ? 'split' : 'paired')
  const made = bind(args, sides, hidesBlanks)
  const front = insideFront ?? made.insideFront
  const openings = Array.from({ length: made.leaves.length + 1 }, (_, k) => ({
    first: k === 0 ? front : (made.leaves[k - 1]?.verso ?? BLANK),
    second: k === made.leaves.length ? made.insideBack : (made.leaves[k]?.recto ?? BLANK),
  }))
  const { firstAt, nextAt } = bookSides(viewingDirection)
  const seen = openings.flatMap(({ first, second }) => [first.page, second.page])
  return {
    leaves: made.leaves,
    insideFront: front,
    insideBack: made.insideBack,
    openings,
    order: [...new Set(seen.filter((page) => page !== undefined))],
    spine: firstAt,
    opens: nextAt,
    hidesBlanks,
  }
}

/** The book's own sides: they depend on its viewing direction alone. */
export function bookSides(viewingDirection: ViewingDirection): { firstAt: Side; nextAt: Side } {
  return directionsOf({
    interfaceLanguage: 'en',
    viewingDirection,
    textLanguage: 'lzh',
    writing: 'vertical',
  }).book
}

type Bound = Pick<Topology, 'leaves' | 'insideFront' | 'insideBack'>

function bind(args: TopologyArgs, sides: readonly PageSide[], hidesBlanks: boolean): Bound {
  const at = (i: number): PageSide => sides[i] ?? BLANK
  switch (args.making) {
    case 'split': {
      const foldAt = args.foldedOutside ? 'foreEdge' : 'none'
      const gathering = args.gathering ?? 1
      const count = Math.max(Math.ceil(sides.length / 2), args.leafCount ?? 0)
      const leaves = Array.from({ length: count }, (_, i) => ({
        recto: at(2 * i),
        verso: at(2 * i + 1),
        foldAt,
        sheet: Math.floor(i / gathering),
      })) satisfies Leaf[]
      return { leaves, insideFront: BLANK, insideBack: BLANK }
    }
    case 'folded': {
      const sheets = Math.max(Math.ceil(sides.length / 2), args.leafCount ?? 0)
      return { leaves: printInside(sheets, at, hidesBlanks), insideFront: BLANK, insideBack: BLANK }
    }
    case 'joined': {
      const panels = Math.max(sides.length, args.leafCount ?? 0)
      const leaves = Array.from({ length: Math.max(0, Math.floor((panels - 1) / 2)) }, (_, i) => ({
        recto: at(2 * i + 1),
        verso: at(2 * i + 2),
        foldAt: 'foreEdge',
        sheet: i,
      })) satisfies Leaf[]
      const last = panels > 1 && panels % 2 === 0 ? at(panels - 1) : BLANK
      return { leaves, insideFront: at(0), insideBack: last }
    }
  }
}

/** Single half-leaves of sheets pasted at their folds; where blanks are hidden, the backs of two cling together. */
function printInside(sheets: number, at: (i: number) => PageSide, hidesBlanks: boolean): Leaf[] {
  const leaves: Leaf[] = []
  for (let k = 0; k < sheets; k++) {
    const [a, b] = [at(2 * k), at(2 * k + 1)]
    const previous = at(2 * k - 1)
    const recto = hidesBlanks && k > 0 ? previous : BLANK
    leaves.push({ recto, verso: a, foldAt: 'spine', sheet: k })
    if (!hidesBlanks || k === sheets - 1) leaves.push({ recto: b, verso: BLANK, foldAt: 'spine', sheet: k })
  }
  return leaves
}

/** The opening in which a page of the list is first seen; undefined when it is in none. */
export function openingOfPage({ openings }: Topology, page: number): number | undefined {
  const found = openings.findIndex(({ first, second }) => first.page === page || second.page === page)
  return found < 0 ? undefined : found
}
