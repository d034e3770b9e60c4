import { type Finding, finding } from '../check/finding.ts'
import { LIMITS } from './limits.ts'

const FORBIDDEN_KEYS: ReadonlySet<string | number> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * What is refused before the schema looks, wherever in the value it stands: keys that reach a prototype, numbers
 * that are not finite (`1e309` is read as infinity), nesting, lists and amounts beyond the format's limits.
 * Stops at the first excess, so its own cost is bounded; never recurses deeper than `LIMITS.depth`.
 */
export function guardValue(value: unknown): Finding[] {
  const findings: Finding[] = []
  const path: (string | number)[] = []
  let values = 0
  let valuesBeforeRecord = 0

  const refuse = (rule: string, params: Finding['params'] = {}) => {
    findings.push(finding(rule, 'error', path.map((key) => plain(String(key))).join('/'), params))
  }

  /** Told at the first `depth` keys of where it was found. */
  function excess(depth: number, rule: string, limit: number): false {
    path.length = depth
    refuse(rule, { limit })
    return false
  }

  /** False when there is no point in looking further. */
  function visit(item: unknown): boolean {
    values += 1
    if (path.length <= RECORD_DEPTH) valuesBeforeRecord = values
    if (values > LIMITS.values) return excess(0, 'too-many-values', LIMITS.values)
    if (values - valuesBeforeRecord > LIMITS.recordValues)
      return excess(RECORD_DEPTH, 'record-too-large', LIMITS.recordValues)
    if (typeof item === 'number' && !Number.isFinite(item)) refuse('number-not-finite')
    return typeof item !== 'object' || item === null || visitAll(item)
  }

  function visitAll(parent: object): boolean {
    if (path.length >= LIMITS.depth) return excess(RECORD_DEPTH + 1, 'nested-too-deep', LIMITS.depth)
    // A list's keys are not worth a list of their own: one scene has a hundred thousand.
    const keys = Array.isArray(parent) ? undefined : Object.keys(parent)
    const length = keys?.length ?? (parent as readonly unknown[]).length
    if (length > LIMITS.listLength) {
      refuse('list-too-long', { length, limit: LIMITS.listLength })
      return false
    }
    for (let index = 0; index < length; index++) {
      const key = keys?.[index] ?? index
      path.push(key)
      if (FORBIDDEN_KEYS.has(key)) refuse('key-forbidden', { key })
      const goOn = visit((parent as Readonly<Record<string | number, unknown>>)[key])
      path.pop()
      if (!goOn || findings.length > MANY) return false
    }
    return true
  }

  visit(value)
  return findings
}

/** Keys that lead to a record: its table and its id. */
const RECORD_DEPTH = 2

/** More findings than anyone reads: beyond this, looking on is a waste. */
export const MANY = 200

/**
 * Foreign text fit for one line of a message: at most `limit` characters, without control characters (which a
 * terminal would obey) and without invisible direction marks (which would reorder the sentence around it).
 */
export function plain(text: string, limit = 80): string {
  const visible = text.slice(0, limit + 1).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\ufffd')
  return text.length > limit ? `${visible.slice(0, limit)}…` : visible
}
