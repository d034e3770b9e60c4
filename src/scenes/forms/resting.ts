import type { CatalogueObject } from '../schema/object.ts'
import { BOARD, HARDWOOD } from './enclosure.ts'
import type { EnclosureKind } from './enclosures.ts'
import { fitted } from './fitting.ts'
import { turningDirection } from './handedness.ts'
import type { FormSpec } from './model.ts'
import { type Binding, FOLDS, FORM_PARAMETERS, HANDLE, SCALE_LEAF, SCALE_STEP } from './parameters.ts'
import type { Proportions, Rest, Room, Shown } from './rest.ts'
import { restOfStrip, slipLengths, stripLengths } from './restingStrips.ts'
import { bindingOf, FLAP, leafThickness } from './volume.ts'

/** Radians by which a cradle holds up the halves of a volume: it opens to 130° (book-forms.md §4 of the project's reference). */
export const CRADLED = (50 / 180) * Math.PI
/** Radians by which panels of a concertina rise: as they like to, and at the most, where there is little room. */
const FOLD = { usual: 0.6, most: 1.32 }

const carrierOf = ({ form, structure = {} }: CatalogueObject) =>
  structure.carrier ?? (form === 'silk' ? 'rolled' : 'flat')

/** Whether pages follow each other in it, bound or on a strip; else it is a sheet, a block or a stone. */
export function opens(object: CatalogueObject): boolean {
  const { form } = object
  const { binding, mounting } = FORM_PARAMETERS[form]
  if (form === 'silk' || form === 'map') return ['rolled', 'panels'].includes(carrierOf(object))
  return binding !== undefined || mounting !== undefined || form === 'slips'
}

const isDrawnOut = ({ form, structure = {} }: CatalogueObject): boolean =>
  form === 'concertina' || structure.album === 'concertina'

/** Whether no more than one opening of it is ever seen at once. */
export const isVolume = (object: CatalogueObject): boolean =>
  FORM_PARAMETERS[object.form].binding !== undefined && !isDrawnOut(object)

/** How an exhibit's object lies. @param proportionOf width to height of a page's picture */
export function restOf(object: CatalogueObject, shown: Shown, proportionOf: Proportions, room: Room): Rest {
  if (bindingOf(specOf(object))) return restOfVolume(object, shown, proportionOf, room)
  const [sheet, proportionOfSheet] = opens(object)
    ? [object, proportionOf]
    : fromPage(object, shown.page, proportionOf)
  switch (object.form) {
    case 'slips':
      return restOfStrip(shown, slipLengths(object, proportionOf), room)
    case 'whirlwind':
      return restOfScales(object, shown, proportionOf, room)
    case 'handscroll':
    case 'hangingScroll':
      return restOfStrip(shown, stripLengths(object, proportionOf), room)
    case 'silk':
    case 'map':
      if (carrierOf(object) === 'rolled') return restOfStrip(shown, stripLengths(object, proportionOf), room)
      return carrierOf(object) === 'folded'
        ? restOfFolded(sheet, shown, proportionOfSheet)
        : restOfSlab(sheet, proportionOfSheet)
    default:
      return restOfSlab(sheet, proportionOfSheet)
  }
}

const specOf = ({
  form,
  viewingDirection,
  dimensions,
  structure = {},
}: CatalogueObject): Omit<FormSpec, 'pages'> => ({
  form,
  viewingDirection,
  options: structure,
  ...(dimensions && { dimensions }),
})

/** A sheet, a block or a stone shows the page that is seen first, and on its back the one after it. */
function fromPage(
  object: CatalogueObject,
  page: number | undefined,
  proportionOf: Proportions,
): [CatalogueObject, Proportions] {
  if (!page) return [object, proportionOf]
  return [{ ...object, pages: object.pages.slice(page) }, (i) => proportionOf(i + page)]
}

/** The object with its first picture alone, as large as that makes it. */
function firstFitted(object: CatalogueObject, proportionOf: Proportions): FormSpec {
  const { pages, structure = {} } = object
  const first = pages.findIndex((_, i) => proportionOf(i) !== undefined)
  const page = pages[first]
  const imaging = page?.imaging ?? structure.imaging
  return fitted({ ...specOf(object), pages: page ? [imaging ? { imaging } : {}] : [] }, [proportionOf(first)])
}

