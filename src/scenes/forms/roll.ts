import { layChain, moved, type Point2, type Profile } from './profile.ts'
import { type Roll, rollRadius } from './wound.ts'

/** How many times the strip goes round its core. */
export const rollTurns = (roll: Roll, length: number): number =>
  (rollRadius(roll, length) - roll.core) / roll.thickness

/** Radians that the strip has turned at `length` metres from the core. */
export const rollAngle = (roll: Roll, length: number): number =>
  ((rollRadius(roll, length) - roll.core) * 2 * Math.PI) / roll.thickness

/** A strip between two rolls. Metres, from the edge where reading begins. */
export interface Winding {
  /** All of the strip. */
  readonly length: number
  /** What has been read and gathered in the first roll, and where the second begins: between them the strip lies flat. */
  readonly from: number
  readonly to: number
  readonly unread: Roll
  readonly gathered: Roll
}

/**
 * Where a length along the strip lies, by the closed formula; the flat part begins at the origin and runs towards −x.
 * The strip's front is inside of both rolls.
 */
export function windingPoint({ length, from, to, unread, gathered }: Winding, along: number): Point2 {
  if (along >= from && along <= to) return [-(along - from), 0]
  if (along > to) {
    const [outer, radius] = [rollRadius(unread, length - to), rollRadius(unread, length - along)]
    const turn = -Math.PI / 2 - ((outer - radius) * 2 * Math.PI) / unread.thickness
    return [-(to - from) + radius * Math.cos(turn), outer + radius * Math.sin(turn)]
  }
  const [outer, radius] = [rollRadius(gathered, from), rollRadius(gathered, along)]
  const turn = -Math.PI / 2 + ((outer - radius) * 2 * Math.PI) / gathered.thickness
  return [radius * Math.cos(turn), outer + radius * Math.sin(turn)]
}

/** Direction of the strip there, in the words of `Profile`. */
export function windingAngle({ length, from, to, unread, gathered }: Winding, along: number): number {
  if (along > to) return rollAngle(unread, length - to) - rollAngle(unread, length - along)
  if (along < from) return rollAngle(gathered, along) - rollAngle(gathered, from)
  return 0
}

/** Radians a link of a rolled strip turns, and how much of a roll is laid as a sheet: what is within is a solid. */
const LINK_TURN = (2 * Math.PI) / 32
const SHOWN_TURN = 1.5 * 2 * Math.PI
/** Metres a link of the flat part has, and the most links it is divided into. */
const FLAT = { link: 0.02, most: 160 }

/** Lengths along a roll, from its outside inwards, at which it is divided. */
function rollStations(roll: Roll, wound: number): number[] {
  const stations: number[] = []
  let left = wound
  for (let turned = 0; turned < SHOWN_TURN && left > 1e-6; turned += LINK_TURN) {
    left = Math.max(0, left - rollRadius(roll, left) * LINK_TURN)
    stations.push(wound - left)
  }
  return stations
}

/**
 * The strip as a sheet: its flat part and the outer turn and a half of both rolls. Its `s` are lengths along the whole
 * strip; what is deeper in the rolls is not laid.
 */
export function layWinding(winding: Winding): Profile {
  const { length, from, to } = winding
  const before = rollStations(winding.gathered, from).map((depth) => from - depth)
  const flat = to - from
  const links = flat > 0 ? Math.min(FLAT.most, Math.max(1, Math.ceil(flat / FLAT.link))) : 0
  const middle = Array.from({ length: Math.max(0, links - 1) }, (_, i) => from + (flat * (i + 1)) / links)
  const after = rollStations(winding.unread, length - to).map((depth) => to + depth)
  const stations = [...before.reverse(), from, ...middle, ...(flat > 0 ? [to] : []), ...after]
  const lengths = stations.slice(1).map((s, i) => s - (stations[i] ?? 0))
  const angles = lengths.map((link, i) => windingAngle(winding, (stations[i] ?? 0) + link / 2))
  const laid = layChain([0, 0], lengths, angles, stations[0] ?? 0)
  const anchor = before.length
  return moved(laid, -(laid.x[anchor] ?? 0), -(laid.y[anchor] ?? 0))
}
