import { useTranslation } from 'react-i18next'
import { measuredOf, type StructureField } from '../../../scenes/forms/structureFields.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'

/** What a detail is called: leaves are panels in a concertina and slips in a slip book. */
export function useFieldNames(object: CatalogueObject): (field: StructureField) => string {
  const { t } = useTranslation('formEditor')
  const { form } = object
  const { extent } = measuredOf(object)
  return (field) => {
    const isStrip = field === 'thickness' && extent !== 'volume' && form !== 'slips'
    if (isStrip) return t('field.thickness.strip')
    if (form === 'slips' && (field === 'leafCount' || field === 'thickness')) return t(`field.${field}.slips`)
    if (form === 'concertina' && field === 'leafCount') return t('field.leafCount.panels')
    return t(`field.${field}`)
  }
}
