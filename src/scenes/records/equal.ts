/** Whether two JSON values say the same. A key that holds `undefined` is an absent key; order of keys is nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => sameValue(item, b[index]))
    )
  }
  const before = new Map(Object.entries(a).filter(([, value]) => value !== undefined))
  const after = Object.entries(b).filter(([, value]) => value !== undefined)
  return (
    before.size === after.length &&
    after.every(([key, value]) => before.has(key) && sameValue(before.get(key), value))
  )
}
