import { type Across, about, addBoard, addSheet } from './draw.ts'
import { BOARD, type Contents, stage, TITLE_SLIP } from './enclosure.ts'
import { frameOf } from './frame.ts'
import { made, type PartsBuilder } from './parts.ts'
import { layChain, straight } from './profile.ts'
import { addRod } from './rods.ts'

/** Metres: the pins that close a case. */
const PIN = { radius: 0.002, length: 0.032 }

interface Panel {
  readonly length: number
  readonly angle: number
}

/** Stiff boards joined by cloth, each from the end of the one before. Their front is outside unless `inside`. */
function addPanels(
  builder: PartsBuilder,
  root: readonly [number, number],
  panels: readonly Panel[],
  across: Across,
  inside: boolean,
): readonly [number, number][] {
  const chain = layChain(
    root,
    panels.map(({ length }) => length),
    panels.map(({ angle }) => angle),
  )
  const cloth = made('cloth')
  return panels.map(({ length, angle }, i) => {
    const at = [chain.x[i] ?? 0, chain.y[i] ?? 0] as const
    // The board is outside of the line along which its inner face runs.
    const out = inside ? -BOARD : 0
    const from = [at[0] + Math.sin(angle) * out, at[1] + Math.cos(angle) * out] as const
    addBoard(builder, { root: from, length, thickness: BOARD, angle, across, onFront: cloth, edge: cloth })
    return [at[0], at[1]]
  })
}

/**
 * A case that opens in five steps: the outer fore-edge wall with its pins, the front board, the spine wall, the inner
 * flap with its wall, and, where head and foot are closed too, their flaps. It closes at the fore-edge; the slip is
 * at the front board's upper corner. Source: book-forms.md §2.10 of the project's reference.
 */
export function drawCase(
  builder: PartsBuilder,
  contents: Contents,
  progress: number,
  sixSides: boolean,
): void {
  const { width, height, thickness } = contents
  const across = about(height + (sixSides ? 2 * BOARD : 0))
  const cloth = made('cloth')
  const [outer, front, spine, flap, ends] = [0, 1, 2, 3, 4].map((i) => stage(progress, i, 5)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const quarter = Math.PI / 2
  addBoard(builder, { root: [0, 0], length: width, thickness: BOARD, across, onFront: cloth })

  const spineAngle = quarter + spine * quarter
  const frontAngle = spineAngle - (1 - front) * quarter
  const outerAngle = frontAngle - (1 - outer) * quarter
  const wall = thickness + 2 * BOARD
  const main = [
    { length: wall, angle: spineAngle },
    { length: width + BOARD, angle: frontAngle },
    { length: wall, angle: outerAngle },
  ]
  const roots = addPanels(builder, [BOARD * 0.1, 0], main, across, false)
  addSlip(builder, roots[1] ?? [0, 0], frontAngle, width, height)
  addPins(builder, roots[2] ?? [0, 0], outerAngle, wall, height)

  const innerWall = quarter * (1 - stage(flap, 1, 2))
  const innerFlap = innerWall + quarter * (1 - stage(flap, 0, 2))
  addPanels(
    builder,
    [-width, BOARD],
    [
      { length: thickness, angle: innerWall },
      { length: width * 0.7, angle: innerFlap },
    ],
    about(height),
    true,
  )
  if (sixSides) addEnds(builder, contents, ends)
}

function addSlip(
  builder: PartsBuilder,
  root: readonly [number, number],
  angle: number,
  width: number,
  height: number,
): void {
  const lift = BOARD + TITLE_SLIP.lift
  const face = straight([root[0] + Math.sin(angle) * lift, root[1] + Math.cos(angle) * lift], width, angle)
  const at = width - TITLE_SLIP.margin - TITLE_SLIP.width
  const from = [(face.x[0] ?? 0) - Math.cos(angle) * at, (face.y[0] ?? 0) + Math.sin(angle) * at] as const
  const head = -height / 2 + TITLE_SLIP.margin
  const across = { low: head, high: head + height * TITLE_SLIP.share }
  addSheet(builder, straight(from, TITLE_SLIP.width, angle), 'front', across, { kind: 'titleSlip' })
}

/** Two pins of bone at the fore-edge, which hold the outer wall. */
function addPins(
  builder: PartsBuilder,
  root: readonly [number, number],
  angle: number,
  wall: number,
  height: number,
): void {
  const along = wall * 0.6
  const off = BOARD + PIN.radius
  const center = [
    root[0] - Math.cos(angle) * along + Math.sin(angle) * off,
    root[1] + Math.sin(angle) * along + Math.cos(angle) * off,
  ] as const
  for (const share of [-0.25, 0.25]) {
    const z = share * height
    const across = { low: z - PIN.length / 2, high: z + PIN.length / 2 }
    addRod(builder, { center, radius: PIN.radius, across, surface: made('bone'), sides: 8 })
  }
}

/** Of a cloud-shaped flap: how wide it still is at these shares of its length. */
const CLOUD = [1, 1, 1, 0.98, 0.9, 0.72, 0.62, 0.64, 0.7, 0.68, 0.58, 0.4, 0.14]

/** Walls and interlocking cloud-shaped flaps at head and foot. */
function addEnds(builder: PartsBuilder, { width, height, thickness }: Contents, open: number): void {
  const wall = (Math.PI / 2) * (1 - stage(open, 1, 2))
  const flap = wall + (Math.PI / 2) * (1 - stage(open, 0, 2))
  const middle = builder.frame.mirrored ? width / 2 : -width / 2
  const reach = height * 0.42
  const piece = reach / (CLOUD.length - 1)
  for (const end of ['bottom-to-top', 'top-to-bottom'] as const) {
    builder.inFrame(frameOf(end), () => {
      const root = [-height / 2, BOARD] as const
      const whole = { low: middle - width / 2, high: middle + width / 2 }
      addPanels(builder, root, [{ length: thickness, angle: wall }], whole, true)
      const chain = layChain(
        root,
        [thickness + 0.0002, ...CLOUD.slice(1).map(() => piece)],
        [wall, ...CLOUD.slice(1).map(() => flap)],
      )
      const shape = (point: number) => {
        const half = (width / 2) * (CLOUD[Math.max(0, point - 1)] ?? 0)
        return { low: middle - half, high: middle + half }
      }
      addSheet(builder, chain, 'front', shape, made('cloth'))
      addSheet(builder, chain, 'back', shape, made('cloth'))
    })
  }
}
