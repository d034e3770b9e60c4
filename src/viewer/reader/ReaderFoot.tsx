import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { FoldTools } from './FoldTools.tsx'
import { PageSlider } from './tools/PageSlider.tsx'
import { Thumbnails } from './tools/Thumbnails.tsx'
import { type Aside, Tools } from './tools/Tools.tsx'
import type { Looking } from './useLooking.ts'
import type { Leafing } from './useReading.ts'

interface ReaderFootProps {
  readonly object: CatalogueObject
  readonly leafing: Leafing
  readonly looking: Looking
  /** The present step in words. */
  readonly said: string
  readonly aside: Aside | null
  readonly hasRuler: boolean
  readonly onAside: (aside: Aside | null) => void
  readonly onRuler: (hasRuler: boolean) => void
}

/** Where one is in the book, and the tools: in one strip, under the thumbs. */
export function ReaderFoot(props: ReaderFootProps) {
  const { object, leafing, looking, said, aside, hasRuler, onAside, onRuler } = props
  const { t } = useTranslation('reader')
  const [hasThumbnails, setThumbnails] = useState(false)
  const { reading, steps, at, go } = leafing
  const isMany = steps.length > 1
  const isMeasured = object.dimensions?.height !== undefined || object.dimensions?.width !== undefined
  const jump = (next: number) => go(next, 'jump')
  return (
    <footer className="reader__foot">
      {hasThumbnails && (
        <Thumbnails object={object} reading={reading} steps={steps} at={at} onChoose={jump} />
      )}
      <div className="reader__strip">
        {looking.folding && <FoldTools folding={looking.folding} />}
        {isMany && (
          <PageSlider book={reading.book} at={at} count={steps.length} said={said} onChange={jump} />
        )}
        <p className="reader__place" role="status">
          {said}
        </p>
        <Tools
          looking={looking}
          aside={aside}
          hasContents={(object.contents?.length ?? 0) > 0}
          hasThumbnails={isMany ? hasThumbnails : undefined}
          hasRuler={isMeasured ? hasRuler : undefined}
          onAside={(next) => onAside(next === aside ? null : next)}
          onThumbnails={() => setThumbnails(!hasThumbnails)}
          onRuler={() => onRuler(!hasRuler)}
        />
      </div>
      <p id="reader-keys" className="visually-hidden">
        {t('keys')}
      </p>
    </footer>
  )
}
