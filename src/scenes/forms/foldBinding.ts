import { about, addFacet, addSheet, addSolid } from './draw.ts'
import { eased, FOLDED, type FoldTarget, foldSheet, type PrintedSheet } from './foldSheet.ts'
import { WHOLE } from './frame.ts'
import { FORM_PARAMETERS } from './parameters.ts'
import { type Corner, made, type PartsBuilder, type Surface } from './parts.ts'
import { layChain, lengthOf, moved, type Profile, parallel, section, straight } from './profile.ts'
import { addRod, addStitch } from './rods.ts'
import { TITLE_SLIP } from './titleSlip.ts'
import { SEWING_HOLES } from './volume.ts'

/** Shares of the whole movement in which each thing is done. */
type Stage = readonly [from: number, to: number]
const GATHER: Stage = [FOLDED - 0.04, 0.66]
const STAGES: Readonly<Record<FoldTarget, { readonly hold: Stage; readonly cover: Stage }>> = {
  butterfly: { hold: [0.66, 0.78], cover: [0.78, 1] },
  wrappedBack: { hold: [0.66, 0.78], cover: [0.78, 1] },
  // The thread goes through the covers too.
  threadBound: { hold: [0.84, 1], cover: [0.66, 0.84] },
}
/** The other leaves of the book: enough to be seen as a pile. */
const OTHERS = 24
/** Where they wait: beside the sheet, in half-leaves. */
const WAITING = 1.12
/** Air above the pile while it slides under the folded leaf, and the leaf's own thickness in the book, metres. */
const CLEAR = 0.004
const LEAF = 0.0006
/** Of the sheet above what it lies on. */
const LIFT = 0.0003
/** By which covers reach beyond leaves, metres. */
const SQUARE = 0.001

const shareOf = ([from, to]: Stage, progress: number): number =>
  Math.min(1, Math.max(0, (progress - from) / (to - from)))

/**
 * Draws a printed sheet on its way into a book. It lies on the open covers, is folded, and the other leaves slide under
 * it; then it is held as that binding holds its leaves, and the cover closes. Nothing fades: at 1 it is the closed book.
 *
 * @param progress 0 to 1
 */
export function drawFolding(
  builder: PartsBuilder,
  sheet: PrintedSheet & { readonly page?: number },
  progress: number,
  target: FoldTarget,
): void {
  const { binding } = FORM_PARAMETERS[target]
  if (!binding) return
  const { thickness, material, wraps } = binding.cover
  const [half, across] = [sheet.width / 2, about(sheet.height)]
  const board = half + 2 * SQUARE
  const pile = OTHERS * binding.leaf * binding.air
  const gathered = shareOf(GATHER, progress)

  const lift = pile * eased(gathered / 0.45) + CLEAR * Math.sin(Math.PI * Math.min(1, gathered))
  const laid = moved(foldSheet(progress, target, sheet), -SQUARE, thickness + LIFT + lift)
  const print: Surface =
    sheet.page === undefined ? made('paper') : { kind: 'page', page: sheet.page, crop: WHOLE }
  addSheet(builder, laid, 'front', across, print)
  addSheet(builder, laid, 'back', across, made('paper'))

  const arrived = eased((gathered - 0.3) / 0.7)
  const back = moved(straight([0, 0], half), -SQUARE - half * WAITING * (1 - arrived), thickness * arrived)
  addSolid(builder, {
    front: parallel(back, pile, half),
    back,
    across,
    onFront: made('paper'),
    onBack: made('paper'),
    edge: made('paperEdge'),
    layers: OTHERS,
  })

  const outside = straight([0, 0], board)
  addSolid(builder, {
    front: parallel(outside, thickness, board),
    back: outside,
    across,
    onFront: made('backing'),
    onBack: made(material),
    edge: made(material),
  })
  const block = pile + LEAF
  const { hold, cover } = STAGES[target]
  const closing = shareOf(cover, progress)
  const inside = wraps
    ? wrapper(closing, thickness, block, board)
    : layChain([0, thickness + block * eased(closing / 0.5)], [board], [Math.PI * (1 - eased(closing))])
  drawFront(builder, inside, { thickness, material, half: board, height: sheet.height, slip: binding.slip })

  const held = shareOf(hold, progress)
  if (held <= 0) return
  const top = thickness + block
  if (target === 'butterfly') addPaste(builder, sheet.height, top, held)
  else if (target === 'wrappedBack') addTwists(builder, sheet.height, top, held)
  else addThread(builder, sheet.height, top + thickness, held)
}

