interface Step<Value> {
  readonly further: WeakMap<object, Step<Value>>
  /** In a list of its own, so that `undefined` can be remembered too. */
  found?: readonly [Value]
}

/**
 * A function that remembers what it made of the very same arguments, for as long as they all live. Records of a scene
 * keep their identity when others arrive or change: what depends on some tables alone is not worked out again.
 */
export function byIdentity<Keys extends readonly object[], Value>(
  make: (...keys: Keys) => Value,
): (...keys: Keys) => Value {
  const first: Step<Value> = { further: new WeakMap() }
  return (...keys) => {
    let step = first
    for (const key of keys) {
      const next = step.further.get(key) ?? { further: new WeakMap() }
      step.further.set(key, next)
      step = next
    }
    step.found ??= [make(...keys)]
    return step.found[0]
  }
}
