import { useTranslation } from 'react-i18next'
import { FORM_PARAMETERS } from '../../../scenes/forms/parameters.ts'
import type { Form } from '../../../scenes/schema/object.ts'

/** The centuries in which a form is usual, in words. */
export function useEra(): (form: Form) => string {
  const { t } = useTranslation('formEditor')
  return (form) => {
    const [from, to] = FORM_PARAMETERS[form].centuries
    const era = to < 0 ? 'bce' : from < 0 ? 'mixed' : 'ce'
    return t(`era.${era}`, { from: Math.abs(from), to: Math.abs(to) })
  }
}
