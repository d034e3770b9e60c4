import { type Across, about, addBoard, addSheet } from './draw.ts'
import { HANDLE } from './parameters.ts'
import { type Material, made, type PartsBuilder, type Surface } from './parts.ts'
import { straight } from './profile.ts'

/** Something flat or solid that does not open. Metres; it lies with its front up. */
export interface Slab {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly material: Material
  readonly front: Surface
  readonly back?: Surface
  /** Size of the pictures, where they do not fill the face. */
  readonly picture?: { readonly width: number; readonly height: number }
  /** Handles at both ends of a printing block; cells of movable type; panels side by side. */
  readonly handles?: boolean
  readonly cells?: { readonly columns: number; readonly rows: number }
  readonly panels?: {
    readonly count: number
    readonly gap: number
    readonly surface: (panel: number) => Surface
  }
}

/** Metres by which a picture lies above the thing it is a picture of. */
const LIFT = 0.0002

export function drawSlab(builder: PartsBuilder, slab: Slab): void {
  if (slab.panels) {
    drawPanels(builder, slab, slab.panels)
    return
  }
  const { width, height, depth, material } = slab
  if (slab.cells) drawCells(builder, slab, slab.cells)
  else drawBody(builder, slab, [width / 2, 0], width, about(height))
  drawFace(builder, slab)
  if (!slab.handles) return
  const tall = height * HANDLE.share
  for (const from of [HANDLE.length + width / 2, -width / 2])
    addBoard(builder, {
      root: [from, depth * 0.2],
      length: HANDLE.length,
      thickness: depth * 0.6,
      across: about(tall),
      onFront: made(material),
    })
}

function drawBody(
  builder: PartsBuilder,
  { depth, material }: Slab,
  root: readonly [number, number],
  width: number,
  across: Across,
): void {
  addBoard(builder, { root, length: width, thickness: depth, across, onFront: made(material) })
}

function drawFace(builder: PartsBuilder, slab: Slab): void {
  const { depth, front, back } = slab
  const { width, height } = slab.picture ?? slab
  const across = about(height)
  if (front.kind === 'page')
    addSheet(builder, straight([width / 2, depth + LIFT], width), 'front', across, front)
  if (back?.kind === 'page') addSheet(builder, straight([width / 2, -LIFT], width), 'back', across, back)
}

/** Types set side by side, with a hair between them. */
function drawCells(
  builder: PartsBuilder,
  slab: Slab,
  { columns, rows }: { columns: number; rows: number },
): void {
  const [wide, tall] = [slab.width / columns, slab.height / rows]
  const hair = Math.min(wide, tall) * 0.04
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < rows; row++) {
      const low = -slab.height / 2 + row * tall + hair / 2
      const right = slab.width / 2 - column * wide - hair / 2
      drawBody(builder, slab, [right, 0], wide - hair, { low, high: low + tall - hair })
    }
}

/** Panels that hang or stand side by side, the first where reading begins. */
function drawPanels(
  builder: PartsBuilder,
  slab: Slab,
  { count, gap, surface }: NonNullable<Slab['panels']>,
): void {
  const wide = (slab.width - gap * (count - 1)) / count
  for (let panel = 0; panel < count; panel++) {
    const root = slab.width / 2 - panel * (wide + gap)
    drawBody(builder, slab, [root, 0], wide, about(slab.height))
    const own = surface(panel)
    if (own.kind === 'page')
      addSheet(builder, straight([root, slab.depth + LIFT], wide), 'front', about(slab.height), own)
  }
}
