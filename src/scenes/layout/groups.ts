/** Items by their key, in their order; what has no key is left out. */
export function grouped<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | undefined,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== undefined) addTo(groups, key, item)
  }
  return groups
}

export function addTo<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const known = groups.get(key)
  if (known) known.push(item)
  else groups.set(key, [item])
}
