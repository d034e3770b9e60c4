import { readFileSync } from 'node:fs'
import { parseScene } from '../../../src/scenes/schema/parse.ts'
import type { Scene } from '../../../src/scenes/schema/scene.ts'

export const DEMO_PATH = 'assets/paper-road/scene.json'
export const DEMO_VISIT = `visit.html?scene=${DEMO_PATH}`

/** The demo exhibition as it is published. */
export function demoScene(): Scene {
  const result = parseScene(readFileSync(`public/${DEMO_PATH}`, 'utf8'))
  if (!result.ok)
    throw new Error(`The demo does not validate: ${JSON.stringify(result.findings.slice(0, 3))}`)
  return result.scene
}
