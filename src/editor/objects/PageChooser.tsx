import './PageChooser.css'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { checkIcon } from '../../ui/icons.ts'
import { Picture } from '../shell/Picture.tsx'
import { formatRoute } from '../shell/route.ts'
import { useRoute } from '../shell/useRoute.ts'
import { useEditor } from '../state/EditorContext.tsx'

interface PageChooserProps {
  /** Media ids that are pages of the object already. */
  readonly used: readonly string[]
  readonly onChoose: (media: string) => void
  readonly onClose: () => void
}

/** The library's pictures, each to be added as the next page. */
export function PageChooser({ used, onChoose, onClose }: PageChooserProps) {
  const { t } = useTranslation('pages')
  const route = useRoute()
  const media = useEditor((state) => state.scene.media)
  const entries = Object.entries(media)
  return (
    <div className="page-chooser">
      {entries.length === 0 ? (
        <p>
          {t('libraryEmpty')}{' '}
          <a href={formatRoute({ ...route, page: 'media', id: null, field: null })}>{t('toLibrary')}</a>
        </p>
      ) : (
        <ul className="page-chooser__pictures">
          {entries.map(([id, each]) => {
            const name = each.name ?? each.hash.slice(0, 12)
            return (
              <li key={id}>
                <button
                  type="button"
                  className="page-chooser__picture"
                  aria-label={t('choose', { file: name })}
                  title={name}
                  onClick={() => onChoose(id)}
                >
                  <Picture media={each} size={80} alt="" />
                  {used.includes(id) && (
                    <span className="page-chooser__used">
                      <Icon shape={checkIcon} />
                    </span>
                  )}
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <button type="button" className="button button--quiet" onClick={onClose}>
        {t('common:close')}
      </button>
    </div>
  )
}
