import './ObjectList.css'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { Icon } from '../../ui/Icon.tsx'
import { checkIcon, warningIcon } from '../../ui/icons.ts'
import { Words } from '../../ui/Words.tsx'
import { Picture } from '../shell/Picture.tsx'
import { formatRoute } from '../shell/route.ts'
import { useFormats } from '../shell/useFormats.ts'
import { useKeptInView } from '../shell/useKeptInView.ts'
import { useRoute } from '../shell/useRoute.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { missingFacts } from './completeness.ts'

/** The catalogue's objects: picture, title in both languages, form, what is missing. */
export function ObjectList({ current }: { readonly current: string | null }) {
  const objects = useEditor((state) => state.scene.objects)
  return (
    <ul className="object-list">
      {Object.entries(objects).map(([id, object]) => (
        <li key={id}>
          <Line id={id} object={object} current={id === current} />
        </li>
      ))}
    </ul>
  )
}

interface LineProps {
  readonly id: string
  readonly object: CatalogueObject
  readonly current: boolean
}

function Line({ id, object, current }: LineProps) {
  const route = useRoute()
  const scene = useEditor((state) => state.scene)
  const link = useKeptInView<HTMLAnchorElement>(current)
  return (
    <a
      ref={link}
      className="object-list__object"
      href={formatRoute({ ...route, id, field: null })}
      aria-current={current ? 'true' : undefined}
    >
      <Picture
        media={scene.media[object.pages[0]?.media ?? '']}
        size={64}
        alt=""
        className="object-list__picture"
      />
      <span className="object-list__words">
        <Titles object={object} languages={scene.languages} />
        <Facts object={object} languages={scene.languages} />
      </span>
    </a>
  )
}

interface OfObject {
  readonly object: CatalogueObject
  readonly languages: readonly string[]
}

function Titles({ object: { title }, languages }: OfObject) {
  const { t, i18n } = useTranslation('workbench')
  if (Object.keys(title).length === 0) return <span className="object-list__untitled">{t('untitled')}</span>
  const others = languages.filter(
    (tag) => tag !== i18n.language && title[tag] && (title[i18n.language] || tag !== languages[0]),
  )
  return (
    <>
      <Words map={title} language={i18n.language} order={languages} className="object-list__title" />
      {others.map((tag) => (
        <Words key={tag} map={title} language={tag} order={languages} className="object-list__other" />
      ))}
    </>
  )
}

function Facts({ object, languages }: OfObject) {
  const { t } = useTranslation('workbench')
  const { list } = useFormats()
  const missing = missingFacts(object, languages)
  return (
    <span className="object-list__facts">
      <span>{t(`forms:form.${object.form}`)}</span>
      {missing.length === 0 ? (
        <span className="object-list__complete">
          <Icon shape={checkIcon} />
          {t('objects.complete')}
        </span>
      ) : (
        <span className="object-list__missing" title={list(missing.map((fact) => t(`fact.${fact}`)))}>
          <Icon shape={warningIcon} />
          {t('objects.missing', { count: missing.length })}
        </span>
      )}
    </span>
  )
}
