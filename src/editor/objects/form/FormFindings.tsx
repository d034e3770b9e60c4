import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../scenes/check/finding.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warningIcon } from '../../../ui/icons.ts'
import { findingWords } from '../../check/findingWords.ts'

interface FormFindingsProps {
  readonly findings: readonly Finding[]
  /** Where what is said here lies. */
  readonly path: string
}

/** What the check has to say of one field, where it can be put right. What is left of another form says so itself. */
export function FormFindings({ findings, path }: FormFindingsProps) {
  const { t } = useTranslation('findings')
  const said = findings.filter((each) => each.path === path && each.rule !== 'structure-unread')
  if (said.length === 0) return null
  return (
    <ul className="form-findings">
      {said.map((each) => (
        <li key={each.rule}>
          <Icon shape={warningIcon} />
          <span>{findingWords(t, each)}</span>
        </li>
      ))}
    </ul>
  )
}
