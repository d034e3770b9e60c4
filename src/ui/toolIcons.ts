import type { IconShape } from './icons.ts'

const shape = (path: string): IconShape => ({ path })

/** Of desks and drawing boards. None has a direction: they stand for things that lie there. */
export const fitIcon = shape(
  'M3.5 3.500h13v13h-13zM7 8.500V7h1.500M11.5 7H13v1.500M13 11.500V13h-1.500M8.5 13H7v-1.5',
)
export const realSizeIcon = shape('M4.5 7L6 6v8M10 8.2v.1M10 12v.1M13.5 7L15 6v8')
export const rulerIcon = shape('M2.5 7h15v6h-15zM5.500 7v2.500M8.500 7v3.500M11.500 7v2.500M14.500 7v3.500')
export const rotateIcon = shape('M15.8 8.500A6.200 6.200 0 1 0 16 11.500M16.200 4.500v4h-4')
export const pagesIcon = shape('M3 5.500h3.500v9H3zM8.250 5.500h3.500v9h-3.500zM13.500 5.500H17v9h-3.500z')
export const textIcon = shape('M14.500 4v12M11 4v12M7.500 4v8M4 4v12')
export const handIcon = shape(
  'M10 5.500C8.200 4.300 5.800 4.200 3 4.800v10.200c2.800-.6 5.200-.5 7 .7 1.800-1.200 4.200-1.300 7-.7V4.800c-2.800-.6-5.200-.5-7 .7zM10 5.500v10.200',
)
export const flatIcon = shape('M4 3.500h12v13H4zM10 3.500v13')
