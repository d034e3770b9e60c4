import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Media } from '../../scenes/schema/media.ts'
import { Icon } from '../../ui/Icon.tsx'
import { closeIcon } from '../../ui/icons.ts'
import { Words } from '../../ui/Words.tsx'
import { setExhibition } from '../commands/exhibition.ts'
import { removeMedia, setMedia } from '../commands/media.ts'
import { RightsInput } from '../shell/fields/RightsInput.tsx'
import { WordsFields } from '../shell/fields/WordsFields.tsx'
import { Picture } from '../shell/Picture.tsx'
import { formatRoute } from '../shell/route.ts'
import { useFormats } from '../shell/useFormats.ts'
import { goTo, useRoute } from '../shell/useRoute.ts'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { isUnused, mediaUsage } from './usage.ts'

/** One picture: what it shows, who may use it, where it is used. */
export function MediaDetails({ id, media }: { readonly id: string; readonly media: Media }) {
  const { t } = useTranslation('workbench')
  const { bytes } = useFormats()
  const store = useEditorStore()
  const scene = useEditor((state) => state.scene)
  const readOnly = useEditor((state) => state.readOnly)
  const usage = useMemo(() => mediaUsage(scene), [scene])
  const isCover = scene.cover === id

  return (
    <>
      <header className="media-details__head">
        <h3 className="media-details__name">
          <bdi>{media.name ?? media.hash.slice(0, 12)}</bdi>
        </h3>
        <button
          type="button"
          className="icon-button"
          aria-label={t('common:close')}
          onClick={() => goTo({ id: null })}
        >
          <Icon shape={closeIcon} />
        </button>
      </header>
      <Picture media={media} size={512} alt="" className="media-details__picture" />
      <p className="media-details__facts">
        <span dir="ltr">
          {media.width} × {media.height}
        </span>
        <span>{media.view ? t('media.part') : bytes(media.bytes)}</span>
        <span dir="ltr">{media.type.replace('image/', '').toUpperCase()}</span>
      </p>
      <WordsFields
        place={{ table: 'media', id, field: 'alt' }}
        label={t('media.alt')}
        hint={t('media.altHint')}
        lines={2}
      />
      <div data-field="rights">
        <RightsInput
          label={t('media.rights')}
          hint={t('media.rightsHint')}
          value={media.rights}
          readOnly={readOnly}
          onChange={(rights) => store.getState().run(setMedia, { id, fields: { rights } })}
        />
      </div>
      <WordsFields
        place={{ table: 'media', id, field: 'credit' }}
        label={t('field.credit')}
        textRole="label"
      />
      <label className="media-details__cover">
        <input
          type="checkbox"
          checked={isCover}
          disabled={readOnly}
          onChange={() => store.getState().run(setExhibition, { fields: { cover: isCover ? null : id } })}
        />
        {t('media.cover')}
      </label>
      <UsedBy objects={usage.get(id)?.objects ?? []} />
      {isUnused(usage, id) && !readOnly && (
        <button
          type="button"
          className="button"
          onClick={() => {
            store.getState().run(removeMedia, { ids: [id] })
            goTo({ id: null })
          }}
        >
          {t('media.remove')}
        </button>
      )}
    </>
  )
}

function UsedBy({ objects }: { readonly objects: readonly string[] }) {
  const { t, i18n } = useTranslation('workbench')
  const route = useRoute()
  const scene = useEditor((state) => state.scene)
  return (
    <section>
      <h4 className="language-fields__legend">{t('media.usedBy')}</h4>
      {objects.length === 0 ? (
        <p className="form-field__hint">{t('media.usedNowhere')}</p>
      ) : (
        <ul className="media-details__uses">
          {objects.map((object) => (
            <li key={object}>
              <a href={formatRoute({ ...route, page: 'objects', id: object, field: null })}>
                <Words map={scene.objects[object]?.title} language={i18n.language} order={scene.languages} />
                {Object.keys(scene.objects[object]?.title ?? {}).length === 0 && t('untitled')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
