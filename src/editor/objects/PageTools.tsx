import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { plusIcon } from '../../ui/icons.ts'
import { turnLeftIcon, turnRightIcon } from '../shell/icons.ts'

interface PageToolsProps {
  /** Whether any page is chosen, and whether one of them has a picture. */
  readonly chosen: number
  readonly pictured: boolean
  readonly disabled: boolean
  readonly adding: boolean
  readonly onAdd: () => void
  readonly onInsert: (without: 'inserted' | 'missing') => void
  readonly onTurn: (degrees: 90 | 270) => void
  readonly onCrop: () => void
  readonly onSplit: () => void
  readonly onLabel: () => void
  readonly onRemove: () => void
}

/** What can be done to the sequence, and to the pages that are chosen. */
export function PageTools(props: PageToolsProps) {
  const { chosen, pictured, disabled, adding } = props
  const { t } = useTranslation('pages')
  const tool = (words: string, isUseful: boolean, onClick: () => void) => (
    <button
      type="button"
      className="button button--quiet"
      disabled={disabled || !isUseful}
      title={t(`${words}Hint`)}
      onClick={onClick}
    >
      {t(words)}
    </button>
  )
  return (
    <div className="page-tools">
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons is no field of a form */}
      <div role="group" aria-label={t('tools.sequence')} className="page-tools__group">
        <button
          type="button"
          className="button"
          aria-expanded={adding}
          disabled={disabled}
          onClick={props.onAdd}
        >
          <Icon shape={plusIcon} />
          {t('add')}
        </button>
        {tool('insertBlank', true, () => props.onInsert('inserted'))}
        {tool('insertMissing', true, () => props.onInsert('missing'))}
        {tool('label', true, props.onLabel)}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons is no field of a form */}
      <div role="group" aria-label={t('tools.chosen')} className="page-tools__group">
        {([270, 90] as const).map((degrees) => (
          <button
            key={degrees}
            type="button"
            className="icon-button"
            disabled={disabled || !pictured}
            aria-label={t(`turn.${degrees}`)}
            title={t(`turn.${degrees}`)}
            onClick={() => props.onTurn(degrees)}
          >
            <Icon shape={degrees === 90 ? turnRightIcon : turnLeftIcon} />
          </button>
        ))}
        {tool('crop', pictured, props.onCrop)}
        {tool('split', pictured, props.onSplit)}
        {tool('remove', chosen > 0, props.onRemove)}
      </div>
    </div>
  )
}
