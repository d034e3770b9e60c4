import './palette.css'
import { type PointerEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { FURNITURE_KINDS } from '../../../scenes/schema/space.ts'
import { Icon } from '../../../ui/Icon.tsx'
import type { IconShape } from '../../../ui/icons.ts'
import { Words } from '../../../ui/Words.tsx'
import { Picture } from '../../shell/Picture.tsx'
import { goTo } from '../../shell/useRoute.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { IDLE, type Placing } from '../../state/selection.ts'
import { isolated, titleOf } from '../names.ts'
import { TOOL_ICONS } from './toolIcons.ts'
import { usePlaceNow } from './usePlaceNow.ts'

/** What can be put into the hall: drag it there, press it and then the place, or Enter for the next free place. */
export function Palette({ furniture }: { readonly furniture: boolean }) {
  const { t, i18n } = useTranslation('stage')
  const scene = useEditor((state) => state.scene)
  const readOnly = useEditor((state) => state.readOnly)
  const unhung = useMemo(() => {
    const shown = new Set(Object.values(scene.exhibits).map(({ object }) => object))
    return Object.entries(scene.objects).filter(([id]) => !shown.has(id))
  }, [scene.exhibits, scene.objects])
  if (readOnly) return null

  return (
    <section className="palette" aria-label={t('palette')}>
      <ul className="palette__tools">
        <li>
          <Tool what={{ kind: 'text' }} icon={TOOL_ICONS.text} label={t('tool.text')} />
        </li>
        {furniture &&
          FURNITURE_KINDS.map((kind) => (
            <li key={kind}>
              <Tool
                what={{ kind: 'furniture', furniture: kind }}
                icon={TOOL_ICONS[kind]}
                label={t(`tool.${kind}`)}
              />
            </li>
          ))}
      </ul>
      {unhung.length === 0 ? (
        <p className="palette__none">
          {t(Object.keys(scene.objects).length === 0 ? 'palette.noObjects' : 'palette.allShown')}{' '}
          <button type="button" className="workbench-link" onClick={() => goTo({ page: 'objects' })}>
            {t('palette.toObjects')}
          </button>
        </p>
      ) : (
        <ul className="palette__objects">
          {unhung.map(([id, object]) => (
            <li key={id}>
              <Item
                what={{ kind: 'exhibit', object: id }}
                className="palette__object"
                label={t('palette.hang', {
                  title: isolated(titleOf(scene, id, i18n.language) ?? t('untitled')),
                })}
              >
                <Picture
                  media={scene.media[object.pages[0]?.media ?? '']}
                  size={56}
                  alt=""
                  className="palette__picture"
                />
                <Words
                  map={object.title}
                  language={i18n.language}
                  order={scene.languages}
                  as="span"
                  className="palette__title"
                />
              </Item>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Tool({
  what,
  icon,
  label,
}: {
  readonly what: Placing
  readonly icon: IconShape
  readonly label: string
}) {
  return (
    <Item what={what} className="palette__tool" label={label}>
      <Icon shape={icon} />
      <span>{label}</span>
    </Item>
  )
}

interface ItemProps {
  readonly what: Placing
  readonly className: string
  readonly label: string
  readonly children: React.ReactNode
}

function Item({ what, className, label, children }: ItemProps) {
  const store = useEditorStore()
  const placeNow = usePlaceNow()
  const armed = useEditor(
    ({ interaction }) => interaction.kind === 'placing' && isSame(interaction.what, what),
  )

  const pressed = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return
    // A finger is captured by what it touches first; the drawing must see where it goes.
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      event.currentTarget.releasePointerCapture(event.pointerId)
    store.getState().interact(armed ? IDLE : { kind: 'placing', what })
  }
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      title={label}
      aria-pressed={armed}
      onPointerDown={pressed}
      // A press made by the keyboard has no count of clicks.
      onClick={(event) => event.detail === 0 && placeNow(what)}
    >
      {children}
    </button>
  )
}

function isSame(a: Placing, b: Placing): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
