import { isContinuous, openingAt, opensToTwoPages, stripOf } from '../../../scenes/forms/opening.ts'
import type { ShownSize } from '../../../scenes/layout/sizes.ts'
import type { CatalogueObject, Form } from '../../../scenes/schema/object.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { type Face, flatFace } from './face.ts'
import { PAPER } from './palette.ts'
import { moved, type Placement, toHall } from './placement.ts'
import { plain, type SolidBuilder } from './solids.ts'

/** A thing that lies: on a vitrine's surface, a plinth or a lectern. */
export interface Lying {
  readonly id: string
  readonly object: CatalogueObject
  /** Page that is seen first. */
  readonly page: number
  readonly size: ShownSize
  /** Origin on the surface beneath its middle; x to its right, y to its head, z upwards. */
  readonly placement: Placement
}

const LEAF_EDGES = ['#d9ccb0', '#e6dbc2', '#d2c4a6', '#e2d6bb'].map(plain)
const ROLLER = plain('#3a2418')
const BLANK = plain(PAPER)
const BAMBOO = plain('#8a6a3b')
const ROLLED_PAPER = plain('#d8c9a4')
/** Covers by form: indigo paper, yellow silk, brown leather. */
const COVERS: Readonly<Partial<Record<Form, string>>> = {
  threadBound: '#2f4257',
  wrappedBack: '#a5813c',
  butterfly: '#5b4a33',
  album: '#46563f',
  concertina: '#5a4630',
  codexWestAsian: '#5a2f22',
}
const COVER = '#4a3b2c'
const coverOf = (form: Form) => plain(COVERS[form] ?? COVER)

/** Metres. */
const BOARD = { thickness: 0.0025, beyond: 0.003 }
const LEAST_BLOCK = 0.005
const ROLL = { radius: 0.014, rod: 0.006, knob: 0.012 }
const FOLD_HEIGHT = 0.006
/** Points along a page from the gutter to the fore-edge. */
const BENDS = 14

/** Adds what lies there to the room's pieces and gives the pictures on it. */
export function layDown(scene: Scene, thing: Lying, builder: SolidBuilder): Face[] {
  const { form } = thing.object
  if (isContinuous(form)) return layStrip(scene, thing, builder)
  if (opensToTwoPages(form) && thing.object.pages.length > 0) return layBook(thing, builder)
  return layFlat(thing, builder)
}

function layFlat({ id, object, page, size, placement }: Lying, builder: SolidBuilder): Face[] {
  builder.box(placement, [size.width, size.height, Math.max(0.002, size.depth)], BLANK)
  const media = object.pages[page]?.media
  const top = Math.max(0.002, size.depth) + 0.0006
  return media ? [flatFace({ id, media, placement }, size.width, size.height, top)] : []
}

/** Two facing pages on their blocks; the spine is the line x = 0. */
function layBook({ id, object, page, size, placement }: Lying, builder: SolidBuilder): Face[] {
  const [pageWidth, height] = [size.width / 2, size.height]
  const opening = openingAt(object, page)
  const cover = coverOf(object.form)
  const whole = Math.max(2 * LEAST_BLOCK, size.depth)
  // Leaves already turned lie on the side where the book begins.
  const read = object.pages.length > 1 ? page / (object.pages.length - 1) : 0.5
  const onRight = object.viewingDirection === 'left-to-right' ? 1 - read : read

  return ([1, -1] as const).flatMap((side) => {
    const share = side === 1 ? onRight : 1 - onRight
    const block = Math.max(LEAST_BLOCK, whole * (0.25 + 0.5 * share))
    const board = moved(placement, [side * (pageWidth / 2), 0, 0])
    const boardSize = [pageWidth + BOARD.beyond, height + 2 * BOARD.beyond, BOARD.thickness] as const
    builder.box(board, boardSize, cover)
    const profile = bendPage(pageWidth, block).map(([x, z]) => [side * x, z + BOARD.thickness] as const)
    if (side === -1) profile.reverse()
    addBlock(builder, placement, profile, height, side)
    const index = side === 1 ? opening.right : opening.left
    const media = index === undefined ? undefined : object.pages[index]?.media
    const bottom = -height / 2
    if (!media) {
      addPaper(builder, placement, profile, height)
      return []
    }
    return [{ id: `${id}/${side}`, media, placement, profile, bottom, top: height / 2, u: [0, 1] as const }]
  })
}

/** From the gutter outwards: the leaf rises out of the fold and settles towards the fore-edge. */
function bendPage(width: number, block: number): [number, number][] {
  return Array.from({ length: BENDS + 1 }, (_, i) => {
    const u = (i / BENDS) ** 1.5
    const rise = 1 - Math.exp(-u / 0.09)
    const belly = 0.16 * Math.sin(Math.PI * Math.min(1, u * 1.15)) * Math.exp(-u * 1.4)
    return [u * width, block * (0.3 + 0.7 * rise) + width * belly * 0.35]
  })
}

type Profile = readonly (readonly [number, number])[]

