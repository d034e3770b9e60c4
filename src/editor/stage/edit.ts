import type { Scene } from '../../scenes/schema/scene.ts'
import type { Command } from '../commands/command.ts'
import type { EditorState, RunResult } from '../state/editorStore.ts'

/** A command with its arguments: it can be looked at before it is made. */
export interface Edit {
  /** How the scene would be. */
  readonly apply: (scene: Scene) => Scene
  /** Makes it. */
  readonly run: (editor: Pick<EditorState, 'run'>) => RunResult
}

/** @param merge edits with the same word, one after the other, are one step to undo */
export function edit<Args>(command: Command<Args>, args: Args, merge?: string): Edit {
  return {
    apply: (scene) => command.apply(scene, args),
    run: (editor) => editor.run(command, args, merge === undefined ? {} : { merge }),
  }
}
