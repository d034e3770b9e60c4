import './SpacesTree.css'
import { useTranslation } from 'react-i18next'
import { numberOf, roomsInOrder, visitingOrder } from '../../scenes/layout/visiting.ts'
import type { LanguageMap } from '../../scenes/schema/text.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconShape } from '../../ui/icons.ts'
import { Words } from '../../ui/Words.tsx'
import { setVisitingOrder } from '../commands/spaces.ts'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { roomIcon, textIcon } from './icons.ts'
import { moved } from './moved.ts'
import { idOf, selectionOf } from './selectionOf.ts'

/** Spaces, their rooms and what is shown there, in visiting order; Alt with an arrow key moves a thing in that order. */
export function SpacesTree() {
  const { t } = useTranslation('workbench')
  const scene = useEditor((state) => state.scene)
  return (
    <ul className="spaces-tree">
      {scene.order.map((space) => (
        <li key={space} className="spaces-tree__space">
          <SpaceHeading title={scene.spaces[space]?.title} />
          {roomsInOrder(scene, space).map(({ room, shown }, index) => (
            <section key={room}>
              <Row
                id={room}
                icon={roomIcon}
                title={scene.rooms[room]?.title}
                fallback={t('stage:room.unnamed', { number: index + 1 })}
              />
              <ShownList space={space} shown={shown} />
            </section>
          ))}
          {scene.spaces[space]?.kind === 'gallery' && (
            <ShownList space={space} shown={visitingOrder(scene, space)} />
          )}
        </li>
      ))}
    </ul>
  )
}

function SpaceHeading({ title }: { readonly title: LanguageMap | undefined }) {
  const { i18n } = useTranslation('workbench')
  const languages = useEditor((state) => state.scene.languages)
  return (
    <Words as="h2" map={title} language={i18n.language} order={languages} className="spaces-tree__title" />
  )
}

function ShownList({ space, shown }: { readonly space: string; readonly shown: readonly string[] }) {
  const { t } = useTranslation('workbench')
  const store = useEditorStore()
  const scene = useEditor((state) => state.scene)

  const move = (id: string, by: number) => {
    const order = visitingOrder(scene, space)
    const neighbour = shown[shown.indexOf(id) + by]
    if (neighbour === undefined) return
    store
      .getState()
      .run(setVisitingOrder, { space, order: moved(order, order.indexOf(id), order.indexOf(neighbour)) })
  }

  if (shown.length === 0) return <p className="spaces-tree__none">{t('tree.empty')}</p>
  return (
    <ol className="spaces-tree__shown">
      {shown.map((id) => {
        const exhibit = scene.exhibits[id]
        const text = scene.texts[id]
        return (
          <li key={id}>
            <Row
              id={id}
              number={numberOf(scene, id)}
              icon={exhibit ? undefined : textIcon}
              title={exhibit ? scene.objects[exhibit.object]?.title : (text?.title ?? text?.body)}
              fallback={t(exhibit ? 'untitled' : 'tree.text')}
              onMove={(by) => move(id, by)}
            />
          </li>
        )
      })}
    </ol>
  )
}

interface RowProps {
  readonly id: string
  readonly number?: number | undefined
  readonly icon?: IconShape | undefined
  readonly title: LanguageMap | undefined
  /** What it is called while it has no title. */
  readonly fallback: string
  readonly onMove?: (by: number) => void
}

function Row({ id, number, icon, title, fallback, onMove }: RowProps) {
  const { i18n } = useTranslation('workbench')
  const store = useEditorStore()
  const languages = useEditor((state) => state.scene.languages)
  const selected = useEditor((state) => idOf(state.selection) === id)
  const named = title && Object.keys(title).length > 0
  return (
    <button
      type="button"
      className="spaces-tree__row"
      aria-pressed={selected}
      aria-keyshortcuts={onMove ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
      onClick={() => store.getState().select(selectionOf(store.getState().scene, id))}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
        if (!event.altKey || by === 0 || !onMove) return
        event.preventDefault()
        onMove(by)
      }}
    >
      <span className="spaces-tree__number">{icon ? <Icon shape={icon} /> : number}</span>
      {named ? (
        <Words map={title} language={i18n.language} order={languages} className="spaces-tree__name" />
      ) : (
        <span className="spaces-tree__name spaces-tree__name--none">{fallback}</span>
      )}
    </button>
  )
}
