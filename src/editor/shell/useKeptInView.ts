import { type RefObject, useEffect, useRef } from 'react'

/** Brings the current item of a list into view, as far as needed, when it becomes the current one. */
export function useKeptInView<Item extends HTMLElement>(current: boolean): RefObject<Item | null> {
  const item = useRef<Item>(null)
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return item
}
