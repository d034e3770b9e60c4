import type { CatalogueObject } from '../schema/object.ts'
import { mountingOf, slipsOf } from './mounting.ts'
import { CORD_TAIL, FORM_PARAMETERS, SLIP_CORE } from './parameters.ts'
import type { Proportions, Rest, Room, Shown } from './rest.ts'
import { type Roll, rollRadius } from './wound.ts'

/** Metres between two rolls that a short strip keeps open all the same. */
const LEAST_OPEN = 0.05

/** A strip as its window sees it. Metres along it, of its whole breadth with what stands out, and how it rolls. */
interface Lengths {
  readonly length: number
  readonly breadth: number
  /** Where each page begins. */
  readonly starts: readonly number[]
  readonly roll: Roll
  /** Metres above the table and beyond its end where all of it is unrolled. */
  readonly end: number
  /** What lies beside its beginning. */
  readonly beside: number
  readonly hangs: boolean
}

export function stripLengths(object: CatalogueObject, proportionOf: Proportions): Lengths {
  const { form, pages, dimensions = {}, structure = {} } = object
  const hangs = form === 'hangingScroll'
  const mounting = mountingOf({ form, options: structure })
  const { page } = FORM_PARAMETERS[form]
  const across = hangs ? (dimensions.width ?? page.width) : (dimensions.height ?? page.height)
  const given = hangs ? (dimensions.height ?? dimensions.length) : dimensions.length
  const usual = hangs
    ? (given ?? page.height)
    : given === undefined
      ? page.width
      : given / Math.max(1, pages.length)
  const starts: number[] = []
  let at = mounting.before
  for (const i of pages.keys()) {
    const proportion = proportionOf(i)
    starts.push(at)
    at += proportion === undefined ? usual : hangs ? across / proportion : across * proportion
  }
  if (pages.length === 0) at += usual
  return {
    length: at + mounting.after,
    breadth: across + 2 * mounting.beside + 2 * mounting.knob,
    starts,
    roll: { core: mounting.core, thickness: mounting.thickness },
    end: mounting.knob > 0 ? mounting.core : mounting.thickness,
    beside: mounting.slip ? CORD_TAIL : 0,
    hangs,
  }
}

export function slipLengths(object: CatalogueObject, proportionOf: Proportions): Lengths {
  const { pages, dimensions = {}, structure = {} } = object
  const { page, depth } = FORM_PARAMETERS.slips
  const height = dimensions.height ?? page.height
  const images = pages.map((_, i) => {
    const proportion = proportionOf(i)
    return proportion === undefined ? {} : { width: height * proportion }
  })
  const { count, width, gap } = slipsOf({
    pages: images,
    options: structure,
    ...(dimensions && { dimensions }),
  })
  const thickness = structure.thickness ?? dimensions.depth ?? depth
  const perPicture = count / Math.max(1, pages.length)
  return {
    length: count * (width + gap),
    breadth: height,
    starts: pages.map((_, i) => Math.floor(i * perPicture) * (width + gap)),
    roll: { core: structure.core ?? SLIP_CORE, thickness },
    end: thickness / 2,
    beside: 0,
    hangs: false,
  }
}

/** As far unrolled as there is room, from the page that is seen first. */
export function restOfStrip(
  { pose = 'open', page = 0 }: Shown,
  { length, breadth, starts, roll, end, beside, hangs }: Lengths,
  room: Room,
): Rest {
  const sized = (lies: Rest['lies'], along: number, depth: number): Rest => ({
    lies,
    ...(hangs ? { width: breadth, height: along } : { width: along, height: breadth }),
    depth,
    volumes: 1,
  })
  const closed = 2 * rollRadius(roll, length)
  if (pose === 'closed' || pose === 'enclosed') return sized('closed', closed, closed)
  const gathered = pose === 'extended' || hangs || page === 0 ? 0 : (starts[page] ?? 0)
  const loose = { core: roll.core, thickness: roll.thickness * 1.5 }
  const before = gathered > 0 ? rollRadius(loose, gathered) : 0
  const space = (hangs ? room.height : room.width) - (gathered > 0 ? 2 * before : beside)
  const rest = length - gathered
  const isWhole = rest + 2 * end <= space
  const open = isWhole ? rest : Math.min(rest, Math.max(LEAST_OPEN, space - 2 * rollRadius(roll, rest)))
  const left = isWhole ? end : rollRadius(roll, rest - open)
  const along = open + left + (gathered > 0 ? before : beside)
  return sized({ kind: 'strip', gathered, open }, along, 2 * Math.max(before, left))
}
