import { useTranslation } from 'react-i18next'
import type { PanelText } from '../../../scenes/schema/exhibit.ts'
import { Words } from '../../../ui/Words.tsx'
import { setText } from '../../commands/shown.ts'
import { NumberInput } from '../../shell/fields/NumberInput.tsx'
import { WordsFields } from '../../shell/fields/WordsFields.tsx'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { Group, Heading } from './Heading.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import { RemoveButton } from './RemoveButton.tsx'

export function TextProperties({ id, text }: { readonly id: string; readonly text: PanelText }) {
  const { t, i18n } = useTranslation('stage')
  const store = useEditorStore()
  const languages = useEditor((state) => state.scene.languages)
  return (
    <>
      <Heading kind={t('kind.text')}>
        <Words as="h2" map={text.title} language={i18n.language} order={languages} />
      </Heading>
      <Group>
        <WordsFields
          place={{ table: 'texts', id, field: 'title' }}
          label={t('field.title')}
          textRole="label"
        />
        <WordsFields
          place={{ table: 'texts', id, field: 'body' }}
          label={t('field.body')}
          textRole="panel"
          lines={5}
        />
      </Group>
      <Group title={t('group.place')}>
        <PlaceFields id={id} place={text.place} />
        <NumberInput
          label={t('field.width')}
          unit="centimetres"
          value={text.width}
          least={0.1}
          most={20}
          onCommit={(width) => void store.getState().run(setText, { id, fields: { width } })}
        />
      </Group>
      <RemoveButton label={t('remove.text')} />
    </>
  )
}
