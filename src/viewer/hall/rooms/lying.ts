import { createEnclosure } from '../../../scenes/forms/form.ts'
import { type LaidBook, laidBook } from '../../../scenes/forms/laid.ts'
import type { Pose } from '../../../scenes/forms/model.ts'
import type { Part } from '../../../scenes/forms/parts.ts'
import type { Rest } from '../../../scenes/forms/rest.ts'
import { GLASS_HEIGHT } from '../../../scenes/layout/mesh/furnitureMesh.ts'
import type { Exhibit } from '../../../scenes/schema/exhibit.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { addSlope, addStop, addWings, type Held, type Wing } from './cradles.ts'
import type { Face } from './face.ts'
import type { SurfaceLook } from './palette.ts'
import { moved, type Placement, turned } from './placement.ts'
import { type Bounds, boundsOf, centred, putBook } from './putBook.ts'
import type { Halo } from './shadows.ts'
import type { SolidBuilder } from './solids.ts'

/** A thing that lies on a vitrine's surface, a plinth or a lectern. */
export interface Lying extends Held {
  readonly id: string
  readonly exhibit: Exhibit
  readonly object: CatalogueObject
  readonly rest: Rest
  /** Whether what it lies on slopes by itself. */
  readonly onSlope: boolean
  readonly looks: readonly SurfaceLook[]
}

/** Radians by which a slope raises the head of a book, for one who stands before it. */
const SLOPE = 0.14
/** Metres by which a thing stays below the glass. */
const BELOW_GLASS = 0.015
/** Metres between the spine of an open volume and the wings that hold its halves; how far they stay behind its edges. */
const WINGS = { plate: 0.003, behind: 0.006, beyond: 0.008 }
/** Radians by which the volumes of a pile lie askew, one after another. */
const ASKEW = [0, 0.012, -0.009, 0.005, -0.014, 0.008]
/** Metres by which paper lies above the cloth, on a pad: above its own shadow. */
const PAD = 0.002
/** The shadow on what it lies on. */
const SHADOW = { reach: 0.03, drop: 0.003, strength: 0.36 }

export interface Furnishing {
  readonly solids: SolidBuilder
  readonly pictures: Face[]
  readonly halos: Halo[]
}

type Laid = Lying & LaidBook

/** Adds what lies there to what a room is made of. */
export function layDown(scene: Scene, thing: Lying, into: Furnishing): void {
  const laid: Laid = { ...thing, ...laidBook(scene, thing.object, thing.exhibit, thing.rest) }
  const { book, pose, rest } = laid
  const halves = pose.kind === 'leaves' && pose.turned > 0 ? book.halves?.(pose) : undefined
  if (rest.lies === 'closed' && (rest.volumes > 1 || rest.enclosure)) layPile(scene, laid, into)
  else if (halves) layInCradle(scene, laid, halves, into)
  else layFlat(scene, laid, into)
}

/** Adds a stone or block that stands on the floor; its placement is the middle of what it takes. */
export function standUp(scene: Scene, thing: Lying, into: Furnishing): void {
  const laid: Laid = { ...thing, ...laidBook(scene, thing.object, thing.exhibit, thing.rest) }
  const parts = laid.book.mesh(laid.pose)
  const bounds = boundsOf(parts)
  const scale = scaleOf(laid)
  const back = moved(laid.flat, [0, 0, -sizeOf(bounds, scale).depth / 2])
  put(scene, laid, parts, centred(back, bounds, scale), into)
}

const scaleOf = ({ exhibit }: Lying): number => exhibit.scale ?? 1

function put(
  scene: Scene,
  laid: Laid,
  parts: readonly Part[],
  placement: Placement,
  { solids, pictures }: Furnishing,
): void {
  const stands = laid.exhibit.place.kind === 'floor'
  pictures.push(...putBook(scene, { ...laid, stands, parts, placement, scale: scaleOf(laid) }, solids))
}

/** The surface on which it lies: sloping, as far as the glass allows. @param high metres of the thing */
function slopeFor(thing: Lying, { width, height }: Size, high: number, into: Furnishing): Placement {
  const room = GLASS_HEIGHT - BELOW_GLASS - high
  const tilt = thing.onSlope ? 0 : Math.min(SLOPE, Math.asin(Math.max(0, Math.min(1, room / height))))
  if (tilt < 0.03) {
    shade(into, thing.flat, { width, height })
    return thing.flat
  }
  shade(into, thing.flat, { width: width + 0.02, height: height + 0.02 })
  const top = addSlope(into.solids, thing, { width, height }, tilt)
  shade(into, top, { width, height }, 0.5)
  return top
}

interface Size {
  readonly width: number
  readonly height: number
}

function shade({ halos }: Furnishing, placement: Placement, { width, height }: Size, share = 1): void {
  halos.push({
    placement,
    width,
    height,
    reach: SHADOW.reach * share,
    drop: SHADOW.drop,
    strength: SHADOW.strength * share,
  })
}

const sizeOf = ({ least, most }: Bounds, scale: number) => ({
  width: (most[0] - least[0]) * scale,
  height: (most[2] - least[2]) * scale,
  depth: (most[1] - least[1]) * scale,
})

