import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { plusIcon } from '../../ui/icons.ts'

interface FileButtonProps {
  readonly primary?: boolean
  readonly disabled?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Chooses pictures from the disk, several at once. */
export function FileButton({ primary = false, disabled, onFiles }: FileButtonProps) {
  const { t } = useTranslation('workbench')
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className={primary ? 'button button--primary' : 'button'}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        <Icon shape={plusIcon} />
        {t('media.add')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        aria-label={t('media.add')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          target.value = ''
        }}
      />
    </>
  )
}
