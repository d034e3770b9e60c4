import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'

export interface DrawnButtonProps {
  readonly className: string
  readonly transform?: string
  /** Name, in the interface's language. */
  readonly label: string
  readonly selected: boolean
  /** Shown beside a pointer that rests on it, where the drawing itself does not say as much. */
  readonly hint?: string
  readonly children: ReactNode
  onSelect(): void
  /** The pointer went down on it: the drag begins here. */
  onGrab?(event: PointerEvent): void
  /** Enter or a double press: look at it more closely. */
  onOpen?(): void
  /** Keys that mean something to this thing alone; a key that it took is stopped there. */
  onKey?(event: KeyboardEvent): void
}

/** A thing in a drawing that can be selected by pointer or Tab, and taken hold of. */
export function DrawnButton(props: DrawnButtonProps) {
  const { className, transform, label, selected, hint, children, onSelect, onGrab, onOpen, onKey } = props
  const pressed = (event: PointerEvent) => {
    if (event.button !== 0) return
    event.stopPropagation()
    onSelect()
    onGrab?.(event)
  }
  const keyPressed = (event: KeyboardEvent) => {
    onKey?.(event)
    if (event.key !== 'Enter' || !onOpen) return
    event.stopPropagation()
    onOpen()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element
    <g
      className={`drawn-button ${className}${selected ? ' drawn-button--selected' : ''}`}
      transform={transform}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={selected}
      onFocus={onSelect}
      onPointerDown={pressed}
      onDoubleClick={onOpen}
      onKeyDown={keyPressed}
    >
      {hint && <title>{hint}</title>}
      {children}
    </g>
  )
}
