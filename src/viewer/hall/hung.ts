import { isContinuous, stripOf } from '../../scenes/forms/opening.ts'
import type { ShownSize } from '../../scenes/layout/placing.ts'
import type { Exhibit } from '../../scenes/schema/exhibit.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import { type Face, flatFace } from './face.ts'
import { type Frame, type MeshBuilder, moved, toHall } from './meshBuilder.ts'
import type { Palette } from './palette.ts'

export interface Hung {
  readonly id: string
  readonly exhibit: Exhibit
  readonly object: CatalogueObject
  readonly size: ShownSize
  /** Origin at the centre of its back. */
  readonly frame: Frame
}

/** How far a mounting reaches around the work, metres. */
export interface Margins {
  readonly side: number
  readonly above: number
  readonly below: number
}

/** Metres (look.md §5): frames 2–3 cm wide and 3 cm deep, mounts 6–8 cm. */
const TIMBER = { width: 0.026, depth: 0.03, lip: 0.007, lipDepth: 0.023, mount: 0.07, sunk: 0.014 }
const SILK = {
  side: 0.045,
  above: 0.22,
  below: 0.14,
  thickness: 0.002,
  rod: 0.011,
  knob: 0.028,
  stave: 0.007,
}
const SHEET = 0.004
/** The picture lies on its ground, clear of it for the depth buffer. */
const CLEAR = 0.0008
const ROLLER = '#33221a'
const PAPER = '#efe6d2'

type Mounting = NonNullable<Exhibit['frame']>

/** Scrolls hang in silk, stone and wood stand bare, everything else is framed, unless the exhibit says otherwise. */
export function mountingOf(exhibit: Exhibit, object: CatalogueObject): Mounting {
  if (exhibit.frame) return exhibit.frame
  if (object.form === 'hangingScroll') return 'silk'
  return object.form === 'stele' || object.form === 'woodblock' ? 'none' : 'timber'
}

export function marginsOf(mounting: Mounting): Margins {
  if (mounting === 'silk') return { side: SILK.side, above: SILK.above, below: SILK.below }
  const around = mounting === 'timber' ? TIMBER.mount + TIMBER.width : 0
  return { side: around, above: around, below: around }
}

/** Adds a hung work's mounting to the room's pieces and gives the pictures in it. */
export function hang(scene: Scene, thing: Hung, builder: MeshBuilder, palette: Palette): Face[] {
  const { size, frame } = thing
  switch (mountingOf(thing.exhibit, thing.object)) {
    case 'timber':
      addFrame(builder, frame, size, palette)
      return picturesOf(scene, thing, TIMBER.sunk + CLEAR)
    case 'silk':
      addSilk(builder, frame, size, palette)
      return picturesOf(scene, thing, SILK.thickness + CLEAR)
    case 'none': {
      const depth = Math.max(SHEET, size.depth)
      builder.box(frame, [size.width, size.height, depth], PAPER)
      return picturesOf(scene, thing, depth + CLEAR)
    }
  }
}

/** One page, or the whole strip side by side from the side where reading begins. */
function picturesOf(scene: Scene, { id, exhibit, object, size, frame }: Hung, out: number): Face[] {
  if (!isContinuous(object.form)) {
    const media = object.pages[exhibit.page ?? 0]?.media
    return media ? [flatFace({ id, media, frame }, size.width, size.height, out)] : []
  }
  const pages = stripOf(object).map((index) => {
    const media = object.pages[index]?.media ?? ''
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
    const profile = [
      [from, out],
      [from + width, out],
    ] as const
    return {
      id: `${id}/${index}`,
      media,
      frame,
      profile,
      bottom: -size.height / 2,
      top: size.height / 2,
      u: [0, 1],
    }
  })
}

