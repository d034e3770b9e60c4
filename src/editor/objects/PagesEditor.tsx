import './PagesEditor.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mediaIdsOf, pictureOf } from '../../scenes/records/pages.ts'
import { turned, viewOf } from '../../scenes/records/views.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import type { Command } from '../commands/command.ts'
import {
  addPages,
  insertBlank,
  movePages,
  type PagesArgs,
  removePages,
  splitPages,
  turnPages,
} from '../commands/pages.ts'
import { ProgressLine } from '../shell/ProgressLine.tsx'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { ContentsEditor } from './ContentsEditor.tsx'
import { CropDialog } from './CropDialog.tsx'
import { FolioDialog } from './FolioDialog.tsx'
import { PageChooser } from './PageChooser.tsx'
import { PageDetails } from './PageDetails.tsx'
import { PageOpenings } from './PageOpenings.tsx'
import { PageStrip } from './PageStrip.tsx'
import { PageTools } from './PageTools.tsx'
import { gapBeside, inserted, moved, type PageList, removed, withFields } from './pageList.ts'
import { chosenAt, heldIn, NO_PAGES, type PageSelection } from './pageSelection.ts'
import { halvesOf } from './splitting.ts'
import { usePagePictures, type WantedPictures } from './usePagePictures.ts'

interface PagesEditorProps {
  readonly id: string
  readonly object: CatalogueObject
}

/** The page sequence of an object, what is done to it, and how its pages come to face each other. */
export function PagesEditor({ id, object }: PagesEditorProps) {
  const { t } = useTranslation('pages')
  const store = useEditorStore()
  const scene = useEditor((state) => state.scene)
  const readOnly = useEditor((state) => state.readOnly)
  const [kept, select] = useState<PageSelection>(NO_PAGES)
  const [open, setOpen] = useState<'adding' | 'labelling' | 'cropping' | null>(null)
  const pictures = usePagePictures(id, object)
  const { pages, viewingDirection, structure } = object
  const selection = heldIn(kept, pages.length)
  const { chosen } = selection
  const disabled = readOnly || pictures.working !== null
  const pictured = [...chosen].filter((index) => pictureOf(scene, pages[index]))

  /** Chooses the pages that the chosen ones have become; fresh ones where `isFresh`. */
  const follow = ({ from }: PageList, isFresh = false) => {
    const indexes = from.flatMap((origin, index) =>
      (isFresh ? origin === null : origin !== null && chosen.has(origin)) ? [index] : [],
    )
    const current = isFresh ? -1 : from.indexOf(selection.current)
    select(current >= 0 ? { ...chosenAt(indexes), current } : chosenAt(indexes))
  }
  const run = (command: Command<PagesArgs>, list: PageList, isFresh = false) => {
    store.getState().run(command, { id, ...list })
    follow(list, isFresh)
  }
  const afterChosen = chosen.size > 0 ? Math.max(...chosen) + 1 : pages.length

  const remove = () => {
    const list = removed(pages, chosen)
    if (store.getState().run(removePages, { id, ...list }).kind !== 'done') return
    // What comes next is at hand.
    const next = Math.min(...chosen, list.pages.length - 1)
    select(next >= 0 ? chosenAt([next]) : NO_PAGES)
  }

  const turn = (degrees: 90 | 270) => {
    const wanted: WantedPictures = new Map(
      pictured.flatMap((index) => {
        const media = pictureOf(scene, pages[index])
        return media ? [[index, [turned(viewOf(media), degrees)]] as const] : []
      }),
    )
    return pictures.show(turnPages, wanted, (page, [media]) => withFields(page, { media }))
  }
  const split = async () => {
    const wanted: WantedPictures = new Map(
      pictured.flatMap((index) => {
        const media = pictureOf(scene, pages[index])
        return media ? [[index, halvesOf(media, pages[index]?.splitAt, viewingDirection)] as const] : []
      }),
    )
    const imaging = structure?.imaging && structure.imaging !== 'halfLeaf' ? 'halfLeaf' : undefined
    const list = await pictures.show(splitPages, wanted, (page, [first, second]) => [
      withFields(page, { media: first, imaging, splitAt: undefined }),
      { media: second as string, ...(imaging && { imaging }) },
    ])
    if (list) follow(list)
  }

  return (
    <div className="pages-editor">
      {!readOnly && (
        <PageTools
          chosen={chosen.size}
          pictured={pictured.length > 0}
          disabled={disabled}
          adding={open === 'adding'}
          onAdd={() => setOpen(open === 'adding' ? null : 'adding')}
          onInsert={(without) => run(insertBlank, inserted(pages, afterChosen, [{ without }]), true)}
          onTurn={turn}
          onCrop={() => setOpen('cropping')}
          onSplit={split}
          onLabel={() => setOpen('labelling')}
          onRemove={remove}
        />
      )}
      {open === 'adding' && (
        <PageChooser
          used={mediaIdsOf({ pages })}
          onChoose={(media) => run(addPages, inserted(pages, afterChosen, [{ media }]), true)}
          onClose={() => setOpen(null)}
        />
      )}
      {pictures.working && (
        <ProgressLine
          label={t('making', { done: Math.floor(pictures.working.done) + 1, total: pictures.working.total })}
          done={pictures.working.done / Math.max(1, pictures.working.total)}
          onCancel={pictures.cancel}
        />
      )}
      {pictures.finding && (
        <p className="form-field__error" role="alert">
          {t(`commands:import.${pictures.finding.rule}`, {
            file: pictures.finding.file,
            ...pictures.finding.params,
          })}
        </p>
      )}
      {pages.length === 0 ? (
        <p className="form-field__hint">{t('none')}</p>
      ) : (
        <>
          <div className="pages-editor__sequence">
            <PageStrip
              object={object}
              selection={selection}
              disabled={disabled}
              onSelect={select}
              onMove={(taken, gap) => run(movePages, moved(pages, taken, gap))}
              onMoveBy={(by) => {
                const gap = gapBeside(pages.length, chosen, by)
                if (chosen.size > 0 && gap !== undefined) run(movePages, moved(pages, chosen, gap))
              }}
              onRemove={remove}
            />
            <PageOpenings object={object} selection={selection} onSelect={select} />
          </div>
          <p className="form-field__hint" aria-live="polite">
            {t('count', { count: pages.length })}
            {chosen.size > 0 && ` ${t('chosen', { count: chosen.size })}`}
          </p>
          {chosen.size === 0 ? (
            <p className="form-field__hint">{t('hint')}</p>
          ) : (
            <PageDetails id={id} object={object} selection={selection} />
          )}
          <ContentsEditor id={id} object={object} selection={selection} onSelect={select} />
        </>
      )}
      {open === 'labelling' && (
        <FolioDialog id={id} object={object} selection={selection} onClose={() => setOpen(null)} />
      )}
      {open === 'cropping' && (
        <CropDialog object={object} selection={selection} pictures={pictures} onClose={() => setOpen(null)} />
      )}
    </div>
  )
}
