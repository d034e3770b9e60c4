import { drawCase } from './case.ts'
import { about, addBoard, addSheet } from './draw.ts'
import { BOARD, type Contents, HARDWOOD, stage, TITLE_SLIP } from './enclosure.ts'
import { made, type PartsBuilder, type Surface } from './parts.ts'
import { straight } from './profile.ts'

/** What volumes are kept in: 函套 of four or six sides, 夹板, 木匣. */
export const ENCLOSURES = ['case4', 'case6', 'boards', 'boxWood'] as const
export type EnclosureKind = (typeof ENCLOSURES)[number]

/** Metres. */
const TAPE = { width: 0.012, thickness: 0.0006 }

/** Metres by which the volumes lie above the table in their enclosure. */
export const contentsLift = (kind: EnclosureKind): number => (kind.startsWith('case') ? BOARD : HARDWOOD)

/** Draws an enclosure about its contents, 0 closed to 1 open. The contents are drawn by their own forms. */
export function drawEnclosure(
  builder: PartsBuilder,
  kind: EnclosureKind,
  contents: Contents,
  progress: number,
): void {
  if (kind === 'boards') drawBoards(builder, contents, progress)
  else if (kind === 'boxWood') drawBox(builder, contents, progress)
  else drawCase(builder, contents, progress, kind === 'case6')
}

/** Two boards of hardwood and two tapes; opening them, the tapes go and the upper board is laid beside. */
function drawBoards(builder: PartsBuilder, contents: Contents, progress: number): void {
  const { width, height, thickness } = contents
  const wood = made('wood')
  const across = about(height)
  addBoard(builder, { root: [0, 0], length: width, thickness: HARDWOOD, across, onFront: wood })
  const lift = stage(progress, 0, 2)
  const aside = stage(progress, 1, 2)
  const x = -aside * width * 1.08
  const y = (HARDWOOD + thickness) * (1 - aside) + 0.05 * Math.sin((Math.PI * (lift + aside)) / 2)
  addBoard(builder, { root: [x, y], length: width, thickness: HARDWOOD, across, onFront: wood })
  const face = straight(
    [x - (width - TITLE_SLIP.width) / 2, y + HARDWOOD + TITLE_SLIP.lift],
    TITLE_SLIP.width,
  )
  const slip = { low: -height * 0.4, high: -height * 0.4 + height * TITLE_SLIP.share }
  addSheet(builder, face, 'front', slip, { kind: 'titleSlip' })
  if (progress > 0) return
  const tape: Surface = made('cloth')
  const all = thickness + 2 * HARDWOOD
  for (const share of [-0.28, 0.28]) {
    const own = { low: share * height - TAPE.width / 2, high: share * height + TAPE.width / 2 }
    const flat = { length: width, thickness: TAPE.thickness, across: own, onFront: tape }
    const side = { length: all, thickness: TAPE.thickness, across: own, onFront: tape, angle: Math.PI / 2 }
    addBoard(builder, { ...flat, root: [0, all] })
    addBoard(builder, { ...side, root: [0, 0] })
    addBoard(builder, { ...side, root: [-width - TAPE.thickness, 0] })
  }
}

/** A box whose lid slides out at the foot. */
function drawBox(builder: PartsBuilder, { width, height, thickness }: Contents, progress: number): void {
  const wood = made('wood')
  const wall = HARDWOOD * 2
  const across = about(height + 2 * wall)
  const tall = thickness + HARDWOOD
  const floor = {
    root: [wall, 0] as const,
    length: width + 2 * wall,
    thickness: HARDWOOD,
    across,
    onFront: wood,
  }
  addBoard(builder, floor)
  for (const x of [wall, -width])
    addBoard(builder, { root: [x, HARDWOOD], length: wall, thickness: tall, across, onFront: wood })
  for (const z of [-height / 2 - wall, height / 2])
    addBoard(builder, {
      root: [0, HARDWOOD],
      length: width,
      thickness: tall,
      across: { low: z, high: z + wall },
      onFront: wood,
    })
  const slide = stage(progress, 0, 1) * (height + 2 * wall) * 1.02
  const lid = { low: across.low + slide, high: across.high + slide }
  const y = HARDWOOD + tall
  addBoard(builder, {
    root: [wall, y],
    length: width + 2 * wall,
    thickness: HARDWOOD,
    across: lid,
    onFront: wood,
  })
  const face = straight([-(width - TITLE_SLIP.width) / 2, y + HARDWOOD + TITLE_SLIP.lift], TITLE_SLIP.width)
  const head = -height * 0.35 + slide
  addSheet(
    builder,
    face,
    'front',
    { low: head, high: head + height * TITLE_SLIP.share },
    { kind: 'titleSlip' },
  )
}
