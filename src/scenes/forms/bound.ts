import { closedFolding, drawZigzag, type Zigzag } from './folds.ts'
import { openingOfPage, type Topology, topologyOf } from './leaves.ts'
import type { FormModel, FormSpec, Pose } from './model.ts'
import { FORM_PARAMETERS } from './parameters.ts'
import { made, type Surface } from './parts.ts'
import { BLANK, type PageSide } from './sides.ts'
import { halvesOf } from './stance.ts'
import { bindingOf, isHeldAtHead, leafThickness, unitCount, type Volume } from './volume.ts'
import { drawVolume } from './volumeMesh.ts'

/** Radians by which panels of a concertina rise on display. */
const DISPLAY_FOLD = -1.1

/** The object as a volume; undefined for a form that has no leaves to turn. */
export function volumeOf(spec: FormSpec): Volume | undefined {
  const binding = bindingOf(spec)
  if (!binding) return undefined
  const { form, pages, viewingDirection, dimensions = {}, options = {} } = spec
  const { page } = FORM_PARAMETERS[form]
  const topology = topologyOf({
    pages,
    viewingDirection,
    making: binding.making,
    foldedOutside: binding.foldedOutside ?? false,
    gathering: binding.gathering ?? 1,
    hidesBlanks: options.hidesBlanks ?? false,
    ...(options.leafCount === undefined ? {} : { leafCount: options.leafCount }),
  })
  // A page that does not give its height has the usual one.
  const across =
    dimensions.height ??
    (pages.length > 0 ? Math.max(...pages.map(({ height = page.height }) => height)) : page.height)
  const along = dimensions.width ?? page.width
  const [width, height] = isHeldAtHead({ topology }) ? [across, along] : [along, across]
  const leaf = leafThickness(binding, { leaves: topology.leaves.length, width, depth: dimensions.depth })
  return { binding, topology, width, height, leaf }
}

/** A volume whose leaves turn; a concertina, or an album made as one, can be drawn out too. */
export function boundModel(spec: FormSpec, volume: Volume): FormModel {
  const { topology } = volume
  const drawnOut = spec.form === 'concertina' || spec.options?.album === 'concertina'
  const zigzag = drawnOut ? zigzagOf(volume, topology) : undefined
  const last = unitCount(volume) - 1
  const openAt = (opening: number): Pose => ({
    kind: 'leaves',
    turned: Math.min(last, Math.max(0, opening) + 1),
  })
  const closed: Pose = { kind: 'leaves', turned: 0 }
  return {
    topology,
    order: topology.order,
    closed,
    extended: zigzag ? { kind: 'folds', fold: 0, tilt: 0 } : openAt(middleOf(topology)),
    onDisplay(page) {
      if (zigzag) return { kind: 'folds', fold: DISPLAY_FOLD, tilt: 0 }
      const opening = openingOfPage(topology, page)
      return opening === undefined ? closed : openAt(opening)
    },
    openingCount: topology.openings.length,
    openAt,
    junction: (kind) => (kind === 'folds' && zigzag ? { kind, ...closedFolding(zigzag) } : closed),
    ...(volume.binding.hold === 'spine' && {
      halves: (pose: Pose) =>
        pose.kind === 'leaves' ? halvesOf(volume, pose.turned, pose.cradled ?? 0) : ([0, 0] as const),
    }),
    draw(builder, pose) {
      if (pose.kind === 'folds' && zigzag) drawZigzag(builder, zigzag, pose)
      else {
        const { turned, cradled = 0 } = pose.kind === 'leaves' ? pose : { turned: 0 }
        drawVolume(builder, volume, turned, cradled)
      }
    },
  }
}

/** The opening in the middle, or the next on which there is something to be seen: a butterfly book has blank ones. */
function middleOf({ openings }: Topology): number {
  const middle = Math.floor((openings.length - 1) / 2)
  const shown = openings.findIndex(
    ({ first, second }, i) => i >= middle && (first.page !== undefined || second.page !== undefined),
  )
  return shown < 0 ? middle : shown
}

function zigzagOf({ binding, width, height, leaf }: Volume, topology: Topology): Zigzag {
  const { leaves, insideFront, insideBack } = topology
  const sides: PageSide[] = [insideFront, ...leaves.flatMap(({ recto, verso }) => [recto, verso]), insideBack]
  if (insideBack === BLANK && sides.length > 1) sides.pop()
  const panels = Math.max(1, sides.length)
  return {
    panels,
    width,
    height,
    pitch: leaf / 2,
    surface: (panel) => surfaceOf(sides[panel] ?? BLANK),
    boards: {
      thickness: binding.cover.thickness,
      surface: made(binding.cover.material),
      slip: binding.slip !== undefined,
    },
  }
}

const surfaceOf = ({ page, crop }: PageSide): Surface =>
  page === undefined ? made('paper') : { kind: 'page', page, crop }
