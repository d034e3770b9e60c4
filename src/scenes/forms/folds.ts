import { type Across, about, addSheet, addSolid } from './draw.ts'
import { made, type PartsBuilder, type Surface } from './parts.ts'
import { layChain, lowest, moved, type Profile, parallel, section } from './profile.ts'

/** A strip folded to and fro in equal panels. Metres. */
export interface Zigzag {
  readonly panels: number
  readonly width: number
  readonly height: number
  /** From one panel to the next in the closed pile. */
  readonly pitch: number
  readonly surface: (panel: number) => Surface
  readonly boards?: { readonly thickness: number; readonly surface: Surface; readonly slip: boolean }
}

/**
 * How a zigzag stands. `fold`: radians by which the panels rise from flat, the first fold being a ridge where it is
 * positive and a gutter, as between the first two pages of a book, where it is negative. `tilt`: radians by which the
 * whole is turned from lying.
 */
export interface Folding {
  readonly fold: number
  readonly tilt: number
}

/** Closed and lying, front cover up: panels pile downwards from the first, which faces down. */
export const closedFolding = ({ width, pitch }: Zigzag): Folding => ({
  fold: -Math.acos(Math.min(1, pitch / width)),
  tilt: -Math.PI / 2,
})

/**
 * The folds' lines seen along them: panel `i` from fold `i` to fold `i + 1`. Lying open on the table (no tilt), fold
 * `i` is at −i·w·cos α, and the odd ones stand at w·sin α (book-forms.md §1.3 of the project's reference).
 */
export function zigzagProfile(
  { panels, width }: Pick<Zigzag, 'panels' | 'width'>,
  folding: Folding,
): Profile {
  const { fold, tilt } = folding
  const lengths = Array(panels).fill(width)
  const angles = lengths.map((_, i) => tilt + (i % 2 === 0 ? fold : -fold))
  return layChain([0, 0], lengths, angles)
}

/** Metres by which a title slip lies on its board. */
const LIFT = 0.00015
const SLIP = { width: 0.028, share: 0.62 }

/** Draws a zigzag at rest on the table, each panel with its picture; the back is plain, the ends have boards. */
export function drawZigzag(builder: PartsBuilder, zigzag: Zigzag, folding: Folding): void {
  const { panels, height, boards } = zigzag
  const laid = zigzagProfile(zigzag, folding)
  const board = boards?.thickness ?? 0
  // Closed it lies where the closed volume does; open it begins at the origin.
  const aside = (zigzag.width * folding.tilt) / (Math.PI / 2)
  const profile = moved(laid, aside, board - lowest(laid))
  const across = about(height)
  for (let panel = 0; panel < panels; panel++) {
    const own = panelOf(profile, panel)
    addSheet(builder, own, 'front', across, zigzag.surface(panel))
    addSheet(builder, own, 'back', across, made('paper'))
  }
  if (!boards) return
  for (const panel of panels > 1 ? [0, panels - 1] : [0]) {
    const front = panelOf(profile, panel)
    const back = parallel(front, -board, zigzag.width)
    addSolid(builder, { front, back, across, onBack: boards.surface, edge: boards.surface })
    if (panel > 0 || !boards.slip) continue
    const middle = zigzag.width / 2
    const on = parallel(front, -board - LIFT, zigzag.width)
    const slip = section(on, middle - SLIP.width / 2, middle + SLIP.width / 2)
    const head = -height / 2 + height * 0.08
    addSheet(builder, slip, 'back', { low: head, high: head + height * SLIP.share }, { kind: 'titleSlip' })
  }
}

function panelOf({ x, y, s, angles }: Profile, panel: number): Profile {
  return {
    x: x.slice(panel, panel + 2),
    y: y.slice(panel, panel + 2),
    s: s.slice(panel, panel + 2),
    angles: angles.slice(panel, panel + 1),
  }
}

