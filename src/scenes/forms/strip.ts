import { type Across, about, addSheet } from './draw.ts'
import type { Crop } from './frame.ts'
import { CORD_TAIL, type Mounting } from './parameters.ts'
import { made, type PartsBuilder, type Surface } from './parts.ts'
import { lengthOf, lowest, moved, type Profile, pointAt, section } from './profile.ts'
import { addRing, addRod, addStitch } from './rods.ts'
import { layWinding, type Winding, windingAngle } from './roll.ts'
import { type Roll, rollRadius } from './wound.ts'

/** One sheet of a strip: a picture, or what stands in its place. Metres along the strip. */
export interface StripSheet {
  readonly surface: Surface
  readonly from: number
  readonly to: number
  /** Height of what is shown, where it is less than the strip's. */
  readonly height?: number
}

/** A strip that is rolled from its end: scrolls, silk, maps. Metres. */
export interface Strip {
  readonly mounting: Mounting
  readonly sheets: readonly StripSheet[]
  readonly length: number
  readonly height: number
  /** Whether it hangs by its beginning, so that nothing is gathered there. */
  readonly hangs: boolean
  /** Thickness of a layer in the roll, where leaves pasted on it make it more than the paper's. */
  readonly layer?: number
}

/** What of a strip is seen: what was read before is gathered at its beginning, what follows is rolled at its end. */
export interface Window {
  readonly gathered: number
  readonly open: number
}

/** Metres: the stave at the beginning, the title slip, how the closed roll is laid, the cord. */
const STAVE = { radius: 0.0026, beyond: 0.003 }
const SLIP = { from: 0.008, width: 0.022, share: 0.4 }
const CORD = { radius: 0.0012, rings: 3, pitch: 0.006 }
/** Opening, metres, over which the closed roll comes to lie on its underside. */
const SETTLES = 0.03

/** The window as the strip allows it. */
export function windowOn({ length, hangs }: Strip, wanted: Window): Window {
  const gathered = hangs ? 0 : Math.min(length, Math.max(0, wanted.gathered))
  return { gathered, open: Math.min(length - gathered, Math.max(0, wanted.open)) }
}

export function windingOf(strip: Strip, wanted: Window): Winding {
  const { gathered, open } = windowOn(strip, wanted)
  const { core, thickness } = strip.mounting
  const roll: Roll = { core, thickness: strip.layer ?? thickness }
  // Nothing but the stave is in the middle of what has been gathered, and the hand rolls it loosely.
  const loose: Roll = { core: Math.max(core, STAVE.radius * 2), thickness: roll.thickness * 1.5 }
  return { length: strip.length, from: gathered, to: gathered + open, unread: roll, gathered: loose }
}

/**
 * Radians by which the closed roll is turned from lying on its outer edge, so that the slip beside that edge is on top.
 */
function restingTurn(strip: Strip, winding: Winding): number {
  if (winding.from > 0 || strip.hangs) return 0
  const slip = SLIP.from + SLIP.width / 2
  const closed = windingAngle({ ...winding, to: winding.from }, winding.from + slip)
  const share = Math.max(0, 1 - (winding.to - winding.from) / SETTLES)
  return (Math.PI - closed) * share * share * (3 - 2 * share)
}

/** Draws a strip, its rolls, its rods and what ties it. The flat part begins at the origin. */
export function drawStrip(builder: PartsBuilder, strip: Strip, wanted: Window): void {
  const winding = windingOf(strip, wanted)
  const { mounting, height, length } = strip
  const unreadRadius = rollRadius(winding.unread, length - winding.to)
  const turn = restingTurn(strip, winding)
  const center = [-(winding.to - winding.from), unreadRadius] as const
  const place = (profile: Profile): Profile =>
    turn === 0 ? profile : moved(moved(profile, -center[0], -center[1]), center[0], center[1], turn)
  const laid = place(layWinding(winding))
  const sunk = Math.min(0, turn === 0 ? 0 : lowest(laid))
  const sheet = sunk < 0 ? moved(laid, 0, -sunk) : laid
  const raise = -sunk

  drawFaces(builder, strip, winding, sheet)
  const roll = (at: readonly [number, number], own: Roll, wound: number, knob: number) =>
    drawRoll(builder, { at: [at[0], at[1] + raise], own, wound, knob, height, mounting })
  if (winding.to < length - 1e-9) roll(center, winding.unread, length - winding.to, mounting.knob)
  else if (mounting.knob > 0) {
    const end = pointAt(sheet, length)
    addRoller(builder, [end.x, end.y + mounting.core], mounting, height)
  }
  if (winding.from > 1e-9)
    roll([0, rollRadius(winding.gathered, winding.from)], winding.gathered, winding.from, 0)
  else drawBeginning(builder, strip, winding, sheet)
}

/** The pictures on the flat part, and the backing outside. Inside a roll nothing is seen. */
function drawFaces(builder: PartsBuilder, strip: Strip, winding: Winding, sheet: Profile): void {
  const { mounting, height } = strip
  const across = about(height)
  for (const { surface, from, to, height: own = height } of strip.sheets) {
    const [start, end] = [Math.max(from, winding.from), Math.min(to, winding.to)]
    if (end - start < 1e-6) continue
    const part = section(sheet, start, end)
    const shown =
      surface.kind === 'page'
        ? cutAlong(surface, (start - from) / (to - from), (end - from) / (to - from), builder)
        : surface
    addSheet(builder, part, 'front', about(own), shown)
    const silk = made('silk')
    if (own < height - 1e-6) {
      addSheet(builder, part, 'front', { low: -height / 2, high: -own / 2 }, silk)
      addSheet(builder, part, 'front', { low: own / 2, high: height / 2 }, silk)
    }
  }
  const [first, last] = [sheet.s[0] ?? 0, (sheet.s[0] ?? 0) + lengthOf(sheet)]
  const wrapped = Math.min(last, Math.max(first, mounting.wrapper))
  if (wrapped > first + 1e-6) addSheet(builder, section(sheet, first, wrapped), 'back', across, made('silk'))
  if (last > wrapped + 1e-6)
    addSheet(builder, section(sheet, wrapped, last), 'back', across, made(mounting.backing))
}

