import { readFileSync } from 'node:fs'
import { parseScene } from '../../../src/scenes/schema/parse.ts'
import type { Scene } from '../../../src/scenes/schema/scene.ts'

/** The documented small complete example, as text. */
export const SMALL = readFileSync(new URL('../../fixtures/scenes/v1/small.json', import.meta.url), 'utf8')

/** The example after a change; each call gives a scene of its own. */
export function smallScene(change: (scene: Scene) => void = () => {}): Scene {
  const parsed = parseScene(SMALL)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  change(parsed.scene)
  return parsed.scene
}

/** The example as untyped JSON after a change, for what the types would not allow. */
// biome-ignore lint/suspicious/noExplicitAny: what comes from outside has any shape
export function smallJson(change: (scene: any) => void): unknown {
  const scene = JSON.parse(SMALL)
  change(scene)
  return scene
}
