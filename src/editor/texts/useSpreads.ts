import { useDeferredValue } from 'react'
import { derivedOnce } from '../shell/derivedOnce.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { spreadsOf } from './spreads.ts'

const spreads = derivedOnce(spreadsOf)

/** Every text of the draft in visiting order, a moment after it has changed: typing never waits for it. */
export function useSpreads() {
  return spreads(useDeferredValue(useEditor((state) => state.scene)))
}
