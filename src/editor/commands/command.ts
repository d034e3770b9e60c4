import type { Scene } from '../../scenes/schema/scene.ts'

/**
 * An edit, as a pure function of the scene. There is no inverse to write: the records before it are kept as they
 * were. Its name in the undo menu is `command.<key>` in the words of `commands`.
 * @typeParam Args plain JSON: they are kept in the journal
 */
export interface Command<Args> {
  readonly key: string
  /** Returns `scene` itself when there is nothing to do, also when what it speaks of is not there. */
  readonly apply: (scene: Scene, args: Args) => Scene
}
