import { useEffect, useState } from 'react'

/** Milliseconds without another arrival after which texts are set again, all of them: slices of a face come in flocks. */
const CALM = 1000

/** Counts the flocks of typefaces that have arrived. */
export function useFontArrivals(): number {
  const [arrivals, setArrivals] = useState(0)
  useEffect(() => {
    let waiting = 0
    const note = (event: FontFaceSetLoadEvent) => {
      if (event.fontfaces.length === 0) return
      clearTimeout(waiting)
      waiting = window.setTimeout(() => setArrivals((count) => count + 1), CALM)
    }
    document.fonts.addEventListener('loadingdone', note)
    return () => {
      document.fonts.removeEventListener('loadingdone', note)
      clearTimeout(waiting)
    }
  }, [])
  return arrivals
}
