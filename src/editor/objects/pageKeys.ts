/**
 * How many pages on an arrow key goes: sideways in the book's direction, up and down by rows.
 * @returns 0 for any other key, and where there is no other row
 */
export function stepOf(key: string, dir: 'ltr' | 'rtl', list: HTMLElement | null, index: number): number {
  switch (key) {
    case 'ArrowRight':
      return dir === 'rtl' ? -1 : 1
    case 'ArrowLeft':
      return dir === 'rtl' ? 1 : -1
    case 'ArrowDown':
      return rowStep(list, index, 1)
    case 'ArrowUp':
      return rowStep(list, index, -1)
    default:
      return 0
  }
}

/** To the tile in the next row whose middle is nearest. */
function rowStep(list: HTMLElement | null, index: number, by: 1 | -1): number {
  const boxes = [...(list?.children ?? [])].map((tile) => tile.getBoundingClientRect())
  const here = boxes[index]
  if (!here) return 0
  const middle = ({ left, width }: DOMRect) => left + width / 2
  const beyond = boxes.map(({ top }) => (top - here.top) * by).filter((distance) => distance > 1)
  const row = here.top + Math.min(...beyond) * by
  let best = 0
  let nearest = Number.POSITIVE_INFINITY
  for (const [i, box] of boxes.entries()) {
    const distance = Math.abs(middle(box) - middle(here))
    if (Math.abs(box.top - row) > 1 || distance >= nearest) continue
    best = i - index
    nearest = distance
  }
  return best
}
