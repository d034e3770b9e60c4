import * as z from 'zod/mini'
import type { Finding } from '../../scenes/check/finding.ts'
import type { Change } from '../../scenes/records/changes.ts'
import { guardValue } from '../../scenes/schema/guard.ts'
import { findingsOf } from '../../scenes/schema/issues.ts'
// Forbids the schema library to compile functions, which the pages' policy would report.
import '../../scenes/schema/parse.ts'
import { Scene } from '../../scenes/schema/scene.ts'

/**
 * Why changed records would not hold in a scene file, by path; nothing when they do. A draft with such a record
 * could not be opened again, so it is kept out at the door.
 */
export function refusalOf(changes: readonly Change[]): Finding[] {
  return changes.flatMap(({ table, id, after }) => {
    if (after === undefined) return []
    const value = table === 'exhibition' ? { [id]: after } : { [table]: { [id]: after } }
    const unsafe = guardValue(value)
    if (unsafe.length > 0) return unsafe
    const result = z.safeParse(PartOfScene, value, { reportInput: true })
    return result.success ? [] : findingsOf(result.error.issues)
  })
}

const PartOfScene = z.partial(Scene)
