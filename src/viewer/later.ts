import { useEffect, useRef, useState } from 'react'

/** A part of the program that is fetched when it is wanted. A failed fetch is tried again at the next wish. */
export interface Later<Part> {
  /** The part, once it has come. */
  readonly part: Part | undefined
  load(): Promise<Part>
}

export function later<Part>(fetchPart: () => Promise<Part>): Later<Part> {
  let part: Part | undefined
  return {
    get part() {
      return part
    },
    async load() {
      part ??= await fetchPart()
      return part
    },
  }
}

/** The part once it is wanted and has come; until then undefined. `onFailure` says that it will not come. */
export function useLater<Part>(
  source: Later<Part>,
  isWanted: boolean,
  onFailure: () => void,
): Part | undefined {
  const [part, setPart] = useState(() => source.part)
  const failed = useRef(onFailure)
  useEffect(() => {
    failed.current = onFailure
  })

  useEffect(() => {
    if (!isWanted) return
    let current = true
    source.load().then(
      (loaded) => current && setPart(() => loaded),
      () => current && failed.current(),
    )
    return () => {
      current = false
    }
  }, [source, isWanted])

  return isWanted ? part : undefined
}
