import { useTranslation } from 'react-i18next'
import { RIGHTS, rightsKey } from '../../../scenes/check/rights.ts'
import { type Choice, SelectInput } from './SelectInput.tsx'

interface RightsInputProps {
  readonly label: string
  readonly hint?: string
  readonly value: string | undefined
  readonly readOnly: boolean
  readonly onChange: (rights: string | null) => void
}

/** One of the statements of rightsstatements.org or of Creative Commons, by its name. */
export function RightsInput({ label, hint, value, readOnly, onChange }: RightsInputProps) {
  const { t } = useTranslation('workbench')
  const choice = ({ key, uri }: (typeof RIGHTS)[number]): Choice => ({
    value: uri,
    label: t(`rights:rights.${key}`),
  })
  const isCommons = ({ uri }: { uri: string }) => uri.includes('creativecommons.org')
  const known = value && rightsKey(value)
  const current = RIGHTS.find(({ key }) => key === known)?.uri ?? value ?? ''
  return (
    <SelectInput
      label={label}
      hint={hint}
      value={current}
      disabled={readOnly}
      choices={[
        { value: '', label: t('rights.none') },
        // A statement from elsewhere has no name here: it is kept and shown as it is.
        ...(value && !known ? [{ value, label: value }] : []),
      ]}
      groups={[
        { label: t('rights.commons'), choices: RIGHTS.filter(isCommons).map(choice) },
        { label: t('rights.statements'), choices: RIGHTS.filter((each) => !isCommons(each)).map(choice) },
      ]}
      onChange={(uri) => onChange(uri || null)}
    />
  )
}
