import { useTranslation } from 'react-i18next'
import type { Choices } from '../../scenes/interchange/iiif/record.ts'
import { FORMS, VIEWING_DIRECTIONS } from '../../scenes/schema/object.ts'
import { IMAGINGS } from '../../scenes/schema/structure.ts'
import { Field } from '../shell/fields/Field.tsx'
import { SelectInput } from '../shell/fields/SelectInput.tsx'

interface ManifestChoicesProps {
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
  /** Pages of the manifest. */
  readonly count: number
  /** Pages to import, as the curator writes them. */
  readonly written: string
  readonly isWrong: boolean
  readonly onWrite: (written: string) => void
}

/** What no manifest says for certain: the form, the direction, what each picture shows; and which pages to take. */
export function ManifestChoices({
  choices,
  onChoose,
  count,
  written,
  isWrong,
  onWrite,
}: ManifestChoicesProps) {
  const { t } = useTranslation('workbench')
  return (
    <div className="manifest__choices">
      <SelectInput
        label={t('fact.form')}
        hint={t('iiif.formHint')}
        value={choices.form}
        choices={FORMS.map((form) => ({ value: form, label: t(`forms:form.${form}`) }))}
        onChange={(value) => {
          const form = FORMS.find((each) => each === value)
          if (form) onChoose({ ...choices, form })
        }}
      />
      <SelectInput
        label={t('direction.label')}
        hint={t('direction.hint')}
        value={choices.viewingDirection}
        choices={VIEWING_DIRECTIONS.map((each) => ({ value: each, label: t(`direction.${each}`) }))}
        onChange={(value) => {
          const viewingDirection = VIEWING_DIRECTIONS.find((each) => each === value)
          if (viewingDirection) onChoose({ ...choices, viewingDirection })
        }}
      />
      <SelectInput
        label={t('formEditor:field.imaging')}
        value={choices.imaging}
        choices={IMAGINGS.map((each) => ({ value: each, label: t(`formEditor:option.imaging.${each}`) }))}
        onChange={(value) => {
          const imaging = IMAGINGS.find((each) => each === value)
          if (imaging) onChoose({ ...choices, imaging })
        }}
      />
      <Field
        label={t('iiif.which')}
        hint={t('iiif.whichHint', { count })}
        error={isWrong ? t('iiif.whichWrong', { count }) : undefined}
      >
        {({ id, describedBy }) => (
          <input
            id={id}
            className="form-control"
            type="text"
            dir="ltr"
            autoComplete="off"
            aria-describedby={describedBy}
            aria-invalid={isWrong || undefined}
            value={written}
            onChange={({ target }) => onWrite(target.value)}
          />
        )}
      </Field>
    </div>
  )
}
