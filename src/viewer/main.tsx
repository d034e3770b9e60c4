import '../ui/base.css'
import type { i18n } from 'i18next'
import { type ReactNode, StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { addNamespaces, createI18n, switchLanguage } from '../i18n/createI18n.ts'
import { chooseLanguage, DEFAULT_LANGUAGE, dressDocument } from '../i18n/locale.ts'
import type { InterfaceLanguage } from '../scenes/text/language.ts'
import { parseAddress, type VisitAddress } from './address.ts'
import { LoadingScreen } from './boot/LoadingScreen.tsx'
import { Wordless } from './boot/Wordless.tsx'
import type { Trouble } from './load.ts'
import { openExhibition } from './openExhibition.ts'
import { troubleScreen, visitScreen } from './screens.ts'
import { VisitApp } from './VisitApp.tsx'
import { FINDING_WORDS, VISIT_WORDS } from './words.ts'

type Show = (screen: ReactNode) => void

const container = document.getElementById('visit')
if (container) void openVisit(screenOn(container))

async function openVisit(show: Show): Promise<void> {
  const parsed = parseAddress(location.search, document.baseURI)
  const chosen = chooseLanguage(parsed.ok ? parsed.address.language : parsed.language, navigator.languages)
  const i18n = await createI18n(chosen ?? 'en', VISIT_WORDS).catch(() => null)
  if (!i18n) return show(<Wordless />)
  dressDocument(i18n.language as InterfaceLanguage)
  const speak = (screen: ReactNode) => show(<I18nextProvider i18n={i18n}>{screen}</I18nextProvider>)
  if (parsed.ok) await visit(parsed.address, i18n, speak, chosen)
  else await showTrouble({ kind: 'otherOrigin', path: parsed.scene }, i18n, speak)
}

async function visit(
  address: VisitAddress,
  i18n: i18n,
  show: Show,
  chosen?: InterfaceLanguage,
): Promise<void> {
  // A bundle's page already holds its cover: that stands until the visit can take its place.
  const onProgress = document.querySelector('.cover-screen')
    ? undefined
    : (bytes: number, total: number | undefined) => show(<LoadingScreen bytes={bytes} total={total} />)
  onProgress?.(0, undefined)
  const [opening] = await Promise.all([
    openExhibition(address.scene, { exhibit: address.exhibit, ...(onProgress && { onProgress }) }),
    // Whoever comes by a link to an exhibit goes past the cover.
    (address.view || address.exhibit) && visitScreen.load().catch(() => undefined),
  ])
  if (!opening.ok) return showTrouble(opening.trouble, i18n, show)
  if (!chosen) {
    const own = chooseLanguage(undefined, opening.scene.languages) ?? DEFAULT_LANGUAGE
    // Without the words of that language the visit opens in the one at hand.
    await switchLanguage(i18n, own).catch(() => undefined)
  }
  const language = i18n.language as InterfaceLanguage
  dressDocument(language)
  show(<VisitApp scene={opening.scene} files={opening.files} address={{ ...address, language }} />)
}

async function showTrouble(trouble: Trouble, i18n: i18n, show: Show): Promise<void> {
  const parts = [
    troubleScreen.load(),
    trouble.kind === 'refused' && addNamespaces(i18n, FINDING_WORDS),
  ] as const
  const [TroubleScreen] = await Promise.all(parts).catch(() => [null])
  if (!TroubleScreen) return show(<Wordless />)
  const language = i18n.language as InterfaceLanguage
  dressDocument(language)
  show(
    <TroubleScreen
      trouble={trouble}
      language={language}
      onSwitch={(next) => void switchLanguage(i18n, next).then(() => showTrouble(trouble, i18n, show))}
      onRetry={() => location.reload()}
    />,
  )
}

/** What has been written into the page stays until there is a first screen to put in its place. */
function screenOn(container: HTMLElement): Show {
  let root: Root | undefined
  return (screen) => {
    root ??= createRoot(container)
    root.render(<StrictMode>{screen}</StrictMode>)
  }
}
