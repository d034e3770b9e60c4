import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { bookOf } from '../../../scenes/forms/bookOf.ts'
import type { BookForm } from '../../../scenes/forms/form.ts'
import { type Exhibit, POSES, type ShownPose } from '../../../scenes/schema/exhibit.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import { SelectInput } from '../../shell/fields/SelectInput.tsx'
import { useEditor } from '../../state/EditorContext.tsx'

interface PoseFieldsProps {
  readonly exhibit: Exhibit
  readonly object: CatalogueObject
  readonly onSet: (fields: { pose?: ShownPose | null; page?: number | null }) => void
}

/** How the object lies where it is shown, and at which page when it lies open. */
export function PoseFields({ exhibit, object, onSet }: PoseFieldsProps) {
  const { t } = useTranslation('stage')
  const media = useEditor((state) => state.scene.media)
  const book = useMemo(() => bookOf({ media }, object), [media, object])
  const { pose = 'open', page } = exhibit
  const poses = POSES.filter((each) => each === pose || canLie(book, object, each))
  return (
    <>
      {poses.length > 1 && (
        <SelectInput
          label={t('field.pose')}
          value={pose}
          choices={poses.map((value) => ({ value, label: t(`pose.${value}`) }))}
          onChange={(value) => {
            const next = POSES.find((each) => each === value)
            onSet({ pose: next === 'open' ? null : (next ?? null) })
          }}
        />
      )}
      {object.pages.length > 1 && pose === 'open' && (
        <SelectInput
          label={t('field.page')}
          value={String(page ?? 0)}
          choices={object.pages.map(({ label }, index) => ({
            value: String(index),
            label: label ?? t('field.pageNumber', { number: index + 1 }),
          }))}
          onChange={(value) => onSet({ page: Number(value) })}
        />
      )}
    </>
  )
}

function canLie({ closed, extended }: BookForm, { structure }: CatalogueObject, pose: ShownPose): boolean {
  if (pose === 'enclosed') return structure?.enclosure !== undefined
  if (pose === 'open' || closed.kind === 'still') return pose === 'open'
  return pose === 'closed' || extended.kind !== 'leaves'
}
