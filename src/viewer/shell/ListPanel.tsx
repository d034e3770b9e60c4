import './ListPanel.css'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { numberOf, type ShownId } from '../../scenes/layout/visiting.ts'
import { Icon } from '../../ui/Icon.tsx'
import { closeIcon } from '../../ui/icons.ts'
import { Words } from '../../ui/Words.tsx'
import { type Section, sectionsOf } from '../contents.ts'
import { useVisit, useVisitStore } from '../VisitContext.tsx'
import type { VisitView } from '../visitStore.ts'
import { focusCardButton } from './FocusCard.tsx'
import { RoomThings } from './RoomToCome.tsx'
import { ShownLink } from './ShownLink.tsx'

/** Height of a line, rem. */
const LINE = 2.75

interface ListPanelProps {
  readonly isOpen: boolean
  readonly view: VisitView
  readonly onClose: () => void
}

/**
 * Everything shown, by room, in visiting order. It stands in the page always, so that a screen reader and the Tab key
 * find it whether or not it is opened for the eye.
 */
export function ListPanel({ isOpen, view, onClose }: ListPanelProps) {
  const { t } = useTranslation('visit')
  const scene = useVisit((visit) => visit.scene)
  const panel = useRef<HTMLElement>(null)

  useEffect(() => {
    if (isOpen) panel.current?.querySelector('button')?.focus()
  }, [isOpen])

  const close = () => {
    onClose()
    document.getElementById('list-toggle')?.focus()
  }
  return (
    <nav
      ref={panel}
      id="list-panel"
      className={isOpen ? 'list-panel' : 'list-panel visually-hidden'}
      aria-labelledby="list-panel-heading"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <div className="list-panel__head">
        <h2 id="list-panel-heading" className="list-panel__heading">
          {t('bar.list')}
        </h2>
        {isOpen && (
          <button type="button" className="icon-button" aria-label={t('common:close')} onClick={close}>
            <Icon shape={closeIcon} />
          </button>
        )}
      </div>
      {scene.order.flatMap((space) =>
        sectionsOf(scene, space).map((section) => (
          <RoomList key={section.id} space={space} section={section} view={view} onFollow={onClose} />
        )),
      )}
    </nav>
  )
}

interface RoomListProps {
  readonly space: string
  readonly section: Section
  readonly view: VisitView
  readonly onFollow: () => void
}

function RoomList({ space, section, view, onFollow }: RoomListProps) {
  const { t } = useTranslation('visit')
  const store = useVisitStore()
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  const heading = `list-${section.id}`
  // In 2D the page itself has a landmark for each room: a second of the same name would only confuse.
  const Room = view === 'hall' ? 'section' : 'div'

  const follow = (id: ShownId) => {
    const visit = store.getState()
    visit.enterSpace(space)
    visit.focusOn(id)
    if (view === 'hall') visit.walkTo(id)
    onFollow()
    // The focus goes on where the eye does: to what can be done before the exhibit. The list must not keep it.
    requestAnimationFrame(() => (view === 'hall' ? focusCardButton() : focusFigure(id)))
  }
  return (
    <Room className="list-panel__room" aria-labelledby={view === 'hall' ? heading : undefined}>
      <h3 id={heading} className="list-panel__room-title">
        {section.title ? (
          <Words map={section.title} language={language} order={scene.languages} />
        ) : (
          t('gallery.room')
        )}
      </h3>
      <RoomThings section={section} height={LINE}>
        <ol className="list-panel__list">
          {section.shown.map((id) => (
            <li key={id} className="list-panel__line">
              <span className="list-panel__number">{numberOf(scene, id)}</span>
              <ShownLink id={id} className="list-panel__link" onFollow={() => follow(id)} />
            </li>
          ))}
        </ol>
      </RoomThings>
    </Room>
  )
}

/** In 2D the thing itself is on the page: the link in its heading, or the panel. */
function focusFigure(id: ShownId): void {
  const figure = document.getElementById(id)
  const link = figure?.querySelector('a')
  ;(link ?? figure)?.focus()
}
