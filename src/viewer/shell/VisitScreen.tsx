import './VisitScreen.css'
import { useState } from 'react'
import type { InterfaceLanguage } from '../../scenes/text/language.ts'
import { GalleryView } from '../gallery/GalleryView.tsx'
import { useVisit, useVisitStore } from '../VisitContext.tsx'
import { Announcer } from './Announcer.tsx'
import type { Aside } from './aside.ts'
import { FocusCard } from './FocusCard.tsx'
import { HallStage } from './HallStage.tsx'
import { HelpDialog } from './HelpDialog.tsx'
import { ListPanel } from './ListPanel.tsx'
import { MoreDialog } from './MoreDialog.tsx'
import type { Notice } from './NoticeBar.tsx'
import { ShareDialog } from './ShareDialog.tsx'
import { TopBar } from './TopBar.tsx'
import { useFading } from './useFading.ts'

interface VisitScreenProps {
  readonly onCover: () => void
  readonly onLanguage: (language: InterfaceLanguage) => void
  readonly onNotice: (notice: Notice) => void
}

/** The visit itself: the hall or its 2D form, with the bar above and the list of exhibits beside it. */
export function VisitScreen({ onCover, onLanguage, onNotice }: VisitScreenProps) {
  const store = useVisitStore()
  const [aside, setAside] = useState<Aside | null>(null)
  const isHall = useVisit(({ scene, space }) => scene.spaces[space]?.kind === 'hall')
  const view = useVisit((visit) => (isHall ? visit.view : 'gallery'))
  const isFaded = useFading()
  const close = () => setAside(null)

  return (
    <div className={`visit-screen visit-screen--${view}`}>
      <TopBar
        view={view}
        isHall={isHall}
        faded={isFaded && aside === null}
        aside={aside}
        onAside={(next) => setAside(next === aside ? null : next)}
        onCover={onCover}
        onLanguage={onLanguage}
      />
      {view === 'hall' ? (
        <HallStage
          onFailure={(reason) => {
            store.getState().setView('gallery')
            onNotice({ key: `notice.${reason}` })
          }}
        />
      ) : (
        <GalleryView />
      )}
      {view === 'hall' && <FocusCard />}
      <ListPanel isOpen={aside === 'list'} view={view} onClose={close} />
      <Announcer view={view} />
      {aside === 'help' && <HelpDialog view={view} onClose={close} />}
      {aside === 'share' && <ShareDialog onClose={close} />}
      {aside === 'more' && <MoreDialog onAside={setAside} onLanguage={onLanguage} onClose={close} />}
    </div>
  )
}
