import './FolioDialog.css'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { FOLIO_SCHEMES, type FolioOptions, type FolioScheme, foliosOf } from '../../scenes/text/folios.ts'
import { parseNumber } from '../../scenes/text/numerals.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { labelPages } from '../commands/pages.ts'
import { Field } from '../shell/fields/Field.tsx'
import { SelectInput } from '../shell/fields/SelectInput.tsx'
import { useEditorStore } from '../state/EditorContext.tsx'
import { changed, withFields } from './pageList.ts'
import type { PageSelection } from './pageSelection.ts'

interface FolioDialogProps {
  readonly id: string
  readonly object: CatalogueObject
  readonly selection: PageSelection
  readonly onClose: () => void
}

/** Highest leaf number that is counted from. */
const MOST = 5000

/** Folio labels for the chosen pages, or for all: shown beforehand, page by page. */
export function FolioDialog({ id, object, selection, onClose }: FolioDialogProps) {
  const { t } = useTranslation('pages')
  const store = useEditorStore()
  const titleId = useId()
  const { pages, structure } = object
  const { chosen } = selection
  const [isForAll, setForAll] = useState(chosen.size < 2)
  const [skipsBlanks, setSkipsBlanks] = useState(true)
  const [scheme, setScheme] = useState<FolioScheme>(object.form === 'codexWestAsian' ? 'arabic' : 'han')
  const [start, setStart] = useState('1')
  const [side, setSide] = useState<FolioOptions['side']>('a')

  const number = parseNumber(start)
  const isRight = number !== undefined && Number.isInteger(number) && number >= 1 && number <= MOST
  const indexes = [...pages.keys()].filter((index) => isForAll || chosen.has(index))
  const labels = foliosOf(
    indexes.map((index) => ({
      imaging: pages[index]?.imaging ?? structure?.imaging,
      skipped: skipsBlanks && pages[index]?.without === 'inserted',
    })),
    { scheme, start: isRight ? number : 1, side },
  )
  const apply = () => {
    const labelOf = new Map(indexes.map((index, i) => [index, labels[i]]))
    const list = changed(pages, new Set(indexes), (page, index) =>
      withFields(page, { label: labelOf.get(index) }),
    )
    store.getState().run(labelPages, { id, ...list })
    onClose()
  }

  return (
    <Dialog labelledBy={titleId} className="folio-dialog" onClose={onClose}>
      <h2 id={titleId}>{t('folios.title')}</h2>
      <div className="folio-dialog__fields">
        <SelectInput
          label={t('folios.scheme')}
          value={scheme}
          choices={FOLIO_SCHEMES.map((value) => ({ value, label: t(`folios.scheme.${value}`) }))}
          onChange={(value) => setScheme(value as FolioScheme)}
        />
        <Field label={t('folios.start')} error={isRight ? undefined : t('folios.startWrong', { most: MOST })}>
          {({ id: field, describedBy }) => (
            <input
              id={field}
              className="form-control"
              type="text"
              inputMode="numeric"
              dir="ltr"
              autoComplete="off"
              value={start}
              aria-invalid={!isRight}
              aria-describedby={describedBy}
              onChange={(event) => setStart(event.target.value)}
            />
          )}
        </Field>
        <SelectInput
          label={t('folios.side')}
          value={side}
          choices={[
            { value: 'a', label: t('folios.side.a') },
            { value: 'b', label: t('folios.side.b') },
          ]}
          onChange={(value) => setSide(value as FolioOptions['side'])}
        />
      </div>
      {chosen.size > 0 && (
        <label className="page-check">
          <input type="checkbox" checked={!isForAll} onChange={({ target }) => setForAll(!target.checked)} />
          {t('folios.chosenOnly', { count: chosen.size })}
        </label>
      )}
      <label className="page-check">
        <input
          type="checkbox"
          checked={skipsBlanks}
          onChange={({ target }) => setSkipsBlanks(target.checked)}
        />
        {t('folios.skipBlanks')}
      </label>
      <h3 className="folio-dialog__heading">{t('folios.preview')}</h3>
      <ol className="folio-dialog__preview" dir={object.viewingDirection === 'left-to-right' ? 'ltr' : 'rtl'}>
        {indexes.map((index, i) => (
          <li key={index} className="folio-dialog__page">
            <span className="folio-dialog__number">{index + 1}</span>
            <bdi>{labels[i] ?? t('folios.none')}</bdi>
          </li>
        ))}
      </ol>
      <div className="page-dialog__buttons">
        <button type="button" className="button button--quiet" onClick={onClose}>
          {t('common:cancel')}
        </button>
        <button type="button" className="button button--primary" disabled={!isRight} onClick={apply}>
          {t('folios.apply', { count: indexes.length })}
        </button>
      </div>
    </Dialog>
  )
}
