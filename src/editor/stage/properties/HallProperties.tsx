import { useTranslation } from 'react-i18next'
import { visitingOrder } from '../../../scenes/layout/visiting.ts'
import { type Hall, THEMES } from '../../../scenes/schema/space.ts'
import { Words } from '../../../ui/Words.tsx'
import { setHall } from '../../commands/spaces.ts'
import { NumberInput } from '../../shell/fields/NumberInput.tsx'
import { SelectInput } from '../../shell/fields/SelectInput.tsx'
import { WordsFields } from '../../shell/fields/WordsFields.tsx'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import type { HallEntry } from '../session.ts'
import { Group, Heading } from './Heading.tsx'
import { VisitingOrder } from './VisitingOrder.tsx'

const LIGHTS = ['day', 'evening'] as const

export function HallProperties({ entry }: { readonly entry: HallEntry }) {
  const { t, i18n } = useTranslation('stage')
  const scene = useEditor((state) => state.scene)
  const { id, hall } = entry
  return (
    <>
      <Heading kind={t('kind.hall')}>
        <Words as="h2" map={hall.title} language={i18n.language} order={scene.languages} />
      </Heading>
      <Group>
        <WordsFields
          place={{ table: 'spaces', id, field: 'title' }}
          label={t('field.title')}
          textRole="label"
        />
      </Group>
      <HallLook entry={entry} />
      <StartFields entry={entry} />
      <Group title={t('group.order')}>
        <VisitingOrder space={id} order={visitingOrder(scene, id)} />
      </Group>
    </>
  )
}

/** Theme and light belong to the hall, whichever of its rooms is selected. */
export function HallLook({ entry: { id, hall } }: { readonly entry: HallEntry }) {
  const { t } = useTranslation('stage')
  const store = useEditorStore()
  const set = (fields: Partial<Pick<Hall, 'theme' | 'light'>>) =>
    void store.getState().run(setHall, { id, fields })
  return (
    <Group title={t('group.hallLook')}>
      <SelectInput
        label={t('field.theme')}
        value={hall.theme}
        choices={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChange={(value) => {
          const theme = THEMES.find((known) => known === value)
          if (theme) set({ theme })
        }}
      />
      <SelectInput
        label={t('field.light')}
        value={hall.light}
        choices={LIGHTS.map((value) => ({ value, label: t(`light.${value}`) }))}
        onChange={(value) => {
          const light = LIGHTS.find((known) => known === value)
          if (light) set({ light })
        }}
      />
    </Group>
  )
}

function StartFields({ entry: { id, hall } }: { readonly entry: HallEntry }) {
  const { t } = useTranslation('stage')
  const store = useEditorStore()
  const { start } = hall
  const set = (change: Partial<Hall['start']>) =>
    void store.getState().run(setHall, { id, fields: { start: { ...start, ...change } } })
  return (
    <Group title={t('group.start')}>
      <div className="properties__pair">
        <NumberInput
          label={t('field.x')}
          unit="metres"
          value={start.position[0]}
          onCommit={(x) => set({ position: [x, start.position[1]] })}
        />
        <NumberInput
          label={t('field.z')}
          unit="metres"
          value={start.position[1]}
          onCommit={(z) => set({ position: [start.position[0], z] })}
        />
        <NumberInput
          label={t('field.turn')}
          unit="degrees"
          value={start.yaw}
          onCommit={(yaw) => set({ yaw })}
        />
      </div>
    </Group>
  )
}