/** A closed volume, two piles of leaves, a zigzag, a sheet on a slope; a strip flat, its rolls between stops. */
function layFlat(scene: Scene, thing: Laid, into: Furnishing): void {
  const { book, pose } = thing
  const parts = book.mesh(pose)
  const scale = scaleOf(thing)
  const bounds = boundsOf(parts)
  const size = sizeOf(bounds, scale)
  const liesLow = pose.kind === 'strip' || size.depth > 0.05
  const ground = liesLow ? thing.flat : slopeFor(thing, size, size.depth, into)
  const placement = centred(moved(ground, [0, 0, PAD]), bounds, scale)
  put(scene, thing, parts, placement, into)
  if (pose.kind === 'strip' && thing.object.form !== 'hangingScroll')
    addStops(thing, placement, bounds, pose, into)
  else if (liesLow) shade(into, thing.flat, size)
}

/** The shadow of a strip, and stops where its ends are rolled: between them it lies on the surface. */
function addStops(
  { look, object, rest, exhibit: { scale = 1 } }: Lying,
  placement: Placement,
  { least, most }: Bounds,
  pose: Extract<Pose, { kind: 'strip' }>,
  into: Furnishing,
): void {
  const radius = (rest.depth / 2) * scale
  const away = object.viewingDirection === 'left-to-right' ? 1 : -1
  const height = (most[2] - least[2]) * scale
  const ground = moved(placement, [0, 0, least[1] * scale - PAD])
  // The cord that lies beside it is too thin for a shadow.
  const width = pose.open * scale + 2 * radius
  const middle = moved(ground, [(away * pose.open * scale) / 2, 0, 0])
  shade(into, middle, { width, height })
  if (radius < 0.006) return
  const at = { radius, long: height * 0.4 }
  if (pose.open > 0) addStop(into.solids, ground, look, { ...at, x: away * pose.open * scale }, away)
  if (pose.gathered > 0) addStop(into.solids, ground, look, { ...at, x: 0 }, away === 1 ? -1 : 1)
}

/** An open volume between two wings, each as steep as its half. */
function layInCradle(
  scene: Scene,
  thing: Laid,
  [unread, read]: readonly [number, number],
  into: Furnishing,
): void {
  const scale = scaleOf(thing)
  const parts = thing.book.mesh(thing.pose)
  const bounds = boundsOf(parts)
  const size = sizeOf(bounds, scale)
  const ground = slopeFor(thing, size, size.depth + WINGS.plate, into)
  const [left, right] = thing.object.viewingDirection === 'left-to-right' ? [read, unread] : [unread, read]
  const placement = moved(centred(ground, bounds, scale), [0, 0, WINGS.plate])
  put(scene, thing, parts, placement, into)
  const base = bounds.least[1] - WINGS.plate / scale
  const wings = ([-1, 1] as const).map((side) => wingUnder(parts, bounds, side, side < 0 ? left : right))
  const onGround = ([x, y]: readonly [number, number]) => [x * scale, (y - base) * scale] as const
  addWings(
    into.solids,
    moved(placement, [0, -((bounds.least[2] + bounds.most[2]) / 2) * scale, base * scale]),
    thing.look,
    wings.map(({ from, to }) => ({ from: onGround(from), to: onGround(to) })),
    size.height + 2 * WINGS.beyond,
  )
}

/** The wing that touches the underside of one half. In the engine's metres, its x to the right and its y up. */
function wingUnder(parts: readonly Part[], { least, most }: Bounds, side: 1 | -1, rise: number): Wing {
  const reach = side > 0 ? most[0] : -least[0]
  const slope = Math.tan(rise)
  let touch = Infinity
  for (const { positions, vertexCount } of parts)
    for (let i = 0; i < vertexCount; i++) {
      const x = (positions[i * 3] ?? 0) * side
      if (x > reach * 0.4) touch = Math.min(touch, (positions[i * 3 + 1] ?? 0) - x * slope)
    }
  // Where the plane comes up to the book's lowest point: further in, its spine hangs free.
  const inner = slope > 0 ? Math.max(0, (least[1] - touch) / slope) + 0.012 : 0.03
  const outer = Math.max(inner + 0.01, reach - WINGS.behind)
  const at = (x: number) => [side * x, touch + x * slope - 0.0002] as const
  return { from: at(Math.min(inner, outer - 0.01)), to: at(outer) }
}

/** Closed volumes one upon another, in what they are kept in if they are shown so. */
function layPile(scene: Scene, thing: Laid, into: Furnishing): void {
  const { rest, object, book } = thing
  const scale = scaleOf(thing)
  const parts = book.mesh(book.closed)
  const bounds = boundsOf(parts)
  const one = sizeOf(bounds, 1)
  const pile = { width: one.width, height: one.height, thickness: one.depth * rest.volumes }
  const enclosure =
    rest.enclosure &&
    createEnclosure({ kind: rest.enclosure, contents: pile, viewingDirection: object.viewingDirection })
  const around = enclosure?.mesh(0)
  const outside = around
    ? boundsOf(around)
    : { least: bounds.least, most: [bounds.most[0], pile.thickness, bounds.most[2]] as const }
  const size = sizeOf(outside, scale)
  const ground = slopeFor(thing, size, size.depth, into)
  const placement = centred(ground, outside, scale)
  if (around) put(scene, thing, around, placement, into)
  if (rest.enclosure === 'case6' || rest.enclosure === 'boxWood') return
  const lift = (enclosure?.lift ?? 0) - bounds.least[1]
  // The enclosure's contents lie from its own origin on, a volume from its hinge.
  const aside = around ? -(object.viewingDirection === 'left-to-right' ? bounds.least[0] : bounds.most[0]) : 0
  for (let i = 0; i < rest.volumes; i++) {
    const at = moved(placement, [aside * scale, 0, (lift + i * one.depth) * scale])
    const askew = around ? 0 : (ASKEW[i % ASKEW.length] ?? 0)
    put(scene, thing, parts, turned(at, askew), into)
  }
}
