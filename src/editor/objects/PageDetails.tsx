import './PageDetails.css'
import { useTranslation } from 'react-i18next'
import { pictureOf } from '../../scenes/records/pages.ts'
import type { CatalogueObject, Page } from '../../scenes/schema/object.ts'
import { IMAGINGS, type Imaging } from '../../scenes/schema/structure.ts'
import { labelPages, setPages } from '../commands/pages.ts'
import { Field } from '../shell/fields/Field.tsx'
import { SelectInput } from '../shell/fields/SelectInput.tsx'
import { TextInput } from '../shell/fields/TextInput.tsx'
import { formatRoute } from '../shell/route.ts'
import { useRoute } from '../shell/useRoute.ts'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { changed, withFields } from './pageList.ts'
import type { PageSelection } from './pageSelection.ts'
import { SplitLine } from './SplitLine.tsx'
import { Transcription } from './Transcription.tsx'

interface PageDetailsProps {
  readonly id: string
  readonly object: CatalogueObject
  readonly selection: PageSelection
}

/** What is said of the chosen pages; the folio and the words of the one that was chosen last. */
export function PageDetails({ id, object, selection }: PageDetailsProps) {
  const { t } = useTranslation('pages')
  const store = useEditorStore()
  const route = useRoute()
  const readOnly = useEditor((state) => state.readOnly)
  const { pages, structure } = object
  const { chosen, current } = selection
  const page = pages[current]
  const media = useEditor((state) => pictureOf(state.scene, page))
  if (!page) return null

  const common = structure?.imaging ?? 'halfLeaf'
  const imaging = page.imaging ?? common
  const number = current + 1
  const set = (fields: Partial<Page>, merge?: string) =>
    store
      .getState()
      .run(
        setPages,
        { id, ...changed(pages, chosen, (each) => withFields(each, fields)) },
        merge ? { merge } : {},
      )

  return (
    <section className="page-details" aria-label={t('details')}>
      <div className="page-details__fields">
        <h4 className="page-details__title">
          {chosen.size > 1 ? t('chosen', { count: chosen.size }) : t('page', { number })}
        </h4>
        <Field label={t('folio')} hint={chosen.size > 1 ? t('folioOf', { number }) : t('folioHint')}>
          {({ id: field, describedBy }) => (
            <TextInput
              key={current}
              id={field}
              describedBy={describedBy}
              value={page.label ?? ''}
              maxLength={100}
              readOnly={readOnly}
              onCommit={(text) => {
                const label = text.trim() || undefined
                const list = changed(pages, new Set([current]), (each) => withFields(each, { label }))
                store.getState().run(labelPages, { id, ...list })
              }}
            />
          )}
        </Field>
        {media && (
          <>
            <SelectInput
              label={t('imaging')}
              hint={t('imagingHint')}
              value={page.imaging ?? ''}
              disabled={readOnly}
              choices={[
                {
                  value: '',
                  label: t('imaging.asOthers', { imaging: t(`formEditor:option.imaging.${common}`) }),
                },
                ...IMAGINGS.map((value) => ({ value, label: t(`formEditor:option.imaging.${value}`) })),
              ]}
              onChange={(value) =>
                set({
                  imaging: (value || undefined) as Imaging | undefined,
                  ...((value || common) === 'halfLeaf' && { splitAt: undefined }),
                })
              }
            />
            {imaging !== 'halfLeaf' && (
              <SplitLine
                media={media}
                direction={object.viewingDirection}
                at={page.splitAt ?? 0.5}
                readOnly={readOnly}
                onChange={(splitAt) => set({ splitAt }, `split/${id}/${[...chosen].join(',')}`)}
              />
            )}
            <a
              className="page-details__link"
              href={formatRoute({ ...route, page: 'media', id: page.media ?? null, field: null })}
            >
              {t('inLibrary')}
            </a>
          </>
        )}
      </div>
      <Transcription key={`${id}/${current}`} id={id} object={object} index={current} />
    </section>
  )
}
