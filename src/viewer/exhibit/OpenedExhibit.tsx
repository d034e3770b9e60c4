import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { numberOf, type ShownId } from '../../scenes/layout/visiting.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import { directionsOf } from '../../scenes/text/directions.ts'
import { shownObject } from '../contents.ts'
import { useVisit } from '../VisitContext.tsx'
import { Captions } from './Captions.tsx'
import { DialogFoot } from './DialogFoot.tsx'
import { DialogHead, type DialogHeadProps } from './DialogHead.tsx'
import { Facts } from './Facts.tsx'
import { pagesSeen, type Turn, turned } from './leaf.ts'
import { PageViewer, type SeenPage } from './PageViewer.tsx'
import { Sources } from './Sources.tsx'
import type { Beside } from './useBeside.ts'
import { useRoomForTwo } from './useRoomForTwo.ts'

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
    </>
  )
}

function Pages({ object, first }: { readonly object: CatalogueObject; readonly first: number }) {
  const { t } = useTranslation('visit')
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  const twoAtOnce = useRoomForTwo()
  const [page, setPage] = useState(first in object.pages ? first : 0)
  const indexes = useMemo(() => pagesSeen(object, page, twoAtOnce), [object, page, twoAtOnce])
  const pages = useMemo(() => mediaOf(scene, object, indexes), [scene, object, indexes])
  const { book } = directionsOf({
    interfaceLanguage: language,
    viewingDirection: object.viewingDirection,
    textLanguage: 'lzh',
    writing: 'vertical',
  })
  const turn = (way: Turn) => {
    const next = turned(object, page, way, twoAtOnce)
    return next === undefined ? undefined : () => setPage(next)
  }
  if (pages.length === 0) return <p className="exhibit-dialog__empty">{t('picture.none')}</p>
  return (
    <div className="exhibit-dialog__work">
      <PageViewer
        pages={pages}
        book={book}
        position={object.pages.length > 1 ? positionOf(object, indexes, t) : undefined}
        onTurn={{ next: turn(1), previous: turn(-1) }}
      />
    </div>
  )
}

function mediaOf(scene: Scene, object: CatalogueObject, indexes: readonly number[]): SeenPage[] {
  return indexes.flatMap((index) => {
    const id = object.pages[index]?.media
    const media = id === undefined ? undefined : scene.media[id]
    return id !== undefined && media ? [{ id, media }] : []
  })
}

type Translate = ReturnType<typeof useTranslation>['t']

/** `第 3 页，共 12 页`, with the librarian's own folio where there is one. */
function positionOf(object: CatalogueObject, indexes: readonly number[], t: Translate): string {
  const first = Math.min(...indexes)
  const last = Math.max(...indexes)
  const total = object.pages.length
  const label = indexes.length === 1 ? object.pages[first]?.label : undefined
  const position =
    first === last
      ? t('page.one', { page: first + 1, total })
      : t('page.two', { first: first + 1, last: last + 1, total })
  return label === undefined ? position : t('page.labelled', { position, label })
}
