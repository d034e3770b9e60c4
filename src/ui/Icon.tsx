import './Icon.css'
import type { IconShape } from './icons.ts'

/** A drawing beside words, or inside a control that has a name: hidden from the accessibility tree either way. */
export function Icon({ shape }: { readonly shape: IconShape }) {
  return (
    <svg
      className={shape.directional ? 'icon icon--directional' : 'icon'}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shape.path} />
    </svg>
  )
}
