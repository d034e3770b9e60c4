import './CropDialog.css'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pictureOf } from '../../scenes/records/pages.ts'
import { cropOf, cropped, mirrored, turned, viewOf, viewSize } from '../../scenes/records/views.ts'
import type { Media, View } from '../../scenes/schema/media.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { cropPages } from '../commands/pages.ts'
import { NumberInput } from '../shell/fields/NumberInput.tsx'
import { Picture } from '../shell/Picture.tsx'
import { ProgressLine } from '../shell/ProgressLine.tsx'
import { useEditor } from '../state/EditorContext.tsx'
import { CropFrame } from './CropFrame.tsx'
import { cutAt, EDGES, mostAt, scaled, withCut } from './cropRect.ts'
import { withFields } from './pageList.ts'
import type { PageSelection } from './pageSelection.ts'
import type { PagePictures } from './usePagePictures.ts'
import { useWholeFiles } from './useWholeFiles.ts'

interface CropDialogProps {
  readonly object: CatalogueObject
  readonly selection: PageSelection
  readonly pictures: PagePictures
  readonly onClose: () => void
}

/** The file of a page's picture as it came, large, and the part of it that is to be the page. */
export function CropDialog(props: CropDialogProps) {
  const { object, selection, onClose } = props
  const { t } = useTranslation('pages')
  const titleId = useId()
  const scene = useEditor((state) => state.scene)
  const { pages } = object
  const indexes = [...selection.chosen]
    .filter((index) => pictureOf(scene, pages[index]))
    .sort((a, b) => a - b)
  const shown = indexes.includes(selection.current) ? selection.current : (indexes[0] ?? 0)
  const media = pictureOf(scene, pages[shown])
  const wholes = useWholeFiles(indexes.flatMap((index) => pictureOf(scene, pages[index]) ?? []))
  const whole = media && wholes?.get(media.hash)

  return (
    <Dialog labelledBy={titleId} className="crop-dialog" onClose={onClose}>
      <h2 id={titleId}>{t('crop.title', { number: shown + 1 })}</h2>
      {media && whole && wholes ? (
        <Cropping {...props} indexes={indexes} shown={shown} media={media} whole={whole} wholes={wholes} />
      ) : (
        <>
          {wholes && <p className="form-field__error">{t('crop.noFile')}</p>}
          <div className="page-dialog__buttons">
            <button type="button" className="button" onClick={onClose}>
              {t('common:close')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  )
}

/** The field of the left edge lies at the left in every interface. */
const MIRRORED_EDGES = ['right', 'left', 'top', 'bottom'] as const

interface CroppingProps extends CropDialogProps {
  readonly indexes: readonly number[]
  readonly shown: number
  readonly media: Media
  /** The whole file as a picture; all of those that are to be cropped, by hash. */
  readonly whole: Media
  readonly wholes: ReadonlyMap<string, Media>
}

function Cropping(props: CroppingProps) {
  const { object, pictures, indexes, shown, media, whole, wholes, onClose } = props
  const { t, i18n } = useTranslation('pages')
  const scene = useEditor((state) => state.scene)
  const { rotation } = viewOf(media)
  const size = viewSize(turned(viewOf(whole), rotation))
  const [part, setPart] = useState(() => cropOf(viewOf(media), whole))
  const [isForAll, setForAll] = useState(indexes.length > 1)
  const [isMirrored, setMirrored] = useState(true)
  const targets = isForAll ? indexes : [shown]
  const isFacing = targets.some((index) => index % 2 !== shown % 2)

  const viewOn = (index: number): readonly [number, readonly View[]][] => {
    const picture = pictureOf(scene, object.pages[index])
    const file = picture && wholes.get(picture.hash)
    if (!file) return []
    const uncut = turned(viewOf(file), viewOf(picture).rotation)
    const own = scaled(part, size, viewSize(uncut))
    const faces = isMirrored && index % 2 !== shown % 2
    return [[index, [cropped(uncut, faces ? mirrored(own, viewSize(uncut).width) : own)]]]
  }
  const apply = async () => {
    const wanted = new Map(targets.flatMap(viewOn))
    const list = await pictures.show(cropPages, wanted, (page, [picture]) =>
      withFields(page, { media: picture }),
    )
    if (list) onClose()
  }
  return (
    <>
      <div className="crop-dialog__work">
        <div className="crop-dialog__stage">
          <CropFrame whole={size} part={part} onChange={setPart}>
            <span
              className="crop-frame__picture"
              style={{
                inlineSize: `${(whole.width / size.width) * 100}%`,
                blockSize: `${(whole.height / size.height) * 100}%`,
                rotate: `${rotation}deg`,
              }}
            >
              <Picture media={whole} size={1024} alt="" />
            </span>
          </CropFrame>
        </div>
        <div className="crop-dialog__fields">
          <p className="form-field__hint">{t('crop.hint')}</p>
          {/* biome-ignore lint/a11y/useSemanticElements: its fields are named by the group's words, with no legend to see */}
          <div role="group" aria-label={t('crop.cuts')} className="crop-dialog__cuts">
            {(i18n.dir() === 'rtl' ? MIRRORED_EDGES : EDGES).map((edge) => (
              <NumberInput
                key={edge}
                label={t(`crop.${edge}`)}
                unit="pixels"
                value={cutAt(edge, part, size)}
                least={0}
                most={mostAt(edge, part, size)}
                onCommit={(cut) => setPart(withCut(edge, cut, part, size))}
              />
            ))}
          </div>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => setPart({ x: 0, y: 0, ...size })}
          >
            {t('crop.whole')}
          </button>
          {indexes.length > 1 && (
            <label className="page-check">
              <input
                type="checkbox"
                checked={isForAll}
                onChange={({ target }) => setForAll(target.checked)}
              />
              {t('crop.forAll', { count: indexes.length })}
            </label>
          )}
          {isFacing && (
            <label className="page-check">
              <input
                type="checkbox"
                checked={isMirrored}
                onChange={({ target }) => setMirrored(target.checked)}
              />
              {t('crop.mirrored')}
            </label>
          )}
        </div>
      </div>
      {pictures.finding && (
        <p className="form-field__error" role="alert">
          {t(`commands:import.${pictures.finding.rule}`, {
            file: pictures.finding.file,
            ...pictures.finding.params,
          })}
        </p>
      )}
      {pictures.working ? (
        <ProgressLine
          label={t('making', { done: Math.floor(pictures.working.done) + 1, total: pictures.working.total })}
          done={pictures.working.done / Math.max(1, pictures.working.total)}
          onCancel={pictures.cancel}
        />
      ) : (
        <div className="page-dialog__buttons">
          <button type="button" className="button button--quiet" onClick={onClose}>
            {t('common:cancel')}
          </button>
          <button type="button" className="button button--primary" onClick={apply}>
            {t('crop.apply', { count: targets.length })}
          </button>
        </div>
      )}
    </>
  )
}
