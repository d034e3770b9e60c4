import { useEffect } from 'react'
import { useRoute } from './useRoute.ts'

/**
 * Takes the hand to the field that the address names, as after a finding was pressed: the control of that name
 * (`…/object_x/title/ar`), else the first control of the fact that it begins with.
 */
export function useFieldInAddress(): void {
  const route = useRoute()
  useEffect(() => {
    const { id, field } = route
    if (!id || !field) return undefined
    // The page may be about to be drawn: its own code is loaded first.
    const frame = requestAnimationFrame(() => {
      const fact = field.split('/')[0] ?? field
      const control =
        document.querySelector<HTMLElement>(`[name$="${CSS.escape(`/${id}/${field}`)}"]`) ??
        document.querySelector<HTMLElement>(
          `[data-field="${CSS.escape(fact)}"] :is(input, select, textarea, button)`,
        )
      control?.focus()
      control?.scrollIntoView({ block: 'center' })
    })
    return () => cancelAnimationFrame(frame)
  }, [route])
}
