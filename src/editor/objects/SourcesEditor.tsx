import './SourcesEditor.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { Icon } from '../../ui/Icon.tsx'
import { plusIcon } from '../../ui/icons.ts'
import { setObject } from '../commands/objects.ts'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { SourceFields } from './SourceFields.tsx'
import { type Source, withoutSource } from './withoutSource.ts'

const BLANK: Source = { citation: '' }

/** Where the facts come from: references as printed, each with an address to follow where there is one. */
export function SourcesEditor({ id, object }: { readonly id: string; readonly object: CatalogueObject }) {
  const { t } = useTranslation('workbench')
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)
  const [adding, setAdding] = useState(false)
  const sources = object.sources ?? []

  const write = (index: number, source: Source) => {
    const next = index < sources.length ? sources.with(index, source) : [...sources, source]
    store.getState().run(setObject, { id, fields: { sources: next } })
    if (index === sources.length) setAdding(false)
  }
  const remove = (index: number) => {
    if (index === sources.length) setAdding(false)
    else store.getState().run(setObject, { id, fields: withoutSource(object, index) })
  }

  return (
    <>
      <ol className="sources">
        {[...sources, ...(adding ? [BLANK] : [])].map((source, index) => (
          // A new source becomes a written one in place: the field that is typed into stays the same.
          // biome-ignore lint/suspicious/noArrayIndexKey: a source is known by its position, as in `evidence`
          <li key={index}>
            <SourceFields
              number={index + 1}
              source={source}
              onWrite={(next) => write(index, next)}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      {!readOnly && !adding && (
        <button type="button" className="button sources__add" onClick={() => setAdding(true)}>
          <Icon shape={plusIcon} />
          {t('sources.add')}
        </button>
      )}
    </>
  )
}