const known = new WeakMap<CatalogueObject, number>()

/** Leaves of a volume. */
function leavesIn(object: CatalogueObject): number {
  const found = known.get(object) ?? countLeaves(object)
  known.set(object, found)
  return found
}

function countLeaves({ form, pages, structure = {} }: CatalogueObject): number {
  const making = FORM_PARAMETERS[form].binding?.making
  let sides = 0
  for (const { imaging = structure.imaging ?? 'halfLeaf' } of pages) {
    const begins = imaging === 'spread' && making === 'split' ? 1 : 0
    if (imaging === 'halfLeaf' || (begins === 1 && sides === 0)) sides++
    else sides += sides % 2 === begins ? 2 : 3
  }
  const { leafCount = 0, hidesBlanks = false } = structure
  if (making === 'joined') return Math.max(0, Math.floor((Math.max(sides, leafCount) - 1) / 2))
  const sheets = Math.max(Math.ceil(sides / 2), leafCount)
  if (making !== 'folded' || sheets === 0) return sheets
  return hidesBlanks ? sheets + 1 : sheets * 2
}

function restOfVolume(object: CatalogueObject, shown: Shown, proportionOf: Proportions, room: Room): Rest {
  const { pose = 'open', page = 0 } = shown
  const volume = closedVolume(object, proportionOf)
  if (pose === 'enclosed' || pose === 'closed') return restOfPile(object, volume, pose === 'enclosed')
  if (pose === 'open' && object.pages[page]?.media === undefined) return restOfPile(object, volume, false, 1)

  const { width, height, depth, binding, upwards } = volume
  const drawnOut = isDrawnOut(object)
  const panels = drawnOut ? panelsIn(object) : 0
  const fold = drawnOut ? foldIn(room.width / (panels * width), pose === 'extended') : undefined
  if (fold !== undefined)
    return {
      lies: { kind: 'folds', fold: -fold, tilt: 0 },
      width: panels * width * Math.cos(fold),
      height,
      depth: width * Math.sin(fold) + 2 * binding.cover.thickness,
      volumes: 1,
    }
  const still = { lies: drawnOut ? 'open' : pose, volumes: 1 } as const
  if (binding.hold === 'piles') {
    const read = (page + 1) / (object.pages.length + 1)
    const higher = { ...still, width, height, depth: depth * Math.max(read, 1 - read) }
    return upwards ? { ...higher, height: 2 * height } : { ...higher, width: 2 * width }
  }
  const half = CRADLED / 2
  return {
    ...still,
    width: 2 * width * Math.cos(half) + depth * Math.sin(half),
    height,
    depth: width * Math.sin(half) + depth,
  }
}

/** The closed volume. Metres. */
function closedVolume(
  object: CatalogueObject,
  proportionOf: Proportions,
): {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly binding: Binding
  readonly upwards: boolean
} {
  const spec = firstFitted(object, proportionOf)
  const binding = bindingOf(spec)
  if (!binding) throw new RangeError(`no binding for ${object.form}`)
  const usual = FORM_PARAMETERS[object.form].page
  const { width = usual.width, height = usual.height, depth } = spec.dimensions ?? {}
  const direction = turningDirection(spec)
  const upwards = direction === 'top-to-bottom' || direction === 'bottom-to-top'
  const leaves = leavesIn(object)
  const block = leaves * leafThickness(binding, { leaves, width: upwards ? height : width, depth })
  return {
    width,
    height,
    depth: 2 * binding.cover.thickness + block + (binding.flap ? FLAP : 0),
    binding,
    upwards,
  }
}

/** Closed volumes one upon another, in their case or box if they have one and are shown in it. */
function restOfPile(
  { structure = {} }: CatalogueObject,
  { width, height, depth }: ReturnType<typeof closedVolume>,
  isEnclosed: boolean,
  volumes = structure.volumes ?? 1,
): Rest {
  const pile = { width, height, depth: depth * volumes }
  const { enclosure } = structure
  if (!isEnclosed || !enclosure) return { lies: 'closed', ...pile, volumes }
  return { lies: 'closed', ...enclosureSize(enclosure, pile), volumes, enclosure }
}

