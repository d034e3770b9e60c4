import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon.tsx'
import { deleteIcon } from '../../shell/icons.ts'
import { useEditorStore } from '../../state/EditorContext.tsx'
import { useChangeSession } from '../session.ts'
import { removal } from '../useSelectionKeys.ts'

/** Takes away what is selected. There is no question: it can be undone. */
export function RemoveButton({ label }: { readonly label: string }) {
  const { t } = useTranslation('stage')
  const store = useEditorStore()
  const change = useChangeSession()
  const remove = () => {
    removal(store.getState().selection)?.run(store.getState())
    change({ said: t('said.removed') })
  }
  return (
    <button type="button" className="button properties__remove" onClick={remove}>
      <Icon shape={deleteIcon} />
      {label}
    </button>
  )
}
