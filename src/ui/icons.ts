/** Outlines on a 20 × 20 grid, drawn with a 1.5 px stroke. */
export interface IconShape {
  readonly path: string
  /** Has a reading direction, so it mirrors in a right-to-left interface. The others never do. */
  readonly directional?: true
}

const shape = (path: string): IconShape => ({ path })
const directional = (path: string): IconShape => ({ path, directional: true })

export const closeIcon = shape('M5 5l10 10M15 5L5 15')
export const listIcon = directional('M4 5.5h1M4 10h1M4 14.5h1M8 5.5h8.5M8 10h8.5M8 14.5h8.5')
export const galleryIcon = shape(
  'M3.5 3.5h5.5v8H3.5zM11.5 3.500h5v4.500h-5zM11.5 10.500h5v6h-5zM3.5 14h5.500v2.500H3.500z',
)
export const hallIcon = shape('M3 4l4.5 2.500v7L3 16.500zM17 4l-4.5 2.500v7l4.5 3zM7.5 6.500h5M7.5 13.500h5')
export const shareIcon = directional('M8 5.500H4.500v10h11V12M11.5 4h5v5M16.5 4l-7.5 7.5')
export const fullScreenIcon = shape('M7.5 3.500h-4v4M12.5 3.500h4v4M16.5 12.500v4h-4M3.5 12.500v4h4')
export const leaveFullScreenIcon = shape('M3.5 7.500h4v-4M16.5 7.500h-4v-4M12.5 16.500v-4h4M7.5 16.500v-4h-4')
export const moreIcon = shape('M4.5 10h.1M10 10h.1M15.5 10h.1')
export const helpIcon = shape(
  'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7.9 8.100a2.1 2.1 0 1 1 2.9 1.900c-.6.3-.8.7-.8 1.400M10 13.600v.1',
)
export const plusIcon = shape('M10 4v12M4 10h12')
export const minusIcon = shape('M4 10h12')
/** Physically left and right: on books and in rooms, whose sides no interface turns round. */
export const leftIcon = shape('M12.5 4.500L7 10l5.5 5.5')
export const rightIcon = shape('M7.5 4.500L13 10l-5.5 5.5')
export const upIcon = shape('M4.5 12.500L10 7l5.5 5.5')
export const downIcon = shape('M4.5 7.500L10 13l5.5-5.5')
/** Forward and back in the order of reading: these turn with the interface. */
export const forwardIcon = directional('M7.5 4.500L13 10l-5.5 5.5')
export const backIcon = directional('M12.5 4.500L7 10l5.5 5.5')
export const checkIcon = shape('M4 10.500l4 4 8-9')
export const warningIcon = shape('M10 3.500l7 12.500H3zM10 8.500v3.500M10 14v.1')
export const pictureIcon = shape('M3.5 4h13v12h-13zM3.5 13.500l4-4 3.5 3.5 2-2 3.5 3.500M12.5 7.500v.1')