/** A cover in one piece: the part for the spine stands up, and the front follows it over the block. */
function wrapper(closing: number, thickness: number, block: number, half: number): Profile {
  const spine = Math.PI * (1 - eased(closing / 0.7) / 2)
  const front = Math.PI * (1 - eased((closing - 0.15) / 0.85))
  return layChain([0, thickness], [block, half], [spine, front])
}

interface Front {
  readonly thickness: number
  readonly material: Parameters<typeof made>[0]
  readonly half: number
  readonly height: number
  readonly slip: 'corner' | 'middle' | undefined
}

/** The front cover, its lining towards the leaves, with its title slip. */
function drawFront(
  builder: PartsBuilder,
  inside: Profile,
  { thickness, material, half, height, slip }: Front,
): void {
  const whole = lengthOf(inside)
  const outside = parallel(inside, thickness, whole)
  addSolid(builder, {
    front: outside,
    back: inside,
    across: about(height),
    onFront: made(material),
    onBack: made('backing'),
    edge: made(material),
  })
  if (!slip) return
  const { width, share, margin, lift } = TITLE_SLIP
  const pasted = parallel(inside, thickness + lift, whole)
  const from = whole - half + (slip === 'corner' ? half - margin - width : (half - width) / 2)
  const head = -height / 2 + margin
  addSheet(
    builder,
    section(pasted, from, from + width),
    'front',
    { low: head, high: head + height * share },
    { kind: 'titleSlip' },
  )
}

/** Metres and shares of the height: paste along the fold, twists through the margin, the sewing line. */
const PASTE = 0.004
const TWISTS = [0.3, 0.38, 0.62, 0.7]
const MARGIN = 0.012
const THREAD = 0.0006

/** Paste brushed along the fold, from head to foot. */
function addPaste(builder: PartsBuilder, height: number, top: number, share: number): void {
  const y = top + 0.0002
  const [low, high] = [-height / 2, -height / 2 + height * Math.min(1, share)]
  const corners: readonly [Corner, Corner, Corner, Corner] = [
    [-PASTE, y, high],
    [0, y, high],
    [0, y, low],
    [-PASTE, y, low],
  ]
  addFacet(builder, corners, [0, 1, 0], made('backing'), [PASTE, high - low])
}

/** Twists of paper through the margin, two pairs of holes. */
function addTwists(builder: PartsBuilder, height: number, top: number, share: number): void {
  for (const [i, at] of TWISTS.entries()) {
    const z = height / 2 - at * height
    const seen = Math.min(1, Math.max(0, share * TWISTS.length - i))
    if (seen === 0) continue
    const across = { low: z - 0.001, high: z + 0.001 }
    addRod(builder, {
      center: [-MARGIN * 0.75, top * seen],
      radius: 0.001,
      across,
      surface: made('paper'),
      sides: 6,
    })
  }
}

/** The thread on its way round the spine and along the four holes. */
function addThread(builder: PartsBuilder, height: number, top: number, share: number): void {
  const y = top + 0.0001
  const up: Corner = [0, 1, 0]
  const out: Corner = [1, 0, 0]
  const holes = SEWING_HOLES[4].map((at) => height / 2 - at * height)
  const way: [Corner, Corner, Corner][] = []
  for (const [i, z] of holes.entries()) {
    way.push([[-MARGIN, y, z], [0, y, z], up], [[0, y, z], [0, 0, z], out])
    const next = holes[i + 1]
    if (next !== undefined) way.push([[-MARGIN, y, z], [-MARGIN, y, next], up])
  }
  for (const [z, end] of [
    [holes[0] ?? 0, height / 2],
    [holes.at(-1) ?? 0, -height / 2],
  ] as const)
    way.push([[-MARGIN, y, z], [-MARGIN, y, end], up])
  let left = share * way.reduce((sum, [from, to]) => sum + distance(from, to), 0)
  for (const [from, to, normal] of way) {
    const length = distance(from, to)
    if (left <= 0) return
    const part = Math.min(1, left / length)
    const end: Corner = [0, 1, 2].map((i) => {
      const [a, b] = [from[i] ?? 0, to[i] ?? 0]
      return a + (b - a) * part
    }) as unknown as Corner
    addStitch(builder, [from, end], normal, THREAD, made('thread'))
    left -= length
  }
}

const distance = (a: Corner, b: Corner): number => Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])