/** Panels of a concertina that are seen when it is drawn out. */
function panelsIn({ pages, structure = {} }: CatalogueObject): number {
  const { leafCount = 0, imaging: usual = 'halfLeaf' } = structure
  let sides = 0
  for (const { imaging = usual } of pages) sides += imaging === 'halfLeaf' ? 1 : sides % 2 === 0 ? 2 : 3
  const panels = Math.max(sides, leafCount)
  return Math.max(1, panels)
}

/** Radians by which the panels rise in so large a share of their length; undefined where that is too little. */
function foldIn(share: number, isFlat: boolean): number | undefined {
  const fold = Math.max(isFlat ? 0 : FOLD.usual, Math.acos(Math.min(1, share)))
  return fold > FOLD.most ? undefined : fold
}

/** Of the case, boards or box about a pile of volumes, closed. Metres. */
function enclosureSize(
  kind: EnclosureKind,
  { width, height, depth }: Pick<Rest, 'width' | 'height' | 'depth'>,
): Pick<Rest, 'width' | 'height' | 'depth'> {
  switch (kind) {
    case 'boards':
      return { width, height, depth: depth + 2 * HARDWOOD }
    case 'boxWood':
      return { width: width + 4 * HARDWOOD, height: height + 4 * HARDWOOD, depth: depth + 3 * HARDWOOD }
    default: {
      const ends = kind === 'case6' ? 2 * BOARD : 0
      return { width: width + 4 * BOARD, height: height + ends, depth: depth + 3 * BOARD }
    }
  }
}

/** Leaves pasted like scales: unrolled where there is room for all of it, else as far as there is. */
function restOfScales(
  object: CatalogueObject,
  { pose = 'open' }: Shown,
  proportionOf: Proportions,
  room: Room,
): Rest {
  const { width = 0 } = { ...FORM_PARAMETERS.whirlwind.page, ...object.dimensions }
  const { step = SCALE_STEP, growth = 0 } = object.structure ?? {}
  const leaves = Math.floor(panelsIn(object) / 2)
  const length = leaves === 0 ? width : 2 * width + (step + growth) * (leaves - 1)
  const strip = stripLengths(object, proportionOf)
  const pasted = width + leaves * (width + (growth * (leaves - 1)) / 2)
  const thickness = strip.roll.thickness + (pasted * SCALE_LEAF) / length
  const rolled = restOfStrip(
    { pose },
    { ...strip, length, starts: [], roll: { ...strip.roll, thickness } },
    room,
  )
  if (pose === 'closed' || pose === 'enclosed' || length + 2 * strip.roll.core > room.width) return rolled
  return { ...rolled, lies: pose }
}

/** A sheet that is kept folded lies folded when it is closed, else flat. */
function restOfFolded(object: CatalogueObject, { pose }: Shown, proportionOf: Proportions): Rest {
  const flat = restOfSlab(object, proportionOf)
  if (pose !== 'closed' && pose !== 'enclosed') return { ...flat, lies: 'extended' }
  const { columns = FOLDS.columns, rows = FOLDS.rows } = object.structure ?? {}
  return {
    ...flat,
    lies: 'closed',
    width: flat.width / columns,
    height: flat.height / rows,
    depth: Math.max(flat.depth, flat.depth * 2 * columns * rows),
  }
}

/** A sheet, a block or a stone: it lies as it is. */
function restOfSlab(object: CatalogueObject, proportionOf: Proportions): Rest {
  const { form } = object
  const { page, depth: usual } = FORM_PARAMETERS[form]
  const { dimensions = {}, pages, options = {} } = firstFitted(object, proportionOf)
  const width = dimensions.width ?? dimensions.length ?? pages[0]?.width ?? page.width
  const height = dimensions.height ?? pages[0]?.height ?? page.height
  const depth = dimensions.depth ?? options.thickness ?? usual
  const still = { lies: 'extended', volumes: 1 } as const
  return { ...still, width: form === 'woodblock' ? width + 2 * HANDLE.length : width, height, depth }
}
