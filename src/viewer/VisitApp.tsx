import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { switchLanguage } from '../i18n/createI18n.ts'
import { dressDocument } from '../i18n/locale.ts'
import type { Scene } from '../scenes/schema/scene.ts'
import type { InterfaceLanguage } from '../scenes/text/language.ts'
import type { VisitAddress } from './address.ts'
import { spaceOf } from './contents.ts'
import { CoverScreen } from './cover/CoverScreen.tsx'
import { useOfferedFonts } from './fonts.ts'
import { useLater } from './later.ts'
import { createFetchResolver } from './media.ts'
import type { PartFiles } from './partFiles.ts'
import { exhibitDialog, visitScreen } from './screens.ts'
import { type Notice, NoticeBar } from './shell/NoticeBar.tsx'
import { useDocumentTitle } from './shell/useDocumentTitle.ts'
import { useMissingParts } from './shell/useMissingParts.ts'
import { useSharedAddress } from './shell/useSharedAddress.ts'
import { VisitProvider } from './VisitContext.tsx'
import { createVisitStore, type VisitStore, type VisitView } from './visitStore.ts'

interface VisitAppProps {
  readonly scene: Scene
  /** Bring what is still to come of the scene. */
  readonly files?: PartFiles | undefined
  readonly address: VisitAddress & { readonly language: InterfaceLanguage }
}

/** A visit from the cover to the last exhibit. */
export function VisitApp({ scene, files, address }: VisitAppProps) {
  const { i18n } = useTranslation()
  const [store] = useState(() => beginVisit(scene, files, address))
  const media = useMemo(() => createFetchResolver(address.scene, files?.sheets), [address.scene, files])
  const [entered, setEntered] = useState(() => address.view !== undefined || store.getState().open !== null)
  const [notice, setNotice] = useState<Notice | null>(() =>
    address.exhibit && store.getState().open === null ? { key: 'notice.noExhibit' } : null,
  )
  const isOpen = useStore(store, (visit) => visit.open !== null)
  const space = useStore(store, (visit) => visit.space)
  const isArriving =
    useStore(store, (visit) => visit.view === 'hall' && !visit.hasArrived) && entered && !isOpen
  useOfferedFonts(isArriving ? undefined : files && address.scene, entered || isOpen ? space : undefined)
  const VisitScreen = useLater(visitScreen, entered, () => {
    setEntered(false)
    setNotice({ key: 'notice.noPart' })
  })
  const ExhibitDialog = useLater(exhibitDialog, isOpen, () => {
    store.getState().openExhibit(null)
    setNotice({ key: 'notice.noPart' })
  })
  useSharedAddress(store, entered)
  useDocumentTitle(store)
  useEffect(() => void performance.mark('first-content'), [])

  useMissingParts(store, setNotice)

  const changeLanguage = (language: InterfaceLanguage) => {
    switchLanguage(i18n, language).then(
      () => {
        dressDocument(language)
        store.getState().setLanguage(language)
        setNotice(null)
      },
      () => setNotice({ key: 'notice.noWords' }),
    )
  }
  const enter = (view: VisitView) => {
    store.getState().setView(view)
    setEntered(true)
  }

  return (
    <VisitProvider store={store} media={media} quality={address.quality}>
      {VisitScreen ? (
        <VisitScreen onCover={() => setEntered(false)} onLanguage={changeLanguage} onNotice={setNotice} />
      ) : (
        <CoverScreen onEnter={enter} onLanguage={changeLanguage} />
      )}
      {ExhibitDialog && <ExhibitDialog onDesk={!entered} onLanguage={changeLanguage} />}
      <NoticeBar notice={notice} onDismiss={() => setNotice(null)} />
    </VisitProvider>
  )
}

/** The visit that an address asks for. What it names and the scene does not have is passed over. */
function beginVisit(
  scene: Scene,
  files: PartFiles | undefined,
  { language, view, exhibit, read }: VisitAppProps['address'],
): VisitStore {
  const shownIn = exhibit === undefined ? undefined : spaceOf(scene, exhibit)
  return createVisitStore({
    scene,
    space: shownIn ?? scene.order[0] ?? '',
    view: view ?? 'hall',
    language,
    exhibit: shownIn === undefined ? null : (exhibit ?? null),
    read: shownIn === undefined ? null : (read ?? null),
    files,
  })
}
