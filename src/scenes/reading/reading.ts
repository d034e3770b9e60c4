import { specOf } from '../forms/bookOf.ts'
import { createForm } from '../forms/form.ts'
import { turningDirection } from '../forms/handedness.ts'
import type { FormSpec } from '../forms/model.ts'
import { FORM_PARAMETERS } from '../forms/parameters.ts'
import { type PageImage, type PageSide, sidesOf } from '../forms/sides.ts'
import type { CatalogueObject } from '../schema/object.ts'
import type { Scene } from '../schema/scene.ts'
import { type BookDirections, directionsOf, type Side } from '../text/directions.ts'

/** One side of paper in an opening. */
export interface ShownSide extends PageSide {
  /** The side of the opening on which it lies; absent when nothing can face it. */
  readonly at?: Side
  /** Nothing but the inside of the front or the back cover. */
  readonly isCover?: true
  /** Metres. */
  readonly width: number
  readonly height: number
}

/** What lies open at once: an opening of a volume, a sheet of a strip, one face of a thing. In the order of reading. */
export type Station = readonly ShownSide[]

/** How an object is gone through: opening by opening, along one strip, or picture by picture. */
export type Manner = 'openings' | 'strip' | 'pictures'

export interface Reading {
  readonly manner: Manner
  readonly book: BookDirections
  /** As the book's openings, or its sheets, are counted by the form engine. */
  readonly stations: readonly Station[]
  /** Whether blank openings that the binding makes are passed over: visitors are told so. */
  readonly hidesBlanks: boolean
}

/** A catalogue record as it is gone through by a reader. Sizes are those of the form engine: estimates where not known. */
export function readingOf(scene: Pick<Scene, 'media'>, object: CatalogueObject): Reading {
  const spec = specOf(scene, object)
  const { topology, extended } = createForm(spec)
  const direction = turningDirection(spec)
  const { book } = directionsOf({
    interfaceLanguage: 'en',
    viewingDirection: direction,
    textLanguage: 'lzh',
    writing: 'vertical',
  })
  const sized = sizer(spec)
  if (!topology) {
    const { sides } = sidesOf(spec.pages.map(asOnePicture), direction, 'paired')
    const manner = extended.kind === 'strip' ? 'strip' : 'pictures'
    return { manner, book, stations: sides.map((side) => [sized(side)]), hidesBlanks: false }
  }
  const last = topology.openings.length - 1
  const stations = topology.openings.map(({ first, second }, k): Station => {
    const [a, b] = [sized(first, second), sized(second, first)]
    return [
      { ...a, at: book.firstAt, ...(k === 0 && first.blank === 'bound' && COVER) },
      { ...b, at: book.nextAt, ...(k === last && second.blank === 'bound' && COVER) },
    ]
  })
  const manner = extended.kind === 'folds' ? 'strip' : 'openings'
  return { manner, book, stations, hidesBlanks: topology.hidesBlanks }
}

const COVER = { isCover: true } as const

/** What has no leaves is seen as it was photographed. */
const asOnePicture = ({ imaging: _, splitAt: __, ...image }: PageImage): PageImage => image

/** Gives a side its size: its own, else that of what it faces, else that of the object's pages. */
function sizer({ form, dimensions = {}, pages }: FormSpec) {
  const usual = FORM_PARAMETERS[form].page
  const measured = pages.find(({ width, height }) => width !== undefined && height !== undefined)
  const page = {
    width: dimensions.width ?? measured?.width ?? usual.width,
    height: dimensions.height ?? measured?.height ?? usual.height,
  }
  return (side: PageSide, facing?: PageSide): ShownSide => ({
    ...side,
    width: side.width ?? facing?.width ?? page.width,
    height: side.height ?? facing?.height ?? page.height,
  })
}

/** What a reader is shown at one time. */
export interface Step {
  readonly station: number
  /** Position in its station of the first of its sides. */
  readonly side: 0 | 1
  readonly sides: Station
}

const holdsSomething = ({ blank }: PageSide): boolean => blank !== 'bound'

/**
 * The steps in which an object is gone through, in order: two facing sides at once, or one after the other where there
 * is room for one alone. An opening that the binding leaves blank is one step either way, or none where such are hidden;
 * beside a cover it is one only where both are seen.
 */
export function stepsOf({ stations, hidesBlanks }: Reading, twoAtOnce: boolean): Step[] {
  return stations.flatMap((sides, station): Step[] => {
    const isEmpty = !sides.some(holdsSomething)
    const isEnd = sides.some(({ isCover }) => isCover)
    if (isEmpty && (hidesBlanks || (isEnd && !twoAtOnce))) return []
    if (isEmpty || twoAtOnce) return [{ station, side: 0, sides }]
    return sides.flatMap((side, i): Step[] =>
      holdsSomething(side) ? [{ station, side: i === 0 ? 0 : 1, sides: [side] }] : [],
    )
  })
}

/** Where a reader is: it stays true when what fits at once changes. */
export interface Place {
  readonly station: number
  /** The side of it that is looked at, where there is room for one. */
  readonly side: 0 | 1
}

/** The step at which a place is seen; the nearest before it when it has none of its own. */
export function stepAt(steps: readonly Step[], { station, side }: Place): number {
  const exact = steps.findIndex((step) => step.station === station && step.side === side)
  if (exact >= 0) return exact
  const same = steps.findIndex((step) => step.station === station)
  return same >= 0
    ? same
    : Math.max(
        0,
        steps.findLastIndex((step) => step.station < station),
      )
}

/** The step at which a page of the list is first seen; the first step when it is seen nowhere. */
export function stepOfPage(steps: readonly Step[], page: number): number {
  return Math.max(
    0,
    steps.findIndex(({ sides }) => sides.some((side) => side.page === page)),
  )
}

/** The sides of a step as they are drawn: two halves of one picture that lie together are that picture. */
export function joinedSides({ sides }: Pick<Step, 'sides'>, { axis }: BookDirections): Station {
  const [a, b] = sides
  if (!a || !b || a.page === undefined || a.page !== b.page) return sides
  const crop = [0, 1, 2, 3].map((i) => Math[i < 2 ? 'min' : 'max'](a.crop[i] ?? 0, b.crop[i] ?? 1))
  const [width, height] = axis === 'x' ? [a.width + b.width, a.height] : [a.width, a.height + b.height]
  return [{ ...a, crop: crop as unknown as ShownSide['crop'], width, height }]
}

/** Pages of the list seen in a step, in the order of reading, each once. */
export function pagesOf({ sides }: Step): number[] {
  return [...new Set(sides.map(({ page }) => page).filter((page) => page !== undefined))]
}
