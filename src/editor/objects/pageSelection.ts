/** Which pages are chosen, by their place. */
export interface PageSelection {
  readonly chosen: ReadonlySet<number>
  /** The one that was chosen last: keys go on from there, and it is what the panel beside shows. */
  readonly current: number
  /** Where a choice of several began. */
  readonly anchor: number
}

export const NO_PAGES: PageSelection = { chosen: new Set(), current: 0, anchor: 0 }

/** How a page is chosen: alone, with all from the anchor to it, or added to the others and taken from them again. */
export type Choosing = 'alone' | 'through' | 'toggle'

export function choosingOf(event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): Choosing {
  if (event.shiftKey) return 'through'
  return event.ctrlKey || event.metaKey ? 'toggle' : 'alone'
}

export function choose(selection: PageSelection, index: number, choosing: Choosing): PageSelection {
  switch (choosing) {
    case 'alone':
      return { chosen: new Set([index]), current: index, anchor: index }
    case 'through':
      return { ...selection, chosen: new Set(between(selection.anchor, index)), current: index }
    case 'toggle': {
      const chosen = new Set(selection.chosen)
      if (!chosen.delete(index)) chosen.add(index)
      return { chosen, current: index, anchor: index }
    }
  }
}

export function chooseAll(count: number): PageSelection {
  return { chosen: new Set(between(0, count - 1)), current: 0, anchor: 0 }
}

/** The same choice where pages have come and gone: as far as there still are so many. */
export function heldIn(selection: PageSelection, count: number): PageSelection {
  const last = Math.max(0, count - 1)
  if (selection.current <= last && [...selection.chosen].every((index) => index <= last)) return selection
  const chosen = new Set([...selection.chosen].filter((index) => index <= last))
  return { chosen, current: Math.min(selection.current, last), anchor: Math.min(selection.anchor, last) }
}

/** The pages at these places, the first of them the current one. */
export function chosenAt(indexes: readonly number[]): PageSelection {
  const first = indexes[0] ?? 0
  return { chosen: new Set(indexes), current: first, anchor: first }
}

function between(one: number, other: number): number[] {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}
