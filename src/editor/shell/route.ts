/** The pages of the workbench, in the order of its navigation. */
export const PAGES = ['hall', 'objects', 'media', 'texts', 'check'] as const
export type PageKey = (typeof PAGES)[number]

/** The views of the hall page, in the order of their tabs (Alt+1 to Alt+4). */
export const STAGE_TABS = ['plan', 'elevation', '3d', 'gallery'] as const
export type StageTab = (typeof STAGE_TABS)[number]

/**
 * Where in the workbench one is: kept in the address's fragment, so that a reload, the back button and a link
 * return to it. `tab` counts on the hall page only; `id` is the selected record; `field` is what a finding points at.
 */
export interface Route {
  readonly page: PageKey
  readonly tab: StageTab
  readonly id: string | null
  readonly field: string | null
}

export const FIRST_ROUTE: Route = { page: 'hall', tab: 'plan', id: null, field: null }

/**
 * Reads `#hall/plan/exhibit_x`, `#objects/object_x/title/ar`, `#check`. What it cannot read becomes the first page.
 */
export function parseRoute(hash: string): Route {
  const [page, ...rest] = hash.replace(/^#\/?/, '').split('/')
  if (!isOneOf(PAGES, page)) return FIRST_ROUTE
  const tab = page === 'hall' ? rest.shift() : undefined
  const [id, ...field] = rest
  return {
    page,
    tab: isOneOf(STAGE_TABS, tab) ? tab : FIRST_ROUTE.tab,
    id: id && /^[a-z]+_[A-Za-z0-9-]{1,64}$/.test(id) ? id : null,
    field: field.length > 0 ? field.join('/') : null,
  }
}

/** The fragment of a route, with its `#`. `parseRoute(formatRoute(route))` is the route again. */
export function formatRoute({ page, tab, id, field }: Route): string {
  const parts = [page, ...(page === 'hall' ? [tab] : []), ...(id ? [id, ...(field ? [field] : [])] : [])]
  return `#${parts.join('/')}`
}

function isOneOf<Key extends string>(keys: readonly Key[], key: string | undefined): key is Key {
  return keys.some((each) => each === key)
}
