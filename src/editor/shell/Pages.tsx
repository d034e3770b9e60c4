import { type ComponentType, lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckPage } from '../check/CheckPage.tsx'
import { ImportsProvider } from '../library/ImportsContext.tsx'
import { LibraryPage } from '../library/LibraryPage.tsx'
import { ObjectsPage } from '../objects/ObjectsPage.tsx'
import { TextsPage } from '../texts/TextsPage.tsx'
import { Banners } from './Banners.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Header } from './Header.tsx'
import type { PageKey } from './route.ts'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useFieldInAddress } from './useFieldInAddress.ts'
import { useLeaving } from './useLeaving.ts'
import { useRoute } from './useRoute.ts'
import { useSelectionInAddress } from './useSelectionInAddress.ts'
import { useShortcuts } from './useShortcuts.ts'

const HallPage = lazy(() => import('./HallPage.tsx').then((module) => ({ default: module.HallPage })))

const PAGE_OF: Readonly<Record<PageKey, ComponentType>> = {
  hall: HallPage,
  objects: ObjectsPage,
  media: LibraryPage,
  texts: TextsPage,
  check: CheckPage,
}

/** The frame around the pages of one exhibition: header, page, status. */
export function Pages({ damaged }: { readonly damaged: number }) {
  const { t } = useTranslation('workbench')
  const { page } = useRoute()
  const [shortcuts, setShortcuts] = useState(false)
  useSelectionInAddress()
  useFieldInAddress()
  useShortcuts({ onHelp: () => setShortcuts(true) })
  useLeaving()

  const Page = PAGE_OF[page]
  return (
    <div className="workbench">
      <Header onHelp={() => setShortcuts(true)} />
      <Banners damaged={damaged} />
      <main className="workbench__page" aria-label={t(`page.${page}`)}>
        <ErrorBoundary place={page}>
          <ImportsProvider>
            <Suspense fallback={<p className="workbench-wait">{t('common:loading')}</p>}>
              <Page />
            </Suspense>
          </ImportsProvider>
        </ErrorBoundary>
      </main>
      <StatusBar />
      {shortcuts && <ShortcutsDialog onClose={() => setShortcuts(false)} />}
    </div>
  )
}
