import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createDraftResolver } from '../../storage/media.ts'
import { keepStorage, type Storage } from '../../storage/storage.ts'
import { EditorProvider } from '../state/EditorContext.tsx'
import { Pages } from './Pages.tsx'
import { Trouble } from './Trouble.tsx'
import { useDraft } from './useDraft.ts'
import { type Workbench as Shared, WorkbenchProvider } from './WorkbenchContext.tsx'
import { workbenchAddress } from './workbenchAddress.ts'

interface WorkbenchProps {
  readonly storage: Storage
  readonly draft: string
}

/** One draft, open for editing. */
export function Workbench({ storage, draft }: WorkbenchProps) {
  const { t } = useTranslation('workbench')
  const state = useDraft(storage, draft)
  const shared = useShared(storage, draft)
  useEffect(() => {
    void keepStorage()
  }, [])

  if (state.kind === 'failed') {
    const words = state.error.code === 'missing' ? 'draft.missing' : `storage.${state.error.code}`
    return (
      <Trouble whole title={t('draft.notOpened')} sentence={t(words)}>
        <a className="button button--primary" href={workbenchAddress(null)}>
          {t('draft.toList')}
        </a>
      </Trouble>
    )
  }
  if (state.kind === 'loading' || !shared)
    return <main className="workbench-wait">{t('common:loading')}</main>
  return (
    <WorkbenchProvider value={shared}>
      <EditorProvider store={state.store}>
        <Pages damaged={state.damaged} />
      </EditorProvider>
    </WorkbenchProvider>
  )
}

/** The draft's pictures keep their addresses as long as the workbench is open. */
function useShared(storage: Storage, draft: string): Shared | null {
  const [media, setMedia] = useState<Shared['media'] | null>(null)
  useEffect(() => {
    const resolver = createDraftResolver(storage)
    setMedia(resolver)
    return () => resolver.dispose()
  }, [storage])
  return useMemo(() => media && { storage, media, draft }, [storage, media, draft])
}
