import { useEffect, useState } from 'react'

/** Counts the times at which typefaces have arrived, at most once a frame: slices of one face come in flocks. */
export function useFontArrivals(): number {
  const [arrivals, setArrivals] = useState(0)
  useEffect(() => {
    let frame = 0
    const note = (event: FontFaceSetLoadEvent) => {
      if (event.fontfaces.length === 0) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setArrivals((count) => count + 1))
    }
    document.fonts.addEventListener('loadingdone', note)
    return () => {
      document.fonts.removeEventListener('loadingdone', note)
      cancelAnimationFrame(frame)
    }
  }, [])
  return arrivals
}
