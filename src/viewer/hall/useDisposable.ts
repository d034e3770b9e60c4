import { useEffect, useMemo, useRef } from 'react'

/** A piece of graphics memory made by hand: made again when an input changes, freed then and when its user leaves. */
export function useDisposable<T extends { dispose(): void }>(create: () => T, inputs: readonly unknown[]): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller's inputs are this hook's inputs
  const resource = useMemo(create, inputs)
  useEffect(() => () => resource.dispose(), [resource])
  return resource
}

/** The list of before, for as long as it holds the very same things: what is built from it need not be built again. */
export function useSameList<T>(list: readonly T[]): readonly T[] {
  const kept = useRef(list)
  const isSame = kept.current.length === list.length && list.every((item, i) => item === kept.current[i])
  if (!isSame) kept.current = list
  return kept.current
}
