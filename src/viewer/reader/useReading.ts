import { useMemo, useRef, useState } from 'react'
import {
  type Place,
  type Reading,
  readingOf,
  type Step,
  stepAt,
  stepOfPage,
  stepsOf,
} from '../../scenes/reading/reading.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { useVisit } from '../VisitContext.tsx'

/** Leaf by leaf before the eyes, or at once, as from a slider. */
export type Way = 'turn' | 'jump'

export interface Leafing {
  readonly reading: Reading
  readonly steps: readonly Step[]
  readonly at: number
  readonly step: Step | undefined
  /** How the present step was come to. */
  readonly way: Way
  go(at: number, way: Way): void
  goToPage(page: number): void
  /** Where the book itself has been turned to. */
  follow(place: Place): void
}

/** Goes through an object step by step, from a page on; the place stays when what fits at once changes. */
export function useReading(object: CatalogueObject, first: number, twoAtOnce: boolean): Leafing {
  const media = useVisit((visit) => visit.scene.media)
  const reading = useMemo(() => readingOf({ media }, object), [media, object])
  const steps = useMemo(() => stepsOf(reading, twoAtOnce), [reading, twoAtOnce])
  const [place, setPlace] = useState<Place>(() => {
    const singles = stepsOf(reading, false)
    return singles[stepOfPage(singles, first)] ?? { station: 0, side: 0 }
  })
  const way = useRef<Way>('jump')
  const at = stepAt(steps, place)
  const go = (next: number, how: Way) => {
    way.current = how
    const step = steps[next]
    if (step) setPlace({ station: step.station, side: step.side })
  }
  return {
    reading,
    steps,
    at,
    step: steps[at],
    get way() {
      return way.current
    },
    go,
    goToPage: (page) => go(stepOfPage(steps, page), 'jump'),
    follow({ station, side }) {
      const next = stepAt(steps, { station, side })
      if (next !== at) go(next, 'turn')
    },
  }
}
