import type { ViewingDirection } from '../schema/object.ts'
import { type Direction, directionOf, type InterfaceLanguage } from './language.ts'

export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowDown' | 'ArrowUp'
export type Side = 'left' | 'right' | 'top' | 'bottom'

/** How a book is gone through. Physical sides: they never mirror with the interface. */
export interface BookDirections {
  readonly axis: 'x' | 'y'
  /** Where the first page lies. */
  readonly firstAt: Side
  /** Where what follows lies, and so where the arrow to the next page stands. */
  readonly nextAt: Side
  readonly nextKey: ArrowKey
  readonly previousKey: ArrowKey
  /** The way a finger drags the page to get to the next: the leaf, or the strip, follows the finger. */
  readonly nextSwipe: `towards-${Side}`
  /** Sign of a wheel's delta along `axis` that goes to the next page. A plain wheel's downward turn always does. */
  readonly wheelForward: 1 | -1
}

export type WritingMode = 'horizontal-tb' | 'vertical-rl' | 'vertical-lr'

export interface Directions {
  readonly interface: { readonly dir: Direction }
  readonly book: BookDirections
  readonly text: { readonly dir: Direction; readonly writingMode: WritingMode }
}

const BOOKS: Readonly<Record<ViewingDirection, BookDirections>> = {
  'right-to-left': {
    axis: 'x',
    firstAt: 'right',
    nextAt: 'left',
    nextKey: 'ArrowLeft',
    previousKey: 'ArrowRight',
    nextSwipe: 'towards-right',
    wheelForward: -1,
  },
  'left-to-right': {
    axis: 'x',
    firstAt: 'left',
    nextAt: 'right',
    nextKey: 'ArrowRight',
    previousKey: 'ArrowLeft',
    nextSwipe: 'towards-left',
    wheelForward: 1,
  },
  'top-to-bottom': {
    axis: 'y',
    firstAt: 'top',
    nextAt: 'bottom',
    nextKey: 'ArrowDown',
    previousKey: 'ArrowUp',
    nextSwipe: 'towards-top',
    wheelForward: 1,
  },
  'bottom-to-top': {
    axis: 'y',
    firstAt: 'bottom',
    nextAt: 'top',
    nextKey: 'ArrowUp',
    previousKey: 'ArrowDown',
    nextSwipe: 'towards-bottom',
    wheelForward: -1,
  },
}

/** Languages that are written in columns, and the way their columns run. No other language is ever set upright. */
const COLUMNS: Readonly<Record<string, WritingMode>> = {
  zh: 'vertical-rl',
  lzh: 'vertical-rl',
  ja: 'vertical-rl',
  ko: 'vertical-rl',
  mn: 'vertical-lr',
  mnc: 'vertical-lr',
}

/**
 * The three directions, each from its own cause alone: the interface's from the interface language, the book's from
 * the object's viewing direction, the text's from the text's language and how it is written.
 * Source: bilingual.md §5 and book-forms.md §1.6 of the project's reference.
 */
export function directionsOf(args: {
  interfaceLanguage: InterfaceLanguage
  viewingDirection: ViewingDirection
  textLanguage: string
  writing: 'horizontal' | 'vertical'
}): Directions {
  const columns = COLUMNS[args.textLanguage.split('-')[0] ?? '']
  return {
    interface: { dir: directionOf(args.interfaceLanguage) },
    book: BOOKS[args.viewingDirection],
    text: {
      dir: directionOf(args.textLanguage),
      writingMode: args.writing === 'vertical' && columns ? columns : 'horizontal-tb',
    },
  }
}
