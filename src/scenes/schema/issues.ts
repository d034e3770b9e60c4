import type * as z from 'zod/mini'
import { type Finding, finding } from '../check/finding.ts'
import { plain } from './guard.ts'

type Issue = z.core.$ZodIssue
type Named = Pick<Finding, 'rule' | 'params'>

/** What the schema's own refusals (`error: '…'`) are called as rules. */
const REFUSALS: ReadonlyMap<string, string> = new Map([
  ['address', 'address-refused'],
  ['identifier', 'identifier-refused'],
  ['id', 'id-refused'],
  ['language', 'language-refused'],
  ['hash', 'hash-refused'],
  ['date', 'date-refused'],
  ['key', 'key-refused'],
  ['page', 'page-empty'],
])

const EXPECTATIONS: ReadonlyMap<string, string> = new Map([
  ['string', 'text-expected'],
  ['number', 'number-expected'],
  ['int', 'whole-number-expected'],
  ['boolean', 'switch-expected'],
  ['array', 'list-expected'],
  ['tuple', 'list-expected'],
  ['object', 'map-expected'],
  ['record', 'map-expected'],
])

/**
 * What the schema says is wrong, as findings. The schema must have been asked to report its input.
 * @param within the key under which the value lies that was asked about
 */
export function findingsOf(issues: readonly Issue[], ...within: readonly string[]): Finding[] {
  return issues.map((issue) => {
    const { rule, params } = named(issue)
    return finding(
      rule,
      'error',
      [...within, ...issue.path].map((key) => plain(String(key))).join('/'),
      params,
    )
  })
}

function named(issue: Issue): Named {
  if (issue.code === 'invalid_key') return refused(issue.issues[0]?.message, issue.path.at(-1))
  if (issue.input === undefined)
    return { rule: 'field-missing', params: { field: plain(String(issue.path.at(-1))) } }
  switch (issue.code) {
    case 'invalid_type':
      return { rule: EXPECTATIONS.get(issue.expected) ?? 'field-wrong', params: {} }
    case 'too_big':
      return amount(issue.origin, Number(issue.maximum), issue.input, 'long', 'large')
    case 'too_small':
      return amount(issue.origin, Number(issue.minimum), issue.input, 'short', 'small')
    case 'invalid_value':
      return {
        rule: 'value-unknown',
        params: { value: shown(issue.input), allowed: issue.values.join(', ') },
      }
    case 'invalid_union':
      return union(issue)
    default:
      return refused(issue.message, issue.input)
  }
}

function refused(name: string | undefined, value: unknown): Named {
  return { rule: REFUSALS.get(name ?? '') ?? 'field-wrong', params: { value: shown(value) } }
}

function amount(origin: string, limit: number, input: unknown, length: string, size: string): Named {
  if (typeof input === 'string')
    return { rule: `text-too-${length}`, params: { length: input.length, limit } }
  if (Array.isArray(input)) return { rule: `list-too-${length}`, params: { length: input.length, limit } }
  return {
    rule: `${origin === 'int' ? 'number' : origin}-too-${size}`,
    params: { value: shown(input), limit },
  }
}

/** A union of two ids fails as a wrong id; a union told apart by a field fails in that field. */
function union(issue: Extract<Issue, { code: 'invalid_union' }>): Named {
  const kind = (issue.input as { kind?: unknown } | null)?.kind
  const options = 'options' in issue ? issue.options : undefined
  if (options) return { rule: 'value-unknown', params: { value: shown(kind), allowed: options.join(', ') } }
  const first = 'errors' in issue ? issue.errors[0]?.[0] : undefined
  return first
    ? named({ ...first, input: issue.input } as Issue)
    : { rule: 'field-wrong', params: { value: '' } }
}

function shown(value: unknown): string | number {
  return typeof value === 'number'
    ? value
    : plain(typeof value === 'string' ? value : JSON.stringify(value ?? null))
}
