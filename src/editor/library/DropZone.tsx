import './DropZone.css'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly disabled: boolean
  readonly children: ReactNode
}

/** A whole page on which files can be let go. */
export function DropZone({ onFiles, disabled, children }: DropZoneProps) {
  const { t } = useTranslation('workbench')
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
          <p>{t('media.drop')}</p>
        </div>
      )}
    </div>
  )
}
