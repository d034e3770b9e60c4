import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLater } from '../later.ts'
import type { ReaderProps } from '../reader/Reader.tsx'
import { readerProgram } from '../reader/readerProgram.ts'
import { useVisit, useVisitStore } from '../VisitContext.tsx'

/** The reader, while something is read; a sentence when its program does not come. */
export function Reading({ object, onLanguage }: ReaderProps) {
  const { t } = useTranslation('visit')
  const store = useVisitStore()
  const isRead = useVisit((visit) => visit.read !== null) && object.pages.length > 0
  const [hasFailed, setFailed] = useState(false)
  const Reader = useLater(readerProgram, isRead, () => {
    setFailed(true)
    store.getState().readPage(null)
  })
  if (Reader) return <Reader object={object} onLanguage={onLanguage} />
  return hasFailed && !isRead ? (
    <p className="exhibit-dialog__failed" role="alert">
      {t('notice.noPart')}
    </p>
  ) : null
}
