import type { IconShape } from '../../ui/icons.ts'

/** Outlines on the 20 × 20 grid of `ui/icons.ts`, for what only the workbench does. */
export const undoIcon: IconShape = {
  path: 'M7 4L3.500 7.500L7 11M4 7.500h7.500a5 4.500 0 0 1 0 9H8',
  directional: true,
}
export const redoIcon: IconShape = {
  path: 'M13 4l3.500 3.500L13 11M16 7.500H8.500a5 4.500 0 0 0 0 9H12',
  directional: true,
}
export const keyboardIcon: IconShape = {
  path: 'M2.500 5.500h15v9h-15zM5.500 8.500h.1M8.500 8.500h.1M11.500 8.500h.1M14.500 8.500h.1M6.500 11.500h7',
}
export const deleteIcon: IconShape = {
  path: 'M4 6h12M8 6V4h4v2M5.500 6l.7 10.500h7.600l.7-10.500M8.500 9v4.500M11.500 9v4.500',
}
export const copyIcon: IconShape = { path: 'M7 7V3.500h9.500V13H13M3.500 7H13v9.500H3.500z' }
export const downloadIcon: IconShape = { path: 'M10 3.500v9M6 9l4 4 4-4M3.500 16.500h13' }
export const roomIcon: IconShape = {
  path: 'M3.500 16.500v-13h13v13h-4.500M3.500 16.500H8M8 16.500a4 4 0 0 1 4-4v4',
}
export const textIcon: IconShape = { path: 'M4.500 3.500h11v13h-11zM7 7h6M7 10h6M7 13h4', directional: true }
/** A quarter anticlockwise, and clockwise: what is turned stands before the reader, so no interface mirrors them. */
export const turnLeftIcon: IconShape = { path: 'M4 4v4.500h4.500M4.400 8.300A6.500 6.500 0 1 1 3.600 11.500' }
export const turnRightIcon: IconShape = {
  path: 'M16 4v4.500h-4.500M15.600 8.300A6.500 6.500 0 1 0 16.400 11.500',
}
