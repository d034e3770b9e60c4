import type { CatalogueObject, Form, Page, ViewingDirection } from '../../schema/object.ts'
import type { Imaging } from '../../schema/structure.ts'
import { pickText } from '../../text/language.ts'
import type { ManifestPlan } from './manifest.ts'
import type { PagePlan } from './pages.ts'

/** What a manifest leaves to the curator. */
export interface Choices {
  readonly form: Form
  readonly viewingDirection: ViewingDirection
  readonly imaging: Imaging
}

/** What to begin with: the form that a book with such a manifest most often has. It is asked, never assumed. */
export function likelyChoices(plan: ManifestPlan): Choices {
  const viewingDirection = plan.viewingDirection ?? 'left-to-right'
  const [picture] = plan.pages.flatMap(({ picture: each }) => each ?? [])
  const isWide = (picture?.width ?? 0) > (picture?.height ?? 0)
  return { form: likelyForm(plan), viewingDirection, imaging: isWide ? 'spread' : 'halfLeaf' }
}

function likelyForm({ behavior, pages, title }: ManifestPlan): Form {
  const words = Object.values(title).join(' ')
  if (/拓[片本]/.test(words)) return 'rubbing'
  if (behavior === 'continuous') return 'handscroll'
  if (behavior === 'individuals' || pages.length === 1) return 'singleSheet'
  return /\p{Script=Han}/u.test(words) ? 'threadBound' : 'codexWestAsian'
}

/**
 * The catalogue record of a book that was imported.
 * @param pages those of the plan that were chosen, each with the media that came of it: one without is missing
 */
export function objectOf(
  plan: ManifestPlan,
  choices: Choices,
  pages: readonly { readonly page: PagePlan; readonly media: string | undefined }[],
): CatalogueObject {
  const { form, viewingDirection, imaging } = choices
  const places = new Map(pages.map(({ page }, place) => [page, place]))
  const contents = plan.contents.flatMap((heading) => {
    const page = plan.pages[heading.page]
    const place = page && places.get(page)
    return place === undefined ? [] : [{ ...heading, page: place }]
  })
  const citation = pickText(plan.title, 'zh', ['und'])?.text ?? plan.id
  return {
    title: plan.title,
    ...unlessEmpty('holder', plan.holder),
    ...unlessEmpty('credit', plan.credit),
    form,
    viewingDirection,
    pages: pages.map(
      ({ page, media }): Page => ({
        ...(media === undefined ? { without: 'missing' } : { media }),
        ...(page.label && { label: page.label }),
      }),
    ),
    ...(imaging !== 'halfLeaf' && { structure: { imaging } }),
    ...(contents.length > 0 && { contents }),
    ...(plan.id &&
      citation && { sources: [{ citation: `IIIF: ${citation}`.slice(0, 2000), address: plan.id }] }),
    ...(plan.homepage && { homepage: plan.homepage }),
  }
}

function unlessEmpty<Key extends string>(key: Key, map: Readonly<Record<string, string>>) {
  return Object.keys(map).length > 0 ? ({ [key]: map } as Record<Key, Record<string, string>>) : {}
}
