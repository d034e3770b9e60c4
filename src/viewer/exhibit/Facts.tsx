import { pictureOf } from '../../scenes/records/pages.ts'
import './Facts.css'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/useWords.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { LanguageMap } from '../../scenes/schema/text.ts'
import { describeDimensions } from '../../scenes/text/dimensions.ts'
import { Words } from '../../ui/Words.tsx'
import { useVisit } from '../VisitContext.tsx'
import { FACT_WORDS } from './factWords.ts'
import { RightsName } from './RightsName.tsx'

/** The label in full, in the order of museum labels: maker, date, form, dimensions, holder, credit, rights. */
export function Facts({ object }: { readonly object: CatalogueObject }) {
  const { t } = useTranslation('visit')
  const hasWords = useWords(FACT_WORDS)
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  const words = (map: LanguageMap | undefined) =>
    map && <Words map={map} language={language} order={scene.languages} />
  const dimensions = describeDimensions(object.dimensions, language, object.form)
  const pictures = pictureRights(scene, object)

  return (
    <dl className="facts">
      <Fact name={t('fact.maker')}>{words(object.maker)}</Fact>
      <Fact name={t('fact.date')}>{words(object.date?.display)}</Fact>
      <Fact name={t('fact.form')}>{hasWords && t(`forms:form.${object.form}`)}</Fact>
      <Fact name={t('fact.dimensions')}>{dimensions}</Fact>
      <Fact name={t('fact.holder')}>{words(object.holder)}</Fact>
      <Fact name={t('fact.callNumber')}>{object.callNumber && <bdi dir="ltr">{object.callNumber}</bdi>}</Fact>
      <Fact name={t('fact.credit')}>{words(object.credit)}</Fact>
      <Fact name={t('fact.rights')}>{object.rights && <RightsName uri={object.rights} />}</Fact>
      {pictures.map(({ rights, credit }) => (
        <Fact key={`${rights} ${JSON.stringify(credit)}`} name={t('fact.pictureRights')}>
          {rights && <RightsName uri={rights} />}
          {words(credit)}
        </Fact>
      ))}
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if ([children].flat().every((child) => !child)) return null
  return (
    <div className="facts__fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface PictureRights {
  readonly rights: string | undefined
  readonly credit: LanguageMap | undefined
}

/** Each way in which the object's pictures may be used, once. */
function pictureRights(scene: Scene, object: CatalogueObject): PictureRights[] {
  const found = new Map<string, PictureRights>()
  for (const page of object.pages) {
    const { rights, credit } = pictureOf(scene, page) ?? {}
    if (rights || credit) found.set(`${rights} ${JSON.stringify(credit)}`, { rights, credit })
  }
  return [...found.values()]
}
