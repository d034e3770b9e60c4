import './Dialog.css'
import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react'

interface DialogProps {
  /** Id of the heading that names it, or the name itself. */
  readonly labelledBy?: string
  readonly label?: string
  readonly className?: string
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  /** Escape and a press on what lies around it ask to close; the caller closes by no longer rendering it. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native modal dialog, open as long as it is mounted. Focus returns to where it was. */
export function Dialog({ labelledBy, label, className = '', lang, dir, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)

  // Before the element leaves the page: only `close()` hands the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way out is Escape, which arrives as `cancel`
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-labelledby={labelledBy}
      aria-label={label}
      lang={lang}
      dir={dir}
      onCancel={(event) => {
        event.preventDefault()
        if (event.target === event.currentTarget) onClose()
      }}
      onClose={() => {
        // A browser may close it past `cancel`, on a second Escape.
        if (ref.current?.open === false) onClose()
      }}
      onClick={(event) => {
        if (isOutside(event)) onClose()
      }}
    >
      {children}
    </dialog>
  )
}

/** A press on the backdrop arrives at the dialog itself, outside its box. A key's click has no coordinates. */
function isOutside({
  target,
  currentTarget,
  clientX,
  clientY,
  detail,
}: MouseEvent<HTMLDialogElement>): boolean {
  if (target !== currentTarget || detail === 0) return false
  const box = currentTarget.getBoundingClientRect()
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom
}
