import type { ViewingDirection } from '../schema/object.ts'
import type { FormSpec } from './model.ts'

/**
 * The direction in which the paper of this object turns or unrolls. A hanging scroll unrolls downwards and an album of
 * that kind opens upwards whatever way their writing runs; what does not open has no direction but that of its sides.
 */
export function turningDirection({ form, viewingDirection, options = {} }: FormSpec): ViewingDirection {
  if (form === 'hangingScroll') return 'top-to-bottom'
  if (form === 'palmLeaf') return 'top-to-bottom'
  if (form === 'album' && options.album === 'upwards') return 'top-to-bottom'
  const opens = !['rubbing', 'stele', 'woodblock', 'movableType', 'singleSheet', 'map'].includes(form)
  const isVertical = viewingDirection === 'top-to-bottom' || viewingDirection === 'bottom-to-top'
  return isVertical && !opens ? 'right-to-left' : viewingDirection
}
