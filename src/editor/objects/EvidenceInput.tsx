import './EvidenceInput.css'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type CatalogueObject, CERTAINTIES } from '../../scenes/schema/object.ts'
import { setObject } from '../commands/objects.ts'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import type { Evidence } from './withoutSource.ts'

interface EvidenceInputProps {
  readonly id: string
  readonly object: CatalogueObject
  /** The field that it speaks of. */
  readonly field: string
}

/** How sure a fact is, and which of the record's sources says so. */
export function EvidenceInput({ id, object, field }: EvidenceInputProps) {
  const { t } = useTranslation('workbench')
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)
  const certaintyId = useId()
  const sourceId = useId()
  const known = object.evidence?.[field]
  const sources = object.sources ?? []

  const set = (next: Evidence | undefined) => {
    const { [field]: _replaced, ...others } = object.evidence ?? {}
    const evidence = next ? { ...others, [field]: next } : others
    store
      .getState()
      .run(setObject, { id, fields: { evidence: Object.keys(evidence).length > 0 ? evidence : null } })
  }
  const setSource = (value: string) => {
    if (!known) return
    const { source: _replaced, ...rest } = known
    set(value === '' ? rest : { ...rest, source: Number(value) })
  }

  return (
    <div className="evidence">
      <label htmlFor={certaintyId} className="visually-hidden">
        {t('evidence.certainty', { fact: t(`fact.${field}`) })}
      </label>
      <select
        id={certaintyId}
        className="evidence__select"
        value={known?.certainty ?? ''}
        disabled={readOnly}
        onChange={({ target }) => {
          const certainty = CERTAINTIES.find((each) => each === target.value)
          set(certainty && { ...known, certainty })
        }}
      >
        <option value="">{t('evidence.none')}</option>
        {CERTAINTIES.map((certainty) => (
          <option key={certainty} value={certainty}>
            {t(`evidence.${certainty}`)}
          </option>
        ))}
      </select>
      {known && sources.length > 0 && (
        <>
          <label htmlFor={sourceId} className="visually-hidden">
            {t('evidence.source', { fact: t(`fact.${field}`) })}
          </label>
          <select
            id={sourceId}
            className="evidence__select"
            value={known.source ?? ''}
            disabled={readOnly}
            onChange={({ target }) => setSource(target.value)}
          >
            <option value="">{t('evidence.noSource')}</option>
            {sources.map(({ citation }, index) => (
              <option key={citation} value={index}>
                {`${index + 1} \u2068${citation.slice(0, 60)}\u2069`}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  )
}
