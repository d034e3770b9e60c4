import { type RefObject, useEffect, useRef, useState } from 'react'
import { useWorkbench } from '../../shell/WorkbenchContext.tsx'
import type { BookStage, Sight } from './bookStage.ts'

export interface StageHandle {
  readonly isReady: boolean
  /** Why nothing can be drawn. */
  readonly failure: 'noWebGL' | 'lost' | 'notLoaded' | undefined
  readonly turn: (by: Parameters<BookStage['turn']>[0]) => void
  readonly reset: () => void
}

/** Draws a sight into an element, once what draws has been loaded; frees it when the element goes. */
export function useBookStage(host: RefObject<HTMLElement | null>, sight: Sight): StageHandle {
  const { media } = useWorkbench()
  const stage = useRef<BookStage | null>(null)
  const newest = useRef(sight)
  const [isReady, setReady] = useState(false)
  const [failure, setFailure] = useState<StageHandle['failure']>()

  useEffect(() => {
    let isGone = false
    import('./bookStage.ts').then(
      ({ BookStage }) => {
        if (isGone || !host.current) return
        try {
          stage.current = new BookStage(host.current, media, () => setFailure('lost'))
          stage.current.show(newest.current)
          setReady(true)
        } catch {
          setFailure('noWebGL')
        }
      },
      () => setFailure('notLoaded'),
    )
    return () => {
      isGone = true
      stage.current?.dispose()
      stage.current = null
    }
  }, [host, media])

  useEffect(() => {
    newest.current = sight
    stage.current?.show(sight)
  })

  return {
    isReady,
    failure,
    turn: (by) => stage.current?.turn(by),
    reset: () => stage.current?.reset(),
  }
}
