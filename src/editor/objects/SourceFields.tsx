import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { deleteIcon } from '../shell/icons.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { PlainField } from './PlainField.tsx'
import type { Source } from './withoutSource.ts'

interface SourceFieldsProps {
  /** From 1. */
  readonly number: number
  readonly source: Source
  readonly onWrite: (source: Source) => void
  readonly onRemove: () => void
}

/** One reference. Its address is written once there is a reference that it belongs to. */
export function SourceFields({ number, source, onWrite, onRemove }: SourceFieldsProps) {
  const { t } = useTranslation('workbench')
  const readOnly = useEditor((state) => state.readOnly)
  const [refused, setRefused] = useState(false)

  const writeAddress = (text: string) => {
    const { address: _replaced, ...rest } = source
    const address = text.trim()
    const fits = address === '' || (/^https?:\/\/[^\s\\]+$/.test(address) && URL.canParse(address))
    setRefused(!fits)
    if (fits) onWrite(address === '' ? rest : { ...rest, address })
  }

  return (
    <div className="sources__source">
      <div className="sources__fields">
        <PlainField
          label={t('sources.citation', { number })}
          value={source.citation}
          maxLength={2000}
          lines={2}
          onCommit={(text) => text.trim() && onWrite({ ...source, citation: text.trim() })}
        />
        {source.citation !== '' && (
          <PlainField
            label={t('sources.address')}
            value={source.address ?? ''}
            maxLength={2000}
            error={refused ? t('sources.addressRefused') : undefined}
            onCommit={writeAddress}
          />
        )}
      </div>
      {!readOnly && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('sources.remove', { number })}
          title={t('delete')}
          onClick={onRemove}
        >
          <Icon shape={deleteIcon} />
        </button>
      )}
    </div>
  )
}
