import './EntryRow.css'
import { useTranslation } from 'react-i18next'
import type { Media } from '../../scenes/schema/media.ts'
import { Picture } from '../shell/Picture.tsx'
import { useEditor } from '../state/EditorContext.tsx'
import { EntrySide } from './EntrySide.tsx'
import type { TextEntry } from './spreads.ts'

interface EntryRowProps {
  readonly entry: TextEntry
  /** The facing languages in reading order of the interface. */
  readonly pages: readonly string[]
  /** The picture of the thing, where this text is the one that it lies beside. */
  readonly plate: Media | undefined
  readonly isShown: (language: string) => boolean
}

/** One text on both pages at the same height; in the strip between them its name and what it is about. */
export function EntryRow({ entry, pages, plate, isShown }: EntryRowProps) {
  const { t } = useTranslation('workbench')
  const described = useEditor((state) => (entry.media ? state.scene.media[entry.media] : undefined))
  const [first, second] = pages
  return (
    <div className={`entry-row entry-row--${entry.role ?? 'alt'}`}>
      {first && <EntrySide entry={entry} language={first} isShown={isShown(first)} />}
      <div className="entry-row__strip">
        <p className="entry-row__name">{t(`texts.field.${entry.place.field}`)}</p>
        {plate && <Picture media={plate} size={176} alt="" className="entry-row__plate" />}
        {described && (
          <>
            <Picture media={described} size={72} alt="" className="entry-row__picture" />
            <bdi className="entry-row__file">{described.name}</bdi>
          </>
        )}
      </div>
      {second && <EntrySide entry={entry} language={second} isShown={isShown(second)} />}
    </div>
  )
}
