import { WHOLE } from './frame.ts'
import { topologyOf } from './leaves.ts'
import type { FormModel, FormSpec, Pose } from './model.ts'
import { mountingOf, slipsOf } from './mounting.ts'
import { FORM_PARAMETERS, SCALE_STEP, SLIP_CORE } from './parameters.ts'
import { made, type Surface } from './parts.ts'
import { baseLength, drawScales, type Scales, scaleLeaves, scaleStrip } from './scales.ts'
import { cordHeights, drawSlips, type SlipBook, slipLength, slipPitch } from './slips.ts'
import { drawStrip, type Strip, type StripSheet } from './strip.ts'

/** Metres that lie open at once in a reader's hands: an arm's width. */
export const ARMS_WIDTH = 0.6

const positions = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

/** Poses of everything that is rolled: closed, an arm's width open at a sheet, as long as it is. */
function windows(
  length: number,
  starts: readonly number[],
): Pick<FormModel, 'closed' | 'extended' | 'onDisplay' | 'openingCount' | 'openAt'> {
  const openAt = (i: number): Pose => {
    const at = starts[Math.min(starts.length - 1, Math.max(0, Math.floor(i)))] ?? 0
    const gathered = Math.max(0, Math.min(at, length - ARMS_WIDTH))
    return { kind: 'strip', gathered, open: Math.min(ARMS_WIDTH, length) }
  }
  return {
    closed: { kind: 'strip', gathered: 0, open: 0 },
    extended: { kind: 'strip', gathered: 0, open: length },
    onDisplay: openAt,
    openingCount: starts.length,
    openAt,
  }
}

/** Metres of one sheet along and across the strip, where the pictures do not say. */
function usualSheet(
  { form, pages, dimensions = {} }: FormSpec,
  hangs: boolean,
): { along: number; across: number } {
  const { page } = FORM_PARAMETERS[form]
  const { height, width, length } = dimensions
  if (hangs) return { along: height ?? length ?? page.height, across: width ?? page.width }
  const share = length === undefined ? page.width : length / Math.max(1, pages.length)
  return { along: share, across: height ?? page.height }
}

/** The object as a strip of sheets, in the order in which they are read. */
export function stripOfSheets(spec: FormSpec, hangs: boolean): Strip {
  const mounting = mountingOf(spec)
  const usual = usualSheet(spec, hangs)
  const sheets: StripSheet[] = []
  const margin = made(mounting.beside > 0 || spec.options?.mounted ? 'silk' : 'paper')
  let at = 0
  const put = (surface: Surface, length: number, height?: number) => {
    if (length <= 0) return
    sheets.push({ surface, from: at, to: at + length, ...(height === undefined ? {} : { height }) })
    at += length
  }
  put(margin, mounting.before)
  for (const [i, image] of spec.pages.entries()) {
    const [along, across] = hangs ? [image.height, image.width] : [image.width, image.height]
    const surface: Surface = image.without ? made('paper') : { kind: 'page', page: i, crop: WHOLE }
    put(surface, along ?? usual.along, Math.min(usual.across, across ?? usual.across))
  }
  if (spec.pages.length === 0) put(made('paper'), usual.along, usual.across)
  put(margin, mounting.after)
  return { mounting, sheets, length: at, height: usual.across + 2 * mounting.beside, hangs }
}

/** A strip that is rolled: a scroll, a hanging scroll, silk, a map. */
export function stripModel(spec: FormSpec, hangs: boolean): FormModel {
  const strip = stripOfSheets(spec, hangs)
  const starts = strip.sheets.filter(({ surface }) => surface.kind === 'page').map(({ from }) => from)
  const poses = windows(strip.length, starts.length > 0 ? starts : [0])
  return {
    ...poses,
    ...(hangs ? { onDisplay: () => poses.extended } : {}),
    order: positions(spec.pages.length),
    junction: () => poses.closed,
    draw: (builder, pose) =>
      drawStrip(builder, strip, pose.kind === 'strip' ? pose : { gathered: 0, open: 0 }),
  }
}

/** The object as slips tied by cords. A picture may be of one slip, or of many side by side. */
export function slipBookOf(spec: FormSpec): SlipBook {
  const { pages, dimensions = {}, options = {} } = spec
  const { page, depth } = FORM_PARAMETERS.slips
  const { count, width, gap } = slipsOf(spec)
  const height = dimensions.height ?? page.height
  const perPicture = Math.max(1, count / Math.max(1, pages.length))
  const writing = (slip: number): Surface => {
    const picture = Math.floor(slip / perPicture + 1e-9)
    const image = pages[picture]
    if (!image || image.without) return made('bamboo')
    const from = slip / perPicture - picture
    // The first slip is at the right of a picture of many.
    const to = Math.min(1, from + 1 / perPicture)
    return { kind: 'page', page: picture, crop: [1 - to, 0, 1 - from, 1] }
  }
  return {
    count,
    width,
    height,
    thickness: options.thickness ?? dimensions.depth ?? depth,
    gap,
    cords: cordHeights(height),
    core: options.core ?? SLIP_CORE,
    writing,
  }
}

export function slipsModel(spec: FormSpec): FormModel {
  const book = slipBookOf(spec)
  const pictures = Math.max(1, spec.pages.length)
  const starts = positions(pictures).map((i) => Math.floor((i * book.count) / pictures) * slipPitch(book))
  const poses = windows(slipLength(book), starts)
  return {
    ...poses,
    order: positions(spec.pages.length),
    junction: () => poses.closed,
    draw: (builder, pose) =>
      drawSlips(builder, book, pose.kind === 'strip' ? pose : { gathered: 0, open: 0 }),
  }
}

/** Leaves pasted like scales on a scroll: rolled when closed, turned one by one once it is unrolled. */
export function scalesModel(spec: FormSpec): FormModel {
  const { pages, viewingDirection, dimensions = {}, options = {} } = spec
  const { page } = FORM_PARAMETERS.whirlwind
  const topology = topologyOf({ pages, viewingDirection, making: 'joined' })
  const scales: Scales = {
    mounting: mountingOf(spec),
    topology,
    width: dimensions.width ?? page.width,
    height: dimensions.height ?? page.height,
    step: options.step ?? SCALE_STEP,
    growth: options.growth ?? 0,
  }
  const leaves = scaleLeaves(scales).length
  const length = baseLength(scales)
  const openAt = (i: number): Pose => ({ kind: 'leaves', turned: Math.min(leaves, Math.max(0, i)) })
  const flat: Pose = { kind: 'strip', gathered: 0, open: length }
  return {
    topology,
    order: topology.order,
    closed: { kind: 'strip', gathered: 0, open: 0 },
    extended: openAt(0),
    onDisplay: (shown) => openAt(Math.floor(shown / 2)),
    openingCount: leaves + 1,
    openAt,
    junction: (kind) => (kind === 'leaves' ? openAt(0) : flat),
    draw(builder, pose) {
      if (pose.kind === 'leaves') drawScales(builder, scales, pose.turned)
      else {
        const window = pose.kind === 'strip' ? pose : { gathered: 0, open: 0 }
        drawStrip(builder, scaleStrip(scales, builder.frame.mirrored), window)
      }
    },
  }
}
