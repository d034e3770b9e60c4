import { interfaceLanguageOf } from '../i18n/locale.ts'
import type { InterfaceLanguage } from '../scenes/text/language.ts'
import { type Quality, qualityOf } from './quality.ts'
import type { VisitView } from './visitStore.ts'

/** What the address of a visit asks for. All of it is optional: a bundle's own page shows its own scene. */
export interface VisitAddress {
  /** Where the scene lies. */
  readonly scene: URL
  readonly language?: InterfaceLanguage
  readonly view?: VisitView
  readonly exhibit?: string
  /** Position of the page at which the exhibit is read. */
  readonly read?: number
  /** How much the hall may ask of the device; absent, the device itself says. */
  readonly quality?: Quality
}

export type ParsedAddress =
  | { readonly ok: true; readonly address: VisitAddress }
  | {
      readonly ok: false
      readonly reason: 'otherOrigin'
      readonly scene: string
      readonly language?: InterfaceLanguage
    }

/**
 * Reads `scene, lang, view, exhibit, read, quality` (stable: links printed on paper use them). Unknown values count as absent.
 * A scene comes from the page's own origin only, so that no link can put a stranger's words under a library's name.
 * @param search the query of the page's address
 * @param base address of the page, absolute
 */
export function parseAddress(search: string, base: string): ParsedAddress {
  const options = new URLSearchParams(search)
  const asked = options.get('scene') || 'scene.json'
  const home = new URL(base)
  const scene = parseUrl(asked, home)
  const named = interfaceLanguageOf(options.get('lang') ?? '')
  const language = named ? { language: named } : {}
  if (!scene || scene.origin !== home.origin || scene.protocol !== home.protocol)
    return { ok: false, reason: 'otherOrigin', scene: asked, ...language }
  const view = options.get('view')
  const exhibit = options.get('exhibit')
  const read = readIn(options)
  const quality = qualityOf(options.get('quality'))
  return {
    ok: true,
    address: {
      scene,
      ...language,
      ...(view === 'hall' || view === 'gallery' ? { view } : {}),
      ...(exhibit ? { exhibit } : {}),
      ...(exhibit && read !== null ? { read } : {}),
      ...(quality ? { quality } : {}),
    },
  }
}

/** What of a visit its address keeps. `view` is absent while the visitor is still at the cover. */
export interface SharedVisit {
  readonly language: InterfaceLanguage
  readonly view?: VisitView | undefined
  readonly exhibit?: string | null | undefined
  readonly read?: number | null
}

/** The query that leads back to a visit; whatever else the present query holds stays, above all `scene`. */
export function buildSearch(search: string, { language, view, exhibit, read = null }: SharedVisit): string {
  const options = new URLSearchParams(search)
  const put = (name: string, value: string | null | undefined) =>
    value ? options.set(name, value) : options.delete(name)
  put('lang', language === 'zh-Hans' ? 'zh' : language)
  put('view', view)
  put('exhibit', exhibit)
  put('read', read === null ? null : `${read + 1}`)
  return `?${options.toString().replaceAll('%2F', '/')}`
}

/** Position of the page that an address asks to read: there they are counted from 1. */
export function readIn(options: URLSearchParams): number | null {
  const page = Number(options.get('read'))
  return page > 0 && Number.isInteger(page) ? page - 1 : null
}

function parseUrl(address: string, base: URL): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}