/** A sheet folded in columns and rows: unfolded first downwards as a narrow strip, then sideways. Metres. */
export interface FoldedSheet {
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly rows: number
  /** Of the paper or silk. */
  readonly thickness: number
  readonly surface: Surface
  readonly back: Surface
}

/** A part of a picture: columns and rows count from where reading begins and from the head. */
function cell(sheet: FoldedSheet, column: number, mirrored: boolean): Surface {
  if (sheet.surface.kind !== 'page') return sheet.surface
  const [u0, v0, u1, v1] = sheet.surface.crop
  const at = mirrored ? column : sheet.columns - 1 - column
  const wide = (u1 - u0) / sheet.columns
  return { ...sheet.surface, crop: [u0 + wide * at, v0, u0 + wide * (at + 1), v1] }
}

/** How far a sheet of two foldings is open, 0 to 1: the rows up to a half, then the columns. */
export const unfoldingOf = (open: number): { readonly rows: number; readonly columns: number } => ({
  rows: Math.min(1, Math.max(0, open * 2)),
  columns: Math.min(1, Math.max(0, open * 2 - 1)),
})

/** Share of an unfolding in which the closed pile stands up on its folds, before it is drawn out. */
export const STANDS_UP = 0.35

/** How panels of this size stand when their folding is open so far; closed, the first lies on top and faces up. */
function foldingAt(open: number, size: number, pitch: number): Folding {
  const drawn = Math.max(0, (open - STANDS_UP) / (1 - STANDS_UP))
  return {
    fold: (1 - drawn) * Math.acos(Math.min(1, pitch / size)),
    tilt: (-Math.PI / 2) * (1 - Math.min(1, open / STANDS_UP)),
  }
}

/**
 * Draws the second folding, in columns, at full height. @param builder whose frame runs sideways
 */
export function drawColumns(builder: PartsBuilder, sheet: FoldedSheet, open: number): void {
  const width = sheet.width / sheet.columns
  drawZigzagSheet(builder, sheet, {
    panels: sheet.columns,
    width,
    across: about(sheet.height),
    from: 0,
    folding: foldingAt(open, width, sheet.thickness * 2),
    surface: (column) => cell(sheet, column, builder.frame.mirrored),
  })
}

/**
 * Draws the first folding: the closed columns as one narrow strip in rows, the first column's face upwards.
 * @param builder whose frame runs downward @param mirrored whether the columns are read from the left
 */
export function drawRows(builder: PartsBuilder, sheet: FoldedSheet, open: number, mirrored: boolean): void {
  const height = sheet.height / sheet.rows
  const width = sheet.width / sheet.columns
  const first = cell(sheet, 0, mirrored)
  drawZigzagSheet(builder, sheet, {
    panels: sheet.rows,
    width: height,
    across: mirrored ? { low: 0, high: width } : { low: -width, high: 0 },
    from: sheet.height / 2,
    folding: foldingAt(open, height, sheet.thickness * sheet.columns * 2),
    surface: (row) => {
      if (first.kind !== 'page') return first
      const [u0, v0, u1, v1] = first.crop
      const tall = (v1 - v0) / sheet.rows
      return { ...first, crop: [u0, v1 - tall * (row + 1), u1, v1 - tall * row] }
    },
  })
}

interface Panels extends Pick<Zigzag, 'panels' | 'width' | 'surface'> {
  readonly across: Across
  readonly folding: Folding
  /** Where the first panel's edge lies when it is open. */
  readonly from: number
}

function drawZigzagSheet(builder: PartsBuilder, { back }: FoldedSheet, panels: Panels): void {
  const { folding, from, across } = panels
  const laid = zigzagProfile(panels, folding)
  const profile = moved(laid, from, -lowest(laid))
  for (let panel = 0; panel < panels.panels; panel++) {
    const own = panelOf(profile, panel)
    addSheet(builder, own, 'front', across, panels.surface(panel))
    addSheet(builder, own, 'back', across, back)
  }
}
