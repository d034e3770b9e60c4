import { type Finding, finding } from '../check/finding.ts'
import { eachReference, wallIdsOf } from '../records/references.ts'
import { guardValue, MANY, plain } from './guard.ts'
import { jsonFault } from './jsonFault.ts'
import { LIMITS } from './limits.ts'
import { migrateToCurrent } from './migrations.ts'
import { predicateOf } from './predicate.ts'
import { SCENE_FORMAT, SCENE_VERSION, Scene, TABLES } from './scene.ts'
import { utf8Length } from './utf8.ts'
import { findingsIn } from './validate.ts'

const isScene = predicateOf(Scene)

/**
 * The very value where it is a scene; else what is wrong with it.
 * @param value guarded JSON (`guardValue`) of the current version
 */
export function validateScene(value: Readonly<Record<string, unknown>>): Scene | Finding[] {
  return isScene(value) ? (value as Scene) : findingsIn(value)
}

/** A scene that holds, with what is worth knowing about it; or why it is refused. */
export type ParseResult =
  | { readonly ok: true; readonly scene: Scene; readonly findings: Finding[] }
  | { readonly ok: false; readonly findings: Finding[] }

/**
 * Text of a scene file → a scene of this build's version. The only door in: viewer, workbench and command line all
 * come through here. Never throws; a refusal has at least one finding of severity `error`, at most `MANY` and one
 * that says so. Rules: docs/scene-format.md.
 */
export function parseScene(text: string): ParseResult {
  // No character takes more than three bytes a unit: most files need no counting.
  const bytes = text.length * 3 > LIMITS.sceneBytes ? utf8Length(text) : 0
  if (bytes > LIMITS.sceneBytes) return refuse('scene-too-large', '', sizeParams(bytes))
  // A byte order mark is no part of JSON, but some editors write one.
  const json = text.startsWith('\ufeff') ? text.slice(1) : text
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return notJson(json)
  }
  return readScene(value, (raw) => raw)
}

/** What the sentence about a file that is too large says: megabytes, rounded up, and the limit. */
export function sizeParams(bytes: number): { megabytes: number; limit: number } {
  return { megabytes: Math.ceil(bytes / MEGABYTE), limit: LIMITS.sceneBytes / MEGABYTE }
}

const MEGABYTE = 1024 * 1024

/** The same from a value that is JSON already. The value itself is not kept or changed. */
export function parseSceneValue(value: unknown): ParseResult {
  return readScene(value, copyOf)
}

/** A copy of guarded JSON: of bounded depth, and without keys that reach a prototype. */
function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)])) as Value
}

/** @param own makes of a guarded value one that the scene may be */
function readScene(
  value: unknown,
  own: (raw: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): ParseResult {
  const unsafe = guardValue(value)
  if (unsafe.length > 0) return refusal(unsafe)
  if (!isMap(value)) return refuse('scene-not-ours', '')
  if (value.format !== SCENE_FORMAT) return refuse('scene-not-ours', 'format')
  const version = value.version
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse('version-missing', 'version')
  if (version > SCENE_VERSION) {
    return refuse('scene-too-new', 'version', { found: version, supported: SCENE_VERSION })
  }
  const scene = validateScene(migrateToCurrent(own(value), version))
  if (Array.isArray(scene)) return refusal(scene)
  const broken = [...countFindings(scene), ...referenceFindings(scene)]
  return broken.length > 0 ? refusal(broken) : { ok: true, scene, findings: [] }
}

function countFindings(scene: Scene): Finding[] {
  const records = TABLES.reduce((sum, table) => sum + Object.keys(scene[table]).length, 0)
  const vertices = Object.values(scene.rooms).reduce((sum, room) => sum + room.outline.length, 0)
  return [
    ...(records > LIMITS.records
      ? [finding('too-many-records', 'error', '', { length: records, limit: LIMITS.records })]
      : []),
    ...(vertices > LIMITS.vertices
      ? [finding('too-many-vertices', 'error', 'rooms', { length: vertices, limit: LIMITS.vertices })]
      : []),
  ]
}

function referenceFindings(scene: Scene): Finding[] {
  const known = new Set<string>()
  const repeated = wallIdsOf(scene).filter(({ id }) => known.has(id) || !known.add(id))
  const findings = repeated.map(({ id, path }) => finding('wall-repeated', 'error', path, { id }))
  eachReference(scene, (to, id, ...path) => {
    const isThere = to === 'wall' ? known.has(id) : Object.hasOwn(scene[to], id)
    if (!isThere) findings.push(finding('dangling-reference', 'error', path.join('/'), { id }))
  })
  return findings
}

function notJson(json: string): ParseResult {
  const fault = jsonFault(json)
  if (fault === undefined || fault === json.length) return refuse('scene-not-json', '')
  const before = json.slice(0, fault).split('\n')
  return refuse('scene-not-json-at', '', { line: before.length, column: (before.at(-1) ?? '').length + 1 })
}

function refuse(rule: string, path: string, params: Finding['params'] = {}): ParseResult {
  return refusal([finding(rule, 'error', plain(path), params)])
}

function refusal(findings: Finding[]): ParseResult {
  if (findings.length <= MANY) return { ok: false, findings }
  return {
    ok: false,
    findings: [...findings.slice(0, MANY), finding('more-findings', 'notice', '', { limit: MANY })],
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
