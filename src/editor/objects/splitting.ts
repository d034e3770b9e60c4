import { cropped, viewOf, viewSize } from '../../scenes/records/views.ts'
import type { Media, View } from '../../scenes/schema/media.ts'
import type { ViewingDirection } from '../../scenes/schema/object.ts'

/**
 * The two halves of a picture of two pages, the one that is read first before the other.
 * @param splitAt share of it from its left edge, or from its foot where reading runs downwards or upwards
 */
export function halvesOf(media: Media, splitAt = 0.5, direction: ViewingDirection): [View, View] {
  const view = viewOf(media)
  const { width, height } = viewSize(view)
  const x = Math.round(width * splitAt)
  const y = Math.round(height * (1 - splitAt))
  const left = () => cropped(view, { x: 0, y: 0, width: x, height })
  const right = () => cropped(view, { x, y: 0, width: width - x, height })
  const head = () => cropped(view, { x: 0, y: 0, width, height: y })
  const foot = () => cropped(view, { x: 0, y, width, height: height - y })
  switch (direction) {
    case 'right-to-left':
      return [right(), left()]
    case 'left-to-right':
      return [left(), right()]
    case 'top-to-bottom':
      return [head(), foot()]
    case 'bottom-to-top':
      return [foot(), head()]
  }
}