/** The cut edges of a block under a page, in strata. */
function addBlock(
  builder: SolidBuilder,
  placement: Placement,
  profile: Profile,
  height: number,
  side: 1 | -1,
): void {
  const at = (x: number, y: number, z: number) => toHall(placement, [x, y, z])
  const edge = side === 1 ? profile.at(-1) : profile[0]
  const base = BOARD.thickness
  for (const [n, look] of LEAF_EDGES.entries()) {
    const level = (z: number, k: number) => base + ((z - base) * k) / LEAF_EDGES.length
    const stratum = (x0: number, z0: number, x1: number, z1: number, y: number) => {
      const quad = [
        at(x0, y, level(z0, n)),
        at(x1, y, level(z1, n)),
        at(x1, y, level(z1, n + 1)),
        at(x0, y, level(z0, n + 1)),
      ] as const
      builder.quad(y < 0 ? quad : [quad[1], quad[0], quad[3], quad[2]], look)
    }
    for (let i = 1; i < profile.length; i++) {
      const [x0, z0] = profile[i - 1] ?? [0, 0]
      const [x1, z1] = profile[i] ?? [0, 0]
      stratum(x0, z0, x1, z1, -height / 2)
      stratum(x0, z0, x1, z1, height / 2)
    }
    const [x, z] = edge ?? [0, 0]
    const [y0, y1] = side === 1 ? [-height / 2, height / 2] : [height / 2, -height / 2]
    const fore = [at(x, y0, level(z, n)), at(x, y1, level(z, n))] as const
    builder.quad([...fore, at(x, y1, level(z, n + 1)), at(x, y0, level(z, n + 1))], look, 0.92)
  }
}

/** A side without a picture: blank paper. */
function addPaper(builder: SolidBuilder, placement: Placement, profile: Profile, height: number): void {
  for (let i = 1; i < profile.length; i++) {
    const [x0, z0] = profile[i - 1] ?? [0, 0]
    const [x1, z1] = profile[i] ?? [0, 0]
    const at = (x: number, y: number, z: number) => toHall(placement, [x, y, z])
    const [low, high] = [-height / 2, height / 2]
    builder.quad([at(x0, low, z0), at(x1, low, z1), at(x1, high, z1), at(x0, high, z0)], BLANK)
  }
}

/** A strip of pages from the side where reading begins, as far as there is room; what is left stays rolled or folded. */
function layStrip(scene: Scene, thing: Lying, builder: SolidBuilder): Face[] {
  const { id, object, size, placement } = thing
  const { height, width } = size
  const rolls = object.form !== 'concertina'
  const fromRight = object.viewingDirection !== 'left-to-right'
  const first = Math.min(thing.page, Math.max(0, object.pages.length - 1))
  const faces: Face[] = []
  let reach = 0
  for (const index of stripOf(object).slice(first)) {
    const media = object.pages[index]?.media ?? ''
    const picture = scene.media[media]
    if (!picture || reach >= width - 0.001) break
    const own = (height * picture.width) / picture.height
    const shown = Math.min(own, width - reach)
    const [from, to] = fromRight
      ? [width / 2 - reach - shown, width / 2 - reach]
      : [reach - width / 2, reach + shown - width / 2]
    const share = shown / own
    const even = (index - first) % 2 === 0
    const lift = 0.0016
    const [low, high] = object.form === 'concertina' ? [lift, lift + FOLD_HEIGHT] : [lift, lift]
    const [start, end] = even === fromRight ? [high, low] : [low, high]
    faces.push({
      id: `${id}/${index}`,
      media,
      placement,
      profile: [
        [from, start],
        [to, end],
      ],
      bottom: -height / 2,
      top: height / 2,
      u: fromRight ? [1 - share, 1] : [0, share],
    })
    reach += shown
  }
  const [left, right] = fromRight ? [width / 2 - reach, width / 2] : [-width / 2, reach - width / 2]
  if (rolls)
    addRolls(builder, placement, {
      left,
      right,
      height,
      opened: first > 0,
      fromRight,
      bamboo: object.form === 'slips',
    })
  else addStack(builder, placement, { left, right, height })
  return faces
}

interface StripEnds {
  readonly left: number
  readonly right: number
  readonly height: number
}

/** The roller at the end of a scroll, and the stave or the part already read at its beginning. */
function addRolls(
  builder: SolidBuilder,
  placement: Placement,
  {
    left,
    right,
    height,
    opened,
    fromRight,
    bamboo,
  }: StripEnds & { opened: boolean; fromRight: boolean; bamboo: boolean },
): void {
  const [end, start] = fromRight ? [left, right] : [right, left]
  const away = fromRight ? -1 : 1
  const look = bamboo ? BAMBOO : ROLLED_PAPER
  const roll = (x: number, radius: number, rod: boolean) => {
    builder.rod(moved(placement, [x, 0, radius]), radius, height, look)
    if (rod) builder.rod(moved(placement, [x, 0, radius]), ROLL.rod, height + 2 * ROLL.knob, ROLLER)
  }
  roll(end + away * ROLL.radius * 0.8, ROLL.radius, !bamboo)
  if (opened) roll(start - away * ROLL.radius * 0.8, ROLL.radius, false)
  else builder.box(moved(placement, [start, 0, 0]), [0.005, height, 0.004], bamboo ? look : ROLLER)
}

/** The folded remainder of a concertina and its front board. */
function addStack(builder: SolidBuilder, placement: Placement, { left, right, height }: StripEnds): void {
  const cover = coverOf('concertina')
  const width = Math.min(0.12, right - left)
  builder.box(
    moved(placement, [left - width * 0.5 - 0.001, 0, 0]),
    [width, height + 2 * BOARD.beyond, BOARD.thickness],
    cover,
  )
  for (const [n, look] of LEAF_EDGES.entries()) {
    builder.box(
      moved(placement, [left - width * 0.5, 0, BOARD.thickness + n * 0.0022]),
      [width - 0.002, height, 0.0022],
      look,
    )
  }
}
