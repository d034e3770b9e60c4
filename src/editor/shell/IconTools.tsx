import { Icon } from '../../ui/Icon.tsx'
import type { IconShape } from '../../ui/icons.ts'

export interface IconTool {
  readonly name: string
  readonly icon: IconShape
  readonly act: () => void
}

/** Buttons that are known by their icons, each with its name. */
export function IconTools({ tools }: { readonly tools: readonly IconTool[] }) {
  return tools.map(({ name, icon, act }) => (
    <button key={name} type="button" className="icon-button" title={name} aria-label={name} onClick={act}>
      <Icon shape={icon} />
    </button>
  ))
}
