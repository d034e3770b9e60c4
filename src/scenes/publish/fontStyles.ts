import type { Weight } from './typefaces.ts'

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
