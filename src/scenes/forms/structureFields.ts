import type { CatalogueObject, Dimensions } from '../schema/object.ts'
import { Structure } from '../schema/structure.ts'
import { CELLS, FOLDS, FORM_PARAMETERS, SCALE_STEP, SLIP_CORE } from './parameters.ts'

/** A field of an object's structure, by its name in the format. */
export type StructureField = keyof typeof Structure.shape

type Made = Pick<CatalogueObject, 'form' | 'structure'>

/** How a map or silk is kept, also where its record does not say; undefined for every other form. */
export function carrierOf({ form, structure }: Made): Structure['carrier'] {
  if (form !== 'map' && form !== 'silk') return undefined
  return structure?.carrier ?? (form === 'silk' ? 'rolled' : 'flat')
}

/**
 * The fields that mean something for an object of this form, in the order in which one asks for them: those that the
 * form engine reads, and what volumes are kept in.
 */
export function structureFieldsOf(object: Made): readonly StructureField[] {
  const { form } = object
  const { binding, mounting } = FORM_PARAMETERS[form]
  const carrier = carrierOf(object)
  const isRolled = carrier === undefined ? mounting !== undefined || form === 'slips' : carrier === 'rolled'
  // A palm leaf's boards are its own: nothing is put round them.
  const isCased = binding !== undefined && form !== 'palmLeaf'
  const asked: Readonly<Record<StructureField, boolean>> = {
    imaging: binding !== undefined || form === 'whirlwind',
    leafCount: binding !== undefined || form === 'slips',
    album: form === 'album',
    hidesBlanks: binding?.making === 'folded',
    holes: binding?.holes !== undefined,
    cornerSilk: binding?.cornerSilk !== undefined,
    hinge: binding !== undefined && binding.hinge > 0,
    carrier: carrier !== undefined,
    columns: carrier === 'folded' || carrier === 'panels' || form === 'movableType',
    rows: carrier === 'folded' || form === 'movableType',
    mounted: form === 'handscroll',
    thickness: binding !== undefined || isRolled || carrier === 'folded',
    core: isRolled,
    step: form === 'whirlwind',
    growth: form === 'whirlwind',
    enclosure: isCased,
    volumes: isCased,
    folds: form === 'singleSheet',
  }
  return FIELDS.filter((field) => asked[field])
}

const FIELDS = Object.keys(Structure.shape) as StructureField[]

/** Fields that are set and that an object of this form does not have: nothing of them is drawn. */
export function unreadFieldsOf(object: Made): StructureField[] {
  const read = new Set(structureFieldsOf(object))
  return FIELDS.filter((field) => object.structure?.[field] !== undefined && !read.has(field))
}

/**
 * What the engine takes where a record says nothing: metres, or a number of things; undefined where there is no usual
 * value. Mostly editors' estimates (see `FORM_PARAMETERS`): to be called usual, never printed as a fact.
 */
export function usualOf(object: Made, field: StructureField): number | undefined {
  const { binding, mounting, depth } = FORM_PARAMETERS[object.form]
  const rolled = mounting ?? FORM_PARAMETERS.handscroll.mounting
  const isCells = object.form === 'movableType'
  switch (field) {
    case 'holes':
      return binding?.holes
    case 'hinge':
      return binding?.hinge
    case 'thickness':
      return binding?.leaf ?? (carrierOf(object) === 'rolled' || mounting ? rolled?.thickness : depth)
    case 'core':
      return object.form === 'slips' ? SLIP_CORE : rolled?.core
    case 'columns':
      if (carrierOf(object) === 'panels') return undefined
      return isCells ? CELLS.columns : FOLDS.columns
    case 'rows':
      return isCells ? CELLS.rows : FOLDS.rows
    case 'step':
      return SCALE_STEP
    default:
      return undefined
  }
}

/** What is measured of a thing: the closed volume, a strip unrolled, one leaf or slip of many, a slab, a flat sheet. */
export type Extent = 'volume' | 'strip' | 'leaf' | 'slip' | 'slab' | 'flat'
export type Measure = keyof Pick<Dimensions, 'height' | 'width' | 'depth' | 'length'>

const MEASURES: Readonly<Record<Extent, readonly Measure[]>> = {
  volume: ['height', 'width', 'depth'],
  strip: ['height', 'length'],
  leaf: ['height', 'width'],
  slip: ['height', 'width'],
  slab: ['height', 'width', 'depth'],
  flat: ['height', 'width'],
}

/** What the dimensions of this object are the dimensions of, and which of them one measures. */
export function measuredOf(object: Made): { readonly extent: Extent; readonly measures: readonly Measure[] } {
  const extent = extentOf(object)
  return { extent, measures: MEASURES[extent] }
}

function extentOf(object: Made): Extent {
  const { binding } = FORM_PARAMETERS[object.form]
  if (binding) return 'volume'
  if (object.form === 'slips') return 'slip'
  if (object.form === 'whirlwind') return 'leaf'
  if (object.form === 'handscroll' || carrierOf(object) === 'rolled') return 'strip'
  return SLABS.has(object.form) ? 'slab' : 'flat'
}

const SLABS: ReadonlySet<CatalogueObject['form']> = new Set(['stele', 'woodblock', 'movableType'])

/** The usual measure in metres, where the form has one: an estimate, as in `usualOf`. */
export function usualMeasure({ form }: Made, measure: Measure): number | undefined {
  const { page, depth } = FORM_PARAMETERS[form]
  if (measure === 'length') return undefined
  return measure === 'depth' ? depth : page[measure]
}
