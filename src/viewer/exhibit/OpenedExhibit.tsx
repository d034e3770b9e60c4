import { useTranslation } from 'react-i18next'
import { numberOf, type ShownId } from '../../scenes/layout/visiting.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { shownObject } from '../contents.ts'
import { readerProgram } from '../reader/readerProgram.ts'
import { useVisit, useVisitStore } from '../VisitContext.tsx'
import { Captions } from './Captions.tsx'
import { DialogFoot } from './DialogFoot.tsx'
import { DialogHead, type DialogHeadProps } from './DialogHead.tsx'
import { Facts } from './Facts.tsx'
import { PageViewer } from './PageViewer.tsx'
import { Reading } from './Reading.tsx'
import { Sources } from './Sources.tsx'
import type { Beside } from './useBeside.ts'

export interface OpenedProps {
  readonly id: ShownId
  readonly beside: Beside
  readonly onStep: (next: ShownId) => void
  readonly onLanguage: DialogHeadProps['onLanguage']
  readonly onClose: () => void
}

/** One exhibit: the work on the larger side, its words on the side where the reader's language begins. */
export function OpenedExhibit({ id, beside, onStep, onLanguage, onClose }: OpenedProps) {
  const scene = useVisit((visit) => visit.scene)
  const shown = shownObject(scene, id)
  if (!shown) return null
  const { exhibit, object } = shown
  return (
    <>
      <DialogHead
        id={id}
        number={numberOf(scene, id)}
        title={object.title}
        onLanguage={onLanguage}
        onClose={onClose}
      />
      <Pages object={object} first={exhibit.page ?? 0} />
      <div className="exhibit-dialog__text">
        <Captions map={exhibit.caption} beside={beside} />
        <Facts object={object} />
        <Sources object={object} />
        <DialogFoot id={id} onStep={onStep} />
      </div>
      <Reading object={object} onLanguage={onLanguage} />
    </>
  )
}

function Pages({ object, first }: { readonly object: CatalogueObject; readonly first: number }) {
  const { t } = useTranslation('visit')
  const store = useVisitStore()
  if (object.pages.length === 0) return <p className="exhibit-dialog__empty">{t('picture.none')}</p>
  return (
    <div className="exhibit-dialog__work">
      <PageViewer
        object={object}
        first={first}
        onTake={(page) => store.getState().readPage(page)}
        onNear={() => void readerProgram.load().catch(() => undefined)}
      />
    </div>
  )
}
