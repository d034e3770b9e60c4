import { type KeyboardEvent, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { STAGE_TABS, type StageTab } from '../shell/route.ts'
import { goTo } from '../shell/useRoute.ts'

export const tabId = (tab: StageTab) => `stage-tab-${tab}`
export const PANEL_ID = 'stage-panel'

/** Plan, elevation, 3D, gallery. Alt with the tab's number works from anywhere; within the tabs, the arrow keys. */
export function StageTabs({ current }: { readonly current: StageTab }) {
  const { t, i18n } = useTranslation('stage')

  useEffect(() => {
    const turn = (event: globalThis.KeyboardEvent) => {
      const tab = STAGE_TABS.find((_, index) => event.code === `Digit${index + 1}`)
      if (!event.altKey || event.ctrlKey || event.metaKey || !tab) return
      event.preventDefault()
      goTo({ tab })
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [])

  const keyPressed = (event: KeyboardEvent) => {
    const forward = i18n.dir() === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = i18n.dir() === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const step = event.key === forward ? 1 : event.key === back ? -1 : 0
    const next = STAGE_TABS.at((STAGE_TABS.indexOf(current) + step) % STAGE_TABS.length)
    if (step === 0 || !next) return
    event.preventDefault()
    goTo({ tab: next })
    document.getElementById(tabId(next))?.focus()
  }

  return (
    <div className="stage__tabs" role="tablist" aria-label={t('tabs')} onKeyDown={keyPressed}>
      {STAGE_TABS.map((tab, index) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          className="stage__tab"
          aria-selected={tab === current}
          aria-controls={PANEL_ID}
          tabIndex={tab === current ? 0 : -1}
          title={`Alt+${index + 1}`}
          onClick={() => goTo({ tab })}
        >
          {t(`tab.${tab}`)}
        </button>
      ))}
    </div>
  )
}
