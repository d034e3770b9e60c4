import { useEffect } from 'react'
import { START_FONTS, spaceFonts } from '../scenes/publish/fontStyles.ts'

/**
 * Offers the fonts that were published beside a scene: those of the first screen, and those of a space once it is
 * visited. Of what is offered the browser fetches what the texts in view need; until then the system's faces stand in.
 * @param scene its address; undefined when nothing was published beside it, or while something else is more urgent
 * @param space undefined before the visit enters
 */
export function useOfferedFonts(scene: URL | undefined, space: string | undefined): void {
  const base = scene?.href
  useEffect(() => {
    if (base !== undefined) offer(new URL(START_FONTS, base).href)
  }, [base])
  useEffect(() => {
    if (base !== undefined && space !== undefined) offer(new URL(spaceFonts(space), base).href)
  }, [base, space])
}

/** Once for each stylesheet: a bundle's own page has the first already, and a space is often come back to. */
function offer(address: string): void {
  if ([...document.querySelectorAll('link')].some((link) => link.href === address)) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  document.head.append(link)
}
