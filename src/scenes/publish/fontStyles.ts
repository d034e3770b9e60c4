import type { Scene } from '../schema/scene.ts'
import type { Weight } from './typefaces.ts'

/** Stylesheet of what the first screen shows, beside `scene.json`. */
export const START_FONTS = 'fonts/start.css'

/** Stylesheet of what else a visit to a space can show. */
export const spaceFonts = (space: string): string => `fonts/${space}.css`

/** One font file of a bundle, as its stylesheets speak of it. */
export interface FontFile {
  readonly family: string
  readonly weight: Weight
  /** Beside the stylesheet. */
  readonly file: string
  /** That it holds and that are to be drawn from it. */
  readonly characters: readonly string[]
}

/** A stylesheet that offers fonts: of those, a browser fetches what the texts in view need. */
export function fontStyles(files: readonly FontFile[]): string {
  return files
    .map(
      ({ family, weight, file, characters }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;` +
        `src:url(${file})format("woff2");unicode-range:${unicodeRange(characters)}}\n`,
    )
    .join('')
}

/** As CSS writes it: runs of following characters together, `U+4E00-4E02,U+4E8C`. */
export function unicodeRange(characters: readonly string[]): string {
  const codes = [...new Set(characters.map((character) => character.codePointAt(0) ?? 0))].sort(
    (a, b) => a - b,
  )
  const runs: [number, number][] = []
  for (const code of codes) {
    const last = runs.at(-1)
    if (last && code === last[1] + 1) last[1] = code
    else runs.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')
}

/** The stylesheets of an exhibition that brings no fonts: empty, so that who asks for them is not told of an error. */
export function noFonts(scene: Scene): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const paths = [START_FONTS, ...Object.keys(scene.spaces).map(spaceFonts)]
  return new Map(paths.map((path) => [path, new Uint8Array()]))
}

/**
 * A page with the fonts of the first screen. Where the visit's script runs, that asks for them when the line is free:
 * in the page's own head they would come between a visitor and what they came to see.
 * @throws Error when it has no head
 */
export function withStartFonts(page: string, { isScripted }: { readonly isScripted: boolean }): string {
  if (!page.includes('</head>')) throw new Error('The viewer page has no head')
  const link = `<link rel="stylesheet" href="./${START_FONTS}" />`
  return page.replace('</head>', `  ${isScripted ? `<noscript>${link}</noscript>` : link}\n  </head>`)
}
