import { useTranslation } from 'react-i18next'
import { numberOf, type ShownId } from '../../scenes/layout/visiting.ts'
import { MarkedWords } from '../../ui/MarkedWords.tsx'
import { facePicture, shownObject } from '../contents.ts'
import { Facts } from '../exhibit/Facts.tsx'
import { OriginalTitle } from '../exhibit/OriginalTitle.tsx'
import { Picture } from '../picture/Picture.tsx'
import { ShownLink } from '../shell/ShownLink.tsx'
import { useVisit, useVisitStore } from '../VisitContext.tsx'

/** Width over height from which a picture wants the whole page, with its words beneath. */
const WIDE = 1.4

/** One exhibit: its picture, its label in full, its caption. */
export function GalleryFigure({ id }: { readonly id: ShownId }) {
  const { t } = useTranslation('visit')
  const store = useVisitStore()
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  const shown = shownObject(scene, id)
  const picture = facePicture(scene, id)
  if (!shown) return null
  const { exhibit, object } = shown
  const isWide = picture !== undefined && picture.media.width / picture.media.height >= WIDE
  return (
    <figure id={id} className={isWide ? 'gallery-figure gallery-figure--wide' : 'gallery-figure'}>
      <div className="gallery-figure__picture">
        {picture ? (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the title is the same link for the keyboard
          // biome-ignore lint/a11y/noStaticElementInteractions: as above
          <div
            className="gallery-figure__open"
            onClick={(event) => {
              // Not the button that asks again for a missing picture.
              if (event.target instanceof HTMLImageElement) store.getState().openExhibit(id)
            }}
          >
            <Picture
              id={picture.id}
              media={picture.media}
              sizes={isWide ? '(max-width: 1200px) 92vw, 1120px' : '(max-width: 900px) 92vw, 560px'}
              pixels={1120}
            />
          </div>
        ) : (
          <p className="gallery-figure__none">{t('picture.none')}</p>
        )}
        {object.pages.length > 1 && (
          <p className="gallery-figure__pages">{t('gallery.pages', { count: object.pages.length })}</p>
        )}
      </div>
      <figcaption className="gallery-figure__words">
        <div className="gallery-figure__names">
          <p className="gallery-figure__number">{numberOf(scene, id)}</p>
          <h3 className="gallery-figure__title">
            <ShownLink id={id} />
          </h3>
          <OriginalTitle title={object.title} />
        </div>
        <MarkedWords
          className="gallery-view__text reading"
          map={exhibit.caption}
          language={language}
          order={scene.languages}
        />
        <Facts object={object} />
      </figcaption>
    </figure>
  )
}
