import { type Finding, finding, type Severity } from '../../check/finding.ts'

/** What can be said of a manifest or an image service that was read: an error means that there is nothing to import. */
const RULES = {
  'iiif-too-large': 'error',
  'iiif-not-json': 'error',
  'iiif-not-manifest': 'error',
  'iiif-collection': 'error',
  'iiif-points-elsewhere': 'error',
  'iiif-no-pictures': 'error',
  'iiif-too-many-pages': 'warning',
  'iiif-direction-unsaid': 'notice',
  'iiif-page-empty': 'notice',
  'iiif-page-not-picture': 'warning',
  'iiif-page-unusable': 'warning',
  'iiif-page-several': 'warning',
  'iiif-page-part': 'warning',
  'iiif-page-choice': 'notice',
  'iiif-image-info': 'error',
  'iiif-image-version': 'error',
} as const satisfies Readonly<Record<string, Severity>>

export type IiifRule = keyof typeof RULES

export function iiifFinding(rule: IiifRule, path = '', params: Finding['params'] = {}): Finding {
  return finding(rule, RULES[rule], path, params)
}

/** Page numbers as one reads them: `3, 7–9`. */
export function pageNumbers(pages: readonly number[]): string {
  const runs: [number, number][] = []
  for (const page of pages) {
    const last = runs.at(-1)
    if (last && last[1] === page - 1) last[1] = page
    else runs.push([page, page])
  }
  const shown = runs.slice(0, 20).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  return [...shown, ...(runs.length > 20 ? ['…'] : [])].join(', ')
}
