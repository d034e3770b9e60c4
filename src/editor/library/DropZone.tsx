import './DropZone.css'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly disabled: boolean
  /** What letting go does. */
  readonly label: string
  readonly children: ReactNode
}

/** A page, or a part of one, on which files can be let go. */
export function DropZone({ onFiles, disabled, label, children }: DropZoneProps) {
  const [over, setOver] = useState(false)
  // The pointer enters and leaves every child in between: what counts is how many it is within.
  const depth = useRef(0)

  const carriesFiles = (event: DragEvent) => !disabled && event.dataTransfer.types.includes('Files')
  const enter = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    depth.current += 1
    setOver(true)
  }
  const leave = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    depth.current -= 1
    if (depth.current === 0) setOver(false)
  }
  const drop = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    depth.current = 0
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a button in it does the same for the keyboard
    <div
      className="drop-zone"
      onDragEnter={enter}
      onDragLeave={leave}
      onDragOver={(event) => carriesFiles(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {over && (
        <div className="drop-zone__veil" aria-hidden="true">
          <p>{label}</p>
        </div>
      )}
    </div>
  )
}
