import { isContinuous } from '../../../scenes/forms/continuous.ts'
import { type FrameBorder, frameBorder, frameOf } from '../../../scenes/layout/frames.ts'
import type { ShownSize } from '../../../scenes/layout/sizes.ts'
import type { Exhibit } from '../../../scenes/schema/exhibit.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { type Face, flatFace } from './face.ts'
import { PAPER, type Palette, plain, type SurfaceLook } from './palette.ts'
import { moved, type Placement, toHall } from './placement.ts'
import type { SolidBuilder } from './solids.ts'

export interface Hung {
  readonly id: string
  readonly exhibit: Exhibit
  readonly object: CatalogueObject
  readonly size: ShownSize
  /** Origin at the centre of its back. */
  readonly placement: Placement
}

/** Metres (look.md §5): frames 2–3 cm wide and 3 cm deep, mounts 6–8 cm. */
const TIMBER = { depth: 0.03, lip: 0.007, lipDepth: 0.023, mount: 0.07, sunk: 0.014 }
const SILK = {
  thickness: 0.002,
  rod: 0.011,
  knob: 0.028,
  stave: 0.007,
}
const SHEET = 0.004
/** The picture lies on its ground, clear of it for the depth buffer. */
const CLEAR = 0.0008
const ROLLER = plain('#33221a')
const SHEET_PAPER = plain(PAPER)

/** Adds what a hung work is framed in to the room's pieces and gives the pictures in it. */
export function hang(scene: Scene, thing: Hung, builder: SolidBuilder, palette: Palette): Face[] {
  const { size, placement } = thing
  const border = frameBorder(thing.exhibit, thing.object)
  switch (frameOf(thing.exhibit, thing.object)) {
    case 'timber':
      addTimber(builder, placement, size, border.side, palette)
      return picturesOf(scene, thing, TIMBER.sunk + CLEAR)
    case 'silk':
      addSilk(builder, placement, size, border, palette)
      return picturesOf(scene, thing, SILK.thickness + CLEAR)
    case 'none': {
      const depth = Math.max(SHEET, size.depth)
      builder.box(placement, [size.width, size.height, depth], SHEET_PAPER)
      return picturesOf(scene, thing, depth + CLEAR)
    }
  }
}

/** One page, or the whole strip side by side from the side where reading begins. */
function picturesOf(scene: Scene, { id, exhibit, object, size, placement }: Hung, out: number): Face[] {
  if (!isContinuous(object.form)) {
    const media = object.pages[exhibit.page ?? 0]?.media
    return media ? [flatFace({ id, media, placement }, size.width, size.height, out)] : []
  }
  const pages = object.pages.map(({ media = '' }, index) => {
    const picture = scene.media[media]
    return { index, media, proportion: picture ? picture.width / picture.height : 0 }
  })
  const whole = pages.reduce((sum, { proportion }) => sum + proportion, 0)
  if (whole === 0) return []
  let reach = 0
  return pages.map(({ index, media, proportion }): Face => {
    const width = (size.width * proportion) / whole
    const from =
      object.viewingDirection === 'left-to-right' ? reach - size.width / 2 : size.width / 2 - reach - width
    reach += width
    const middle = moved(placement, [from + width / 2, 0, 0])
    return flatFace({ id: `${id}/${index}`, media, placement: middle }, width, size.height, out)
  })
}

/** A frame of dark timber with its mount. @param outer metres from the picture to the frame's outer edge */
function addTimber(
  builder: SolidBuilder,
  placement: Placement,
  { width, height }: ShownSize,
  outer: number,
  palette: Palette,
): void {
  const rail = outer - TIMBER.mount - TIMBER.lip
  addBars(
    builder,
    placement,
    [width + 2 * outer, height + 2 * outer],
    rail,
    TIMBER.depth,
    palette.surfaces.frame,
  )
  const within: readonly [number, number] = [width + 2 * (outer - rail), height + 2 * (outer - rail)]
  addBars(builder, placement, within, TIMBER.lip, TIMBER.lipDepth, plain(palette.lip))
  addMount(builder, placement, { width, height }, palette)
}