function addFrame(builder: MeshBuilder, frame: Frame, { width, height }: ShownSize, palette: Palette): void {
  const [inner, outer] = [TIMBER.mount, TIMBER.mount + TIMBER.width]
  const rail = TIMBER.width - TIMBER.lip
  addBars(builder, frame, [width + 2 * outer, height + 2 * outer], rail, TIMBER.depth, palette.frame)
  const within: readonly [number, number] = [width + 2 * (outer - rail), height + 2 * (outer - rail)]
  addBars(builder, frame, within, TIMBER.lip, TIMBER.lipDepth, palette.lip)
  const [x, y, z] = [width / 2 + inner, height / 2 + inner, TIMBER.sunk]
  // The frame stands before the mount and takes some light from it, most from above.
  const shades = { upper: 0.8, lower: 0.96, soft: 0.02 }
  const at = (px: number, py: number) => toHall(frame, [px, py, z])
  const { soft, upper, lower } = shades
  builder.quad([at(-x, y - soft * 2), at(x, y - soft * 2), at(x, y), at(-x, y)], palette.mount, [
    1,
    1,
    upper,
    upper,
  ])
  builder.quad([at(-x, -y), at(x, -y), at(x, -y + soft), at(-x, -y + soft)], palette.mount, [
    lower,
    lower,
    1,
    1,
  ])
  builder.quad(
    [at(-x, -y + soft), at(x, -y + soft), at(x, y - soft * 2), at(-x, y - soft * 2)],
    palette.mount,
  )
  // The bevel of the window cut into the mount.
  const bevel = 0.003
  builder.quad(
    [
      toHall(frame, [-width / 2 - bevel, -height / 2 - bevel, z + CLEAR / 2]),
      toHall(frame, [width / 2 + bevel, -height / 2 - bevel, z + CLEAR / 2]),
      toHall(frame, [width / 2 + bevel, height / 2 + bevel, z + CLEAR / 2]),
      toHall(frame, [-width / 2 - bevel, height / 2 + bevel, z + CLEAR / 2]),
    ],
    palette.mount,
    0.78,
  )
}

/** Four bars around a rectangle. @param size of the outer edge */
function addBars(
  builder: MeshBuilder,
  frame: Frame,
  [w, h]: readonly [number, number],
  bar: number,
  depth: number,
  colour: string,
): void {
  for (const side of [-1, 1]) {
    builder.box(moved(frame, [(side * (w - bar)) / 2, 0, 0]), [bar, h, depth], colour)
    // The upper rail's face catches the light, the lower one's is turned from it.
    builder.box(
      moved(frame, [0, (side * (h - bar)) / 2, 0]),
      [w - 2 * bar, bar, depth],
      colour,
      side > 0 ? 1 : 0.85,
    )
  }
}

function addSilk(builder: MeshBuilder, frame: Frame, { width, height }: ShownSize, palette: Palette): void {
  const w = width + 2 * SILK.side
  const h = height + SILK.above + SILK.below
  const shift = (SILK.above - SILK.below) / 2
  builder.box(moved(frame, [0, shift, 0]), [w, h, SILK.thickness], palette.silk)
  const [upper, lower] = [height / 2 + SILK.above, -height / 2 - SILK.below]
  for (const [top, bottom] of [
    [upper, height / 2 + 0.03],
    [-height / 2 - 0.02, lower],
  ] as const) {
    const band = moved(frame, [0, (top + bottom) / 2, SILK.thickness])
    builder.box(band, [w, top - bottom, CLEAR / 2], palette.silk, 0.93)
  }
  builder.box(moved(frame, [0, upper, 0]), [w, SILK.stave, 0.008], ROLLER)
  const across: Frame = {
    origin: toHall(frame, [0, lower, SILK.rod]),
    axes: [[-frame.axes[1][0], -frame.axes[1][1], -frame.axes[1][2]], frame.axes[0], frame.axes[2]],
  }
  builder.rod(across, SILK.rod, w, palette.silk)
  builder.rod(across, SILK.rod * 0.9, w + 2 * SILK.knob, ROLLER)
}
