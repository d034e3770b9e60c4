import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Media } from '../../scenes/schema/media.ts'
import { Icon } from '../../ui/Icon.tsx'
import { warningIcon } from '../../ui/icons.ts'
import { Picture } from '../shell/Picture.tsx'
import { useFormats } from '../shell/useFormats.ts'
import { goTo } from '../shell/useRoute.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { isUnused, mediaUsage } from './usage.ts'

interface MediaGridProps {
  readonly ids: readonly string[]
  readonly current: string | null
  readonly marked: ReadonlySet<string>
  readonly onMark: (marked: ReadonlySet<string>) => void
}

/** Pictures as prints on a table: one is open beside, several can be marked (Shift marks all between). */
export function MediaGrid({ ids, current, marked, onMark }: MediaGridProps) {
  const scene = useEditor((state) => state.scene)
  const usage = useMemo(() => mediaUsage(scene), [scene])
  const lastMarked = useRef<string | null>(null)

  const mark = (id: string, through: boolean) => {
    const next = new Set(marked)
    const from = through && lastMarked.current ? ids.indexOf(lastMarked.current) : -1
    const to = ids.indexOf(id)
    if (from >= 0) {
      for (const each of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each)
    } else if (!next.delete(id)) next.add(id)
    lastMarked.current = id
    onMark(next)
  }

  return (
    <ul className="media-grid">
      {ids.map((id) => {
        const media = scene.media[id]
        if (!media) return null
        return (
          <li key={id}>
            <Print
              id={id}
              media={media}
              open={id === current}
              marked={marked.has(id)}
              unused={isUnused(usage, id)}
              onMark={(through) => mark(id, through)}
            />
          </li>
        )
      })}
    </ul>
  )
}

interface PrintProps {
  readonly id: string
  readonly media: Media
  readonly open: boolean
  readonly marked: boolean
  readonly unused: boolean
  readonly onMark: (through: boolean) => void
}

function Print({ id, media, open, marked, unused, onMark }: PrintProps) {
  const { t } = useTranslation('workbench')
  const { bytes } = useFormats()
  const languages = useEditor((state) => state.scene.languages)
  const described = languages.every((language) => media.alt[language])
  const name = media.name ?? media.hash.slice(0, 12)
  const through = useRef(false)
  return (
    <article className="media-print" data-open={open || undefined} data-marked={marked || undefined}>
      <button
        type="button"
        className="media-print__open"
        aria-pressed={open}
        onClick={() => goTo({ id: open ? null : id })}
      >
        <Picture media={media} size={176} alt="" className="media-print__picture" />
        <bdi className="media-print__name">{name}</bdi>
        <span className="media-print__facts">
          <span dir="ltr">
            {media.width} × {media.height}
          </span>
          <span>{media.view ? t('media.part') : bytes(media.bytes)}</span>
        </span>
      </button>
      <label className="media-print__mark">
        <input
          type="checkbox"
          checked={marked}
          aria-label={t('media.mark', { file: name })}
          onClick={(event) => {
            through.current = event.shiftKey
          }}
          onChange={() => onMark(through.current)}
        />
      </label>
      <p className="media-print__notes">
        {!described && (
          <span className="media-print__warning">
            <Icon shape={warningIcon} />
            {t('media.noAlt')}
          </span>
        )}
        {unused && <span>{t('media.unused')}</span>}
      </p>
    </article>
  )
}
