import { useDeferredValue } from 'react'
import { checkScene } from '../../scenes/check/check.ts'
import type { Finding } from '../../scenes/check/finding.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import { derivedOnce } from '../shell/derivedOnce.ts'
import { useEditor } from '../state/EditorContext.tsx'

const check: (scene: Scene) => readonly Finding[] = derivedOnce((scene) => checkScene(scene))

/** What the check finds in the draft, a moment after it has changed: typing never waits for it. */
export function useFindings(): readonly Finding[] {
  return check(useDeferredValue(useEditor((state) => state.scene)))
}
