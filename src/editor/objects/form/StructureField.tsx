import { useTranslation } from 'react-i18next'
import { FORM_PARAMETERS } from '../../../scenes/forms/parameters.ts'
import { carrierOf, type StructureField as Name, usualOf } from '../../../scenes/forms/structureFields.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import { ENCLOSURES, FOLD_TARGETS, IMAGINGS, type Structure } from '../../../scenes/schema/structure.ts'
import { setStructure } from '../../commands/objects.ts'
import { NumberInput } from '../../shell/fields/NumberInput.tsx'
import { SelectInput } from '../../shell/fields/SelectInput.tsx'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { SwitchInput } from './SwitchInput.tsx'
import { useFieldNames } from './useFieldNames.ts'

interface StructureFieldProps {
  readonly id: string
  readonly object: CatalogueObject
  readonly field: Name
}

/** Details that are one of several; the first is what an absent one means, but for the enclosure. */
const CHOICES = {
  imaging: IMAGINGS,
  album: ['sideways', 'upwards', 'concertina'],
  carrier: ['flat', 'folded', 'rolled', 'panels'],
  enclosure: ENCLOSURES,
  holes: [4, 6, 8],
} as const satisfies Partial<Record<Name, readonly (string | number)[]>>

type Choice = (typeof CHOICES)[keyof typeof CHOICES][number]

/** Details that are measured or counted, and how much they may be: metres, or things. */
const NUMBERS = {
  leafCount: { unit: 'things', least: 1, most: 2000 },
  columns: { unit: 'things', least: 1, most: 2000 },
  rows: { unit: 'things', least: 1, most: 2000 },
  volumes: { unit: 'things', least: 1, most: 2000 },
  hinge: { unit: 'centimetres', least: 0.001, most: 0.1 },
  thickness: { unit: 'millimetres', least: 0.00001, most: 0.05 },
  core: { unit: 'millimetres', least: 0.001, most: 0.1 },
  step: { unit: 'millimetres', least: 0.001, most: 0.1 },
  growth: { unit: 'millimetres', least: 0.0001, most: 0.1 },
} as const satisfies Partial<Record<Name, unknown>>

/** Details that are or are not so. */
const SWITCHES = ['hidesBlanks', 'cornerSilk', 'mounted'] as const

const HINTED: ReadonlySet<Name> = new Set(['imaging', 'leafCount', 'holes', 'hidesBlanks', 'volumes'])

/** One detail, with what is usual where the record says nothing. */
export function StructureField({ id, object, field }: StructureFieldProps) {
  const { t } = useTranslation('formEditor')
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)
  const label = useFieldNames(object)(field)
  const hint = HINTED.has(field) ? t(`hint.${field}`) : undefined
  const set = (value: Structure[Name] | null) =>
    void store.getState().run(setStructure, { id, fields: { [field]: value } })

  if (isIn(NUMBERS, field)) {
    return (
      <NumberInput
        label={label}
        hint={hint}
        value={object.structure?.[field]}
        usual={usualOf(object, field)}
        {...NUMBERS[field]}
        readOnly={readOnly}
        onCommit={set}
        onClear={() => set(null)}
      />
    )
  }
  if (isIn(CHOICES, field)) {
    const word = (value: Choice) =>
      typeof value === 'number' ? String(value) : t(`option.${field}.${value}`)
    const choices = choicesOf(object, field)
    const current = object.structure?.[field]
    return (
      <SelectInput
        label={label}
        hint={hint}
        value={String(current ?? '')}
        disabled={readOnly}
        choices={[
          {
            value: '',
            label:
              field === 'enclosure'
                ? t('option.enclosure.none')
                : t('option.usual', { value: word(usualChoice(object, field)) }),
          },
          ...choices.map((value) => ({ value: String(value), label: word(value) })),
        ]}
        onChange={(chosen) => set(choices.find((value) => String(value) === chosen) ?? null)}
      />
    )
  }
  const switched = SWITCHES.find((each) => each === field)
  if (switched) {
    const usual = switched === 'cornerSilk'
    return (
      <SwitchInput
        label={label}
        hint={hint}
        checked={object.structure?.[switched] ?? usual}
        disabled={readOnly}
        onChange={(checked) => set(checked === usual ? null : checked)}
      />
    )
  }
  const folds = object.structure?.folds ?? []
  return (
    <fieldset className="structure-fields__folds" disabled={readOnly}>
      <legend className="form-field__label">{label}</legend>
      {FOLD_TARGETS.map((target) => (
        <SwitchInput
          key={target}
          label={t(`forms:form.${target}`)}
          checked={folds.includes(target)}
          disabled={readOnly}
          onChange={(checked) => {
            const next = FOLD_TARGETS.filter((each) => (each === target ? checked : folds.includes(each)))
            set(next.length > 0 ? next : null)
          }}
        />
      ))}
    </fieldset>
  )
}

const isIn = <Table extends object>(table: Table, field: Name): field is Name & keyof Table => field in table

/** A whole sheet as printed is of books whose sheets are folded; a choice that is made stays to be seen. */
function choicesOf(object: CatalogueObject, field: keyof typeof CHOICES): readonly Choice[] {
  const { binding } = FORM_PARAMETERS[object.form]
  const isFolded = binding?.foldedOutside || binding?.making === 'folded'
  const known = object.structure?.[field]
  const all: readonly Choice[] = CHOICES[field]
  return all.filter((value) => value !== 'wholeLeaf' || isFolded || known === value)
}

function usualChoice(object: CatalogueObject, field: keyof typeof CHOICES): Choice {
  if (field === 'carrier') return carrierOf({ form: object.form }) ?? CHOICES.carrier[0]
  return CHOICES[field][0]
}
