import * as z from 'zod/mini'
import type { Finding } from '../check/finding.ts'
import { MANY } from './guard.ts'
import { findingsOf } from './issues.ts'
import { Scene, TABLES } from './scene.ts'

// A strict content-security policy reports even the attempt to compile a function; the schema library probes for it.
z.config({ jitless: true })

/** The scene's own fields; its tables only as maps of anything. */
const Frame = z.extend(
  Scene,
  Object.fromEntries(TABLES.map((table) => [table, z.record(z.string(), z.unknown())])),
)

/**
 * What is wrong with a scene. The schema is asked record by record: a flood of mistakes costs no more memory than one
 * record's, and looking ends when there are more than anyone reads.
 * @param value guarded JSON (`guardValue`) of the current version
 */
export function findingsIn(value: Readonly<Record<string, unknown>>): Finding[] {
  const frame = z.safeParse(Frame, value, { reportInput: true })
  const findings = frame.success ? [] : findingsOf(frame.error.issues.slice(0, MANY + 1))
  for (const table of TABLES) {
    for (const [id, record] of Object.entries(mapAt(value, table))) {
      const result = z.safeParse(Scene.shape[table], { [id]: record }, { reportInput: true })
      if (!result.success) findings.push(...findingsOf(result.error.issues.slice(0, MANY + 1), table))
      if (findings.length > MANY) return findings
    }
  }
  return findings
}

function mapAt(value: Readonly<Record<string, unknown>>, table: string): object {
  const records = value[table]
  return typeof records === 'object' && records !== null && !Array.isArray(records) ? records : {}
}