/** The part of a picture between two shares of its length, from the edge that is read first. */
function cutAlong(
  surface: Surface & { kind: 'page' },
  start: number,
  end: number,
  { frame }: PartsBuilder,
): Surface {
  const [u0, v0, u1, v1] = surface.crop
  const [[ua, va], [ub, vb]] = [frame.uv('front', start, 0), frame.uv('front', end, 1)]
  const [su, eu, sv, ev] = [Math.min(ua, ub), Math.max(ua, ub), Math.min(va, vb), Math.max(va, vb)]
  const crop: Crop = [u0 + (u1 - u0) * su, v0 + (v1 - v0) * sv, u0 + (u1 - u0) * eu, v0 + (v1 - v0) * ev]
  return { ...surface, crop }
}

interface DrawnRoll {
  readonly at: readonly [number, number]
  readonly own: Roll
  readonly wound: number
  readonly knob: number
  readonly height: number
  readonly mounting: Mounting
}

/** What is within the sheet's outer turns: the spiral of the paper's edge at both ends, and the roller. */
function drawRoll(builder: PartsBuilder, { at, own, wound, knob, height, mounting }: DrawnRoll): void {
  const outer = rollRadius(own, wound)
  // What has been gathered has no roller: the hand rolled it round the stave.
  const inner = knob > 0 ? own.core : 0
  const layers = (outer - inner) / own.thickness
  const across: Across = { low: -height / 2 + 0.0004, high: height / 2 - 0.0004 }
  addRing(builder, { center: at, inner, outer, across, surface: made('paperEdge'), layers })
  if (knob > 0) addRoller(builder, at, mounting, height)
}

/** The roller, which stands out at head and foot. */
export function addRoller(
  builder: PartsBuilder,
  center: readonly [number, number],
  { core, knob, roller }: Mounting,
  height: number,
): void {
  const across = about(height + 2 * knob)
  addRod(builder, { center, radius: core, across, surface: made(roller) })
}

/** The stave at the edge where reading begins. Gives its middle. */
export function addStave(
  builder: PartsBuilder,
  { x, y, angle }: ReturnType<typeof pointAt>,
  height: number,
): readonly [number, number] {
  const center = [x - Math.sin(angle) * STAVE.radius, y + Math.cos(angle) * STAVE.radius] as const
  const across = about(height + 2 * STAVE.beyond)
  addRod(builder, { center, radius: STAVE.radius, across, surface: made('wood'), sides: 8 })
  return center
}

/** The stave, the slip on the wrapper and the cord, while the beginning is not gathered. */
function drawBeginning(builder: PartsBuilder, strip: Strip, winding: Winding, sheet: Profile): void {
  const { mounting, height, length } = strip
  const start = pointAt(sheet, 0)
  const stave = addStave(builder, start, height)
  if (mounting.slip && length > SLIP.from + SLIP.width) {
    const slip = section(sheet, SLIP.from, SLIP.from + SLIP.width)
    const lifted = { ...slip, x: slip.x.slice(), y: slip.y.slice() }
    for (let i = 0; i < lifted.x.length; i++) {
      const angle = lifted.angles[Math.min(i, lifted.angles.length - 1)] ?? 0
      lifted.x[i] = (lifted.x[i] ?? 0) - 0.0003 * Math.sin(angle)
      lifted.y[i] = (lifted.y[i] ?? 0) - 0.0003 * Math.cos(angle)
    }
    const head = -height / 2 + height * 0.06
    addSheet(builder, lifted, 'back', { low: head, high: head + height * SLIP.share }, { kind: 'titleSlip' })
  }
  if (strip.hangs || !mounting.slip) return
  const open = winding.to - winding.from
  if (open >= SETTLES) {
    const end = [stave[0] + CORD_TAIL, 0, height * 0.08] as const
    const from = [stave[0], start.y + CORD.radius, 0] as const
    addStitch(builder, [from, end], [0, 1, 0], CORD.radius, made('cord'))
  }
  if (open > 1e-6) return
  const radius = rollRadius(winding.unread, length)
  const middle = lowest(sheet) + radius
  for (let ring = 0; ring < CORD.rings; ring++) {
    const z = (ring - (CORD.rings - 1) / 2) * CORD.pitch
    addCordRing(builder, [-(winding.to - winding.from), middle], radius + CORD.radius * 0.4, z)
  }
}

function addCordRing(
  builder: PartsBuilder,
  center: readonly [number, number],
  radius: number,
  z: number,
): void {
  const sides = 20
  for (let i = 0; i < sides; i++) {
    const on = (k: number) => {
      const turn = (k * 2 * Math.PI) / sides
      return [center[0] + radius * Math.cos(turn), center[1] + radius * Math.sin(turn), z] as const
    }
    const middle = ((i + 0.5) * 2 * Math.PI) / sides
    const normal = [Math.cos(middle), Math.sin(middle), 0] as const
    addStitch(builder, [on(i), on(i + 1)], normal, CORD.radius, made('cord'))
  }
}
