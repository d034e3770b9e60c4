import { drawColumns, drawRows, type FoldedSheet, unfoldingOf } from './folds.ts'
import { frameOf, WHOLE } from './frame.ts'
import type { FormModel, FormSpec, Pose } from './model.ts'
import { CELLS, FOLDS, FORM_PARAMETERS } from './parameters.ts'
import { made, type Surface } from './parts.ts'
import type { PageImage } from './sides.ts'
import { drawSlab, type Slab } from './slabs.ts'

const STILL: Pose = { kind: 'still' }

const orderOf = ({ pages }: FormSpec): number[] => pages.map((_, i) => i)

function pageSurface({ pages }: FormSpec, i: number, otherwise: Surface): Surface {
  const image = pages[i]
  return image && !image.without ? { kind: 'page', page: i, crop: WHOLE } : otherwise
}

/** Flat sheets, slabs and blocks: they lie as they are. */
export function slabModel(spec: FormSpec): FormModel {
  const slab = slabOf(spec)
  return {
    order: orderOf(spec),
    closed: STILL,
    extended: STILL,
    onDisplay: () => STILL,
    openingCount: 1,
    openAt: () => STILL,
    junction: () => STILL,
    draw: (builder) => drawSlab(builder, slab),
  }
}

function slabOf(spec: FormSpec): Slab {
  const { form, pages, dimensions = {}, options = {} } = spec
  const { page, depth, material = 'paper' } = FORM_PARAMETERS[form]
  const plain = made(material)
  const first = pages[0]
  const plainSlab: Slab = {
    width: dimensions.width ?? dimensions.length ?? first?.width ?? page.width,
    height: dimensions.height ?? first?.height ?? page.height,
    depth: dimensions.depth ?? options.thickness ?? depth,
    material,
    front: pageSurface(spec, 0, plain),
    back: pageSurface(spec, 1, plain),
  }
  const slab = withPicture(plainSlab, first)
  if (form === 'woodblock') return { ...slab, handles: true }
  if (form === 'movableType')
    return { ...slab, cells: { columns: options.columns ?? CELLS.columns, rows: options.rows ?? CELLS.rows } }
  if (options.carrier === 'panels') {
    const count = Math.max(1, options.columns ?? pages.length)
    return {
      ...slab,
      panels: {
        count,
        gap: Math.min(0.01, slab.width / (20 * count)),
        surface: (i) => pageSurface(spec, i, plain),
      },
    }
  }
  return slab
}

/** A picture that is measured is never stretched over a face of other proportions. */
function withPicture(slab: Slab, { width, height }: PageImage = {}): Slab {
  if (width === undefined || height === undefined) return slab
  const share = Math.min(1, slab.width / width, slab.height / height)
  return { ...slab, picture: { width: width * share, height: height * share } }
}

/** A map or silk folded in rows and columns. */
export function foldedModel(spec: FormSpec): FormModel {
  const { form, pages, dimensions = {}, options = {}, viewingDirection } = spec
  const { page, depth, material = 'paper' } = FORM_PARAMETERS[form]
  const sheet: FoldedSheet = {
    width: dimensions.width ?? dimensions.length ?? pages[0]?.width ?? page.width,
    height: dimensions.height ?? pages[0]?.height ?? page.height,
    columns: Math.max(1, options.columns ?? FOLDS.columns),
    rows: Math.max(1, options.rows ?? FOLDS.rows),
    thickness: options.thickness ?? depth,
    surface: pageSurface(spec, 0, made(material)),
    back: made(material),
  }
  const at = (open: number): Pose => ({ kind: 'unfolding', open })
  return {
    order: orderOf(spec),
    closed: at(0),
    extended: at(1),
    onDisplay: () => at(1),
    openingCount: 1,
    openAt: () => at(1),
    junction: () => at(0),
    draw(builder, pose) {
      const { rows, columns } = unfoldingOf(pose.kind === 'unfolding' ? pose.open : 1)
      if (rows >= 1) drawColumns(builder, sheet, columns)
      else
        builder.inFrame(frameOf('top-to-bottom'), () =>
          drawRows(builder, sheet, rows, viewingDirection === 'left-to-right'),
        )
    },
  }
}