/** The mount, with the shadow that the frame throws on it and the bevel of its window. */
function addMount(
  builder: SolidBuilder,
  placement: Placement,
  { width, height }: { readonly width: number; readonly height: number },
  palette: Palette,
): void {
  const mount = plain(palette.mount)
  const [x, y, z] = [width / 2 + TIMBER.mount, height / 2 + TIMBER.mount, TIMBER.sunk]
  // The frame stands before the mount and takes some light from it, most from above.
  const shades = { upper: 0.8, lower: 0.96, soft: 0.02 }
  const at = (px: number, py: number) => toHall(placement, [px, py, z])
  const { soft, upper, lower } = shades
  builder.quad([at(-x, y - soft * 2), at(x, y - soft * 2), at(x, y), at(-x, y)], mount, [1, 1, upper, upper])
  builder.quad([at(-x, -y), at(x, -y), at(x, -y + soft), at(-x, -y + soft)], mount, [lower, lower, 1, 1])
  builder.quad([at(-x, -y + soft), at(x, -y + soft), at(x, y - soft * 2), at(-x, y - soft * 2)], mount)
  // The bevel of the window cut into the mount.
  const bevel = 0.003
  builder.quad(
    [
      toHall(placement, [-width / 2 - bevel, -height / 2 - bevel, z + CLEAR / 2]),
      toHall(placement, [width / 2 + bevel, -height / 2 - bevel, z + CLEAR / 2]),
      toHall(placement, [width / 2 + bevel, height / 2 + bevel, z + CLEAR / 2]),
      toHall(placement, [-width / 2 - bevel, height / 2 + bevel, z + CLEAR / 2]),
    ],
    mount,
    0.78,
  )
}

/** Four bars around a rectangle. @param size of the outer edge */
function addBars(
  builder: SolidBuilder,
  placement: Placement,
  [w, h]: readonly [number, number],
  bar: number,
  depth: number,
  look: SurfaceLook,
): void {
  for (const side of [-1, 1]) {
    builder.box(moved(placement, [(side * (w - bar)) / 2, 0, 0]), [bar, h, depth], look)
    // The upper rail's face catches the light, the lower one's is turned from it.
    builder.box(
      moved(placement, [0, (side * (h - bar)) / 2, 0]),
      [w - 2 * bar, bar, depth],
      look,
      side > 0 ? 1 : 0.85,
    )
  }
}

/** The silk of a hanging scroll, its stave and its roller. */
function addSilk(
  builder: SolidBuilder,
  placement: Placement,
  { width, height }: ShownSize,
  { side, above, below }: FrameBorder,
  palette: Palette,
): void {
  const w = width + 2 * side
  const h = height + above + below
  const shift = (above - below) / 2
  builder.box(moved(placement, [0, shift, 0]), [w, h, SILK.thickness], palette.surfaces.silk)
  const [upper, lower] = [height / 2 + above, -height / 2 - below]
  for (const [top, bottom] of [
    [upper, height / 2 + 0.03],
    [-height / 2 - 0.02, lower],
  ] as const) {
    const band = moved(placement, [0, (top + bottom) / 2, SILK.thickness])
    builder.box(band, [w, top - bottom, CLEAR / 2], palette.surfaces.silk, 0.93)
  }
  builder.box(moved(placement, [0, upper, 0]), [w, SILK.stave, 0.008], ROLLER)
  const across: Placement = {
    origin: toHall(placement, [0, lower, SILK.rod]),
    axes: [
      [-placement.axes[1][0], -placement.axes[1][1], -placement.axes[1][2]],
      placement.axes[0],
      placement.axes[2],
    ],
  }
  builder.rod(across, SILK.rod, w, palette.surfaces.silk)
  builder.rod(across, SILK.rod * 0.9, w + 2 * SILK.knob, ROLLER)
}
