import { createContext, type ReactNode, useContext } from 'react'
import type { DraftResolver } from '../../storage/media.ts'
import type { Storage } from '../../storage/storage.ts'

/** What the pages of the workbench share beside the document itself (which comes from `useEditor`). */
export interface Workbench {
  readonly storage: Storage
  /** The draft's pictures, as the viewer takes them. */
  readonly media: DraftResolver
  /** Id of the draft in storage. */
  readonly draft: string
}

const WorkbenchContext = createContext<Workbench | null>(null)

/** Everything beneath works on one draft. */
export function WorkbenchProvider({
  value,
  children,
}: {
  readonly value: Workbench
  readonly children: ReactNode
}) {
  return <WorkbenchContext value={value}>{children}</WorkbenchContext>
}

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext)
  if (!workbench) throw new Error('A part of the workbench was rendered outside a WorkbenchProvider')
  return workbench
}
