import './preview.css'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InterfaceLanguage } from '../../../scenes/text/language.ts'
import { ExhibitDialog } from '../../../viewer/exhibit/ExhibitDialog.tsx'
import { GalleryView } from '../../../viewer/gallery/GalleryView.tsx'
import { type HallFailure, HallStage } from '../../../viewer/shell/HallStage.tsx'
import { VisitProvider } from '../../../viewer/VisitContext.tsx'
import { createVisitStore, type VisitStore, type VisitView } from '../../../viewer/visitStore.ts'
import { useWorkbench } from '../../shell/WorkbenchContext.tsx'
import { useEditorStore } from '../../state/EditorContext.tsx'
import type { EditorStore } from '../../state/editorStore.ts'
import { followEditor } from './followEditor.ts'

export interface PreviewProps {
  readonly space: string
  readonly view: VisitView
}

/** The draft as a visitor sees it, in the visitor's own renderer. What is chosen here is selected, and the other way. */
export function Preview({ space, view }: PreviewProps) {
  const { t, i18n } = useTranslation('stage')
  const editor = useEditorStore()
  const { media } = useWorkbench()
  const language = i18n.language as InterfaceLanguage
  const [visit] = useState(() => beginVisit(editor, space, view, language))
  const [failure, setFailure] = useState<HallFailure | null>(null)

  useEffect(() => followEditor(editor, visit), [editor, visit])
  useEffect(() => visit.getState().enterSpace(space), [visit, space])
  useEffect(() => visit.getState().setView(view), [visit, view])
  useEffect(() => visit.getState().setLanguage(language), [visit, language])

  return (
    <div className="preview">
      <VisitProvider store={visit} media={media}>
        {view === 'gallery' ? (
          <GalleryView />
        ) : failure ? (
          <p className="stage__none">{t(`preview.${failure}`)}</p>
        ) : (
          <HallStage onFailure={setFailure} />
        )}
        <ExhibitDialog onDesk={false} />
      </VisitProvider>
    </div>
  )
}

/** A visit that begins before what is selected. */
function beginVisit(
  editor: EditorStore,
  space: string,
  view: VisitView,
  language: InterfaceLanguage,
): VisitStore {
  const { scene, selection } = editor.getState()
  const exhibit = selection.kind === 'shown' ? selection.id : null
  const visit = createVisitStore({ scene, space, view, language, exhibit })
  visit.getState().openExhibit(null)
  return visit
}
