import './ContentsEditor.css'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject, Heading } from '../../scenes/schema/object.ts'
import { Icon } from '../../ui/Icon.tsx'
import { closeIcon, plusIcon } from '../../ui/icons.ts'
import { setContents } from '../commands/pages.ts'
import { withWords } from '../commands/setWords.ts'
import { LanguageFields } from '../shell/fields/LanguageFields.tsx'
import { NumberInput } from '../shell/fields/NumberInput.tsx'
import { SelectInput } from '../shell/fields/SelectInput.tsx'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { chosenAt, type PageSelection } from './pageSelection.ts'

interface ContentsEditorProps {
  readonly id: string
  readonly object: CatalogueObject
  readonly selection: PageSelection
  readonly onSelect: (selection: PageSelection) => void
}

const LEVELS = [1, 2, 3] as const
const ORIGINAL = ['lzh']

/** The headings by which a visitor finds the way in a long book. */
export function ContentsEditor({ id, object, selection, onSelect }: ContentsEditorProps) {
  const { t } = useTranslation('pages')
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)
  const languages = useEditor((state) => state.scene.languages)
  const { contents = [], pages } = object
  const set = (next: readonly Heading[]) => store.getState().run(setContents, { id, contents: next })
  const change = (index: number, heading: Heading) => set(contents.with(index, heading))

  return (
    <section className="page-contents" aria-label={t('contents')}>
      <h4 className="page-details__title">{t('contents')}</h4>
      {contents.length === 0 && <p className="form-field__hint">{t('contents.none')}</p>}
      <ol className="page-contents__list">
        {contents.map((heading, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: headings have no other identity than their place
            key={index}
            className="page-contents__heading"
            data-level={heading.level ?? 1}
          >
            <LanguageFields
              label={t('contents.title', { number: index + 1 })}
              labelHidden
              map={heading.title}
              languages={languages}
              also={ORIGINAL.filter((language) => !languages.includes(language))}
              readOnly={readOnly}
              onCommit={(language, text) =>
                change(index, { ...heading, title: withWords(heading.title, language, text) ?? {} })
              }
            />
            <div className="page-contents__place">
              <NumberInput
                label={t('contents.page')}
                unit="things"
                value={heading.page + 1}
                least={1}
                most={pages.length}
                hint={pages[heading.page]?.label}
                readOnly={readOnly}
                onCommit={(number) => {
                  change(index, { ...heading, page: number - 1 })
                  onSelect(chosenAt([number - 1]))
                }}
              />
              <SelectInput
                label={t('contents.level')}
                value={String(heading.level ?? 1)}
                choices={LEVELS.map((level) => ({
                  value: String(level),
                  label: t(`contents.level.${level}`),
                }))}
                disabled={readOnly}
                onChange={(level) => {
                  const { level: _level, ...rest } = heading
                  change(index, level === '1' ? rest : { ...rest, level: Number(level) })
                }}
              />
              {!readOnly && (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('contents.remove', { number: index + 1 })}
                  onClick={() => set(contents.toSpliced(index, 1))}
                >
                  <Icon shape={closeIcon} />
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {!readOnly && (
        <button
          type="button"
          className="button"
          onClick={() => set([...contents, { title: {}, page: selection.current }])}
        >
          <Icon shape={plusIcon} />
          {t('contents.add', { number: selection.current + 1 })}
        </button>
      )}
    </section>
  )
}
