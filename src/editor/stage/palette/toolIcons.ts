import type { Furniture } from '../../../scenes/schema/space.ts'
import type { IconShape } from '../../../ui/icons.ts'

/** Drawn as they look from the front, on the same grid as the other icons. */
export const TOOL_ICONS: Readonly<Record<'text' | Furniture['kind'], IconShape>> = {
  text: { path: 'M4.5 3.500h11v13h-11zM7 7h6M7 10h6M7 13h3.500' },
  vitrine: { path: 'M4 3.500h12v7H4zM5 10.500v6M15 10.500v6M7 8l2.500-2.500' },
  plinth: { path: 'M5 4.500h10v2H5zM6 6.500h8v10H6z' },
  bench: { path: 'M3 9h14v2.500H3zM5 11.500v4.500M15 11.500v4.500' },
  lectern: { path: 'M4 8.500l11-4.500 1 2.500-11 4.500zM10 9v7.500M6.500 16.500h7' },
}
