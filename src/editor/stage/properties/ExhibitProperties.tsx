import { useTranslation } from 'react-i18next'
import { shownSize } from '../../../scenes/layout/sizes.ts'
import { numberOf } from '../../../scenes/layout/visiting.ts'
import type { Exhibit } from '../../../scenes/schema/exhibit.ts'
import { plainNumber } from '../../../scenes/text/numerals.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warningIcon } from '../../../ui/icons.ts'
import { Words } from '../../../ui/Words.tsx'
import { setExhibit } from '../../commands/shown.ts'
import { NumberInput } from '../../shell/fields/NumberInput.tsx'
import { SelectInput } from '../../shell/fields/SelectInput.tsx'
import { WordsFields } from '../../shell/fields/WordsFields.tsx'
import { goTo } from '../../shell/useRoute.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { Group, Heading } from './Heading.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import { PoseFields } from './PoseFields.tsx'
import { RemoveButton } from './RemoveButton.tsx'

const FRAMES = ['none', 'timber', 'silk'] as const

export interface ExhibitPropertiesProps {
  readonly id: string
  readonly exhibit: Exhibit
}

export function ExhibitProperties({ id, exhibit }: ExhibitPropertiesProps) {
  const { t, i18n } = useTranslation('stage')
  const store = useEditorStore()
  const scene = useEditor((state) => state.scene)
  const object = scene.objects[exhibit.object]
  const set = (fields: Parameters<typeof setExhibit.apply>[1]['fields']) =>
    void store.getState().run(setExhibit, { id, fields })

  return (
    <>
      <Heading kind={t('kind.exhibit', { number: numberOf(scene, id) })}>
        <Words as="h2" map={object?.title} language={i18n.language} order={scene.languages} />
        <button
          type="button"
          className="workbench-link"
          onClick={() => goTo({ page: 'objects', id: exhibit.object })}
        >
          {t('editRecord')}
        </button>
      </Heading>
      <Group title={t('group.place')}>
        <PlaceFields id={id} place={exhibit.place} />
      </Group>
      <Group title={t('group.look')}>
        <SizeNote id={id} object={exhibit.object} />
        <div className="properties__pair">
          <NumberInput
            label={t('field.scale')}
            unit="percent"
            value={exhibit.scale ?? 1}
            least={0.01}
            most={100}
            onCommit={(scale) => set({ scale: scale === 1 ? null : scale })}
          />
          <SelectInput
            label={t('field.frame')}
            value={exhibit.frame ?? ''}
            choices={[
              { value: '', label: t('frame.usual') },
              ...FRAMES.map((value) => ({ value, label: t(`frame.${value}`) })),
            ]}
            onChange={(value) => set({ frame: FRAMES.find((frame) => frame === value) ?? null })}
          />
        </div>
        {object && <PoseFields exhibit={exhibit} object={object} onSet={set} />}
      </Group>
      <Group>
        <WordsFields
          place={{ table: 'exhibits', id, field: 'caption' }}
          label={t('field.caption')}
          textRole="caption"
          lines={4}
        />
      </Group>
      <RemoveButton label={t('remove.exhibit')} />
    </>
  )
}

/** How large it is shown, and whether that is known or only assumed. */
function SizeNote({ id, object }: { readonly id: string; readonly object: string }) {
  const { t } = useTranslation('stage')
  const scene = useEditor((state) => state.scene)
  const size = shownSize(scene, id)
  if (!size) return null
  const measures = { height: plainNumber(size.height * 100, 1), width: plainNumber(size.width * 100, 1) }
  return (
    <div className="properties__size">
      <p>{t('size.shown', measures)}</p>
      {size.assumed && (
        <p className="properties__warning">
          <Icon shape={warningIcon} />
          <span>
            {t('size.assumed')}{' '}
            <button
              type="button"
              className="workbench-link"
              onClick={() => goTo({ page: 'objects', id: object, field: 'dimensions' })}
            >
              {t('size.enter')}
            </button>
          </span>
        </p>
      )}
    </div>
  )
}
