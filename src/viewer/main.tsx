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
import { type Opening, openExhibition } from './openExhibition.ts'
import { exhibitDialog, troubleScreen, visitScreen } from './screens.ts'
import { hallProgram } from './shell/hallProgram.ts'
import { VisitApp } from './VisitApp.tsx'
import { FINDING_WORDS, TROUBLE_WORDS, VISIT_WORDS } from './words.ts'

type Show = (screen: ReactNode) => void
type OnProgress = (bytes: number, total: number | undefined) => void

/** Everything that the first screen is sure to need is asked for before anything is waited for. */
async function openVisit(show: Show): Promise<void> {
  const parsed = parseAddress(location.search, document.baseURI)
  const loading = parsed.ok ? new Loading(parsed.address) : undefined
  const chosen = chooseLanguage(parsed.ok ? parsed.address.language : parsed.language, navigator.languages)
  const i18n = await createI18n(chosen ?? 'en', VISIT_WORDS).catch(() => null)
  if (!i18n) return show(<Wordless />)
  dressDocument(i18n.language as InterfaceLanguage)
  const speak = (screen: ReactNode) => show(<I18nextProvider i18n={i18n}>{screen}</I18nextProvider>)
  if (loading) await visit(loading, i18n, speak, chosen)
  else if (!parsed.ok) await showTrouble({ kind: 'otherOrigin', path: parsed.scene }, i18n, speak)
}

/** The exhibition on its way, with the programs of the screens that the address leads to. */
class Loading {
  readonly address: VisitAddress
  readonly opening: Promise<Opening>
  /** The screens to come: whoever goes past the cover does not see it first. */
  readonly screens: Promise<unknown>
  #onProgress: OnProgress = () => undefined

  constructor(address: VisitAddress) {
    this.address = address
    const { scene, exhibit, view } = address
    this.opening = openExhibition(scene, { exhibit, onProgress: (...told) => this.#onProgress(...told) })
    const goesPastCover = view !== undefined || exhibit !== undefined
    const first = goesPastCover ? [visitScreen.load()] : []
    // The dialog is nothing without the exhibit, nor a visit to the hall without the hall: but both can wait for each.
    if (exhibit !== undefined) exhibitDialog.load().catch(() => undefined)
    if (goesPastCover && view !== 'gallery') hallProgram.load().catch(() => undefined)
    this.screens = Promise.allSettled(first)
  }

  follow(onProgress: OnProgress): void {
    this.#onProgress = onProgress
    onProgress(0, undefined)
  }
}

async function visit(
  loading: Loading,
  i18n: i18n,
  show: Show,
  chosen: InterfaceLanguage | undefined,
): Promise<void> {
  // A bundle's page already holds its cover: that stands until the visit can take its place.
  if (!document.querySelector('.cover-screen'))
    loading.follow((bytes, total) => show(<LoadingScreen bytes={bytes} total={total} />))
  const [opening] = await Promise.all([loading.opening, loading.screens])
  if (!opening.ok) return showTrouble(opening.trouble, i18n, show)
  if (!chosen) {
    const own = chooseLanguage(undefined, opening.scene.languages) ?? DEFAULT_LANGUAGE
    // Without the words of that language the visit opens in the one at hand.
    await switchLanguage(i18n, own).catch(() => undefined)
  }
  const language = i18n.language as InterfaceLanguage
  dressDocument(language)
  const address = { ...loading.address, language }
  show(<VisitApp scene={opening.scene} files={opening.files} address={address} />)
}

async function showTrouble(trouble: Trouble, i18n: i18n, show: Show): Promise<void> {
  const parts = [
    troubleScreen.load(),
    addNamespaces(i18n, trouble.kind === 'refused' ? { ...TROUBLE_WORDS, ...FINDING_WORDS } : TROUBLE_WORDS),
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

const container = document.getElementById('visit')
if (container) void openVisit(screenOn(container))
