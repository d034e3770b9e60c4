import './TextsPage.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { goTo, useRoute } from '../shell/useRoute.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { Contents } from './Contents.tsx'
import { SpreadView } from './SpreadView.tsx'
import { isMissing } from './spreads.ts'
import { useSpreads } from './useSpreads.ts'

/** The caption workbench: every text in visiting order, opened like a book with one language on either side. */
export function TextsPage() {
  const { t } = useTranslation('workbench')
  const { id } = useRoute()
  const languages = useEditor((state) => state.scene.languages)
  const spreads = useSpreads()
  const [missingOnly, setMissingOnly] = useState(false)
  const [only, setOnly] = useState<string | null>(null)
  const [contentsOpen, setContentsOpen] = useState(false)

  const wanting = useMemo(
    () =>
      spreads.filter(({ entries }) =>
        entries.some((entry) => languages.some((tag) => isMissing(entry, tag))),
      ),
    [spreads, languages],
  )
  const current =
    spreads.find((spread) => spread.id === id) ?? (missingOnly ? wanting[0] : undefined) ?? spreads[0]
  // The open spread stays in the list when its last text is written: a page never turns by itself.
  const listed = missingOnly
    ? spreads.filter((spread) => wanting.includes(spread) || spread === current)
    : spreads
  const position = current ? listed.indexOf(current) : -1
  const sheet = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another spread begins at its head
  useEffect(() => {
    sheet.current?.scrollTo(0, 0)
  }, [current?.id])
  const turnTo = (step: number) => {
    const next = listed[position + step]
    return next && (() => goTo({ id: next.id }))
  }

  return (
    <div className="workbench-split texts">
      <div className="workbench-split__list texts__list">
        <div className="workbench-split__bar">
          <h2 className="texts__title">{t('page.texts')}</h2>
          <button
            type="button"
            className="button texts__toggle"
            aria-expanded={contentsOpen}
            onClick={() => setContentsOpen((open) => !open)}
          >
            {t('texts.contents')}
          </button>
          <label className="texts__filter">
            <input
              type="checkbox"
              checked={missingOnly}
              onChange={({ target }) => setMissingOnly(target.checked)}
            />
            {t('texts.missingOnly', { count: wanting.length })}
          </label>
        </div>
        <div className="texts__contents" data-open={contentsOpen || undefined}>
          <Contents spreads={listed} current={current?.id ?? null} onChoose={() => setContentsOpen(false)} />
        </div>
      </div>
      <div ref={sheet} className="workbench-split__main texts__main">
        {missingOnly && wanting.length === 0 && <p className="texts__done">{t('texts.nothingMissing')}</p>}
        {current && (
          <SpreadView
            spread={current}
            only={only}
            onOnly={setOnly}
            onBack={turnTo(-1)}
            onForward={turnTo(1)}
          />
        )}
      </div>
    </div>
  )
}
