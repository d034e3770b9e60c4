/** A statement of rights that has words in the interface (`rights.<key>`), by the URI that names it. */
export interface RightsStatement {
  readonly key: string
  readonly uri: string
}

const statement = (key: string, name: string): RightsStatement => ({
  key,
  uri: `http://rightsstatements.org/vocab/${name}/1.0/`,
})
const licence = (key: string, path: string): RightsStatement => ({
  key,
  uri: `http://creativecommons.org/${path}/`,
})

/**
 * The twelve statements of rightsstatements.org, and the Creative Commons tools of today. The URIs are names, written
 * with `http:` as their owners define them; they are never fetched.
 */
export const RIGHTS: readonly RightsStatement[] = [
  licence('publicDomainMark', 'publicdomain/mark/1.0'),
  licence('cc0', 'publicdomain/zero/1.0'),
  licence('ccBy', 'licenses/by/4.0'),
  licence('ccBySa', 'licenses/by-sa/4.0'),
  licence('ccByNc', 'licenses/by-nc/4.0'),
  licence('ccByNcSa', 'licenses/by-nc-sa/4.0'),
  licence('ccByNd', 'licenses/by-nd/4.0'),
  licence('ccByNcNd', 'licenses/by-nc-nd/4.0'),
  statement('noCopyrightContractual', 'NoC-CR'),
  statement('noCopyrightNonCommercial', 'NoC-NC'),
  statement('noCopyrightOtherRestrictions', 'NoC-OKLR'),
  statement('noCopyrightUnitedStates', 'NoC-US'),
  statement('inCopyright', 'InC'),
  statement('inCopyrightOrphanEu', 'InC-OW-EU'),
  statement('inCopyrightEducational', 'InC-EDU'),
  statement('inCopyrightNonCommercial', 'InC-NC'),
  statement('inCopyrightUnlocatable', 'InC-RUU'),
  statement('notEvaluated', 'CNE'),
  statement('undetermined', 'UND'),
  statement('noKnownCopyright', 'NKC'),
]

const keys = new Map(RIGHTS.map(({ key, uri }) => [uri, key]))

/** Key of a statement's words, or `undefined` for a URI that is none of them. `https:` and a missing last slash pass. */
export function rightsKey(uri: string): string | undefined {
  const name = uri.replace(/^https:/, 'http:')
  return keys.get(name.endsWith('/') ? name : `${name}/`)
}
