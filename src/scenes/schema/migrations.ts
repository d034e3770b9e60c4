import { SCENE_VERSION } from './scene.ts'

type RawScene = Readonly<Record<string, unknown>>

/** One step from a version of the file to the next. Pure; sets the new `version` itself. */
export interface Migration {
  readonly from: number
  readonly to: number
  migrate(scene: RawScene): RawScene
}

/** Every step, in order. The first changes version 1 into 2; version 1 is the first there is. */
export const MIGRATIONS: readonly Migration[] = []

/**
 * A scene of any version up to this build's, brought to this build's shape.
 * @param version the scene's own version, 1 to `SCENE_VERSION`
 */
export function migrateToCurrent(
  scene: RawScene,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): RawScene {
  return migrations
    .filter((step) => step.from >= version && step.to <= SCENE_VERSION)
    .reduce((current, step) => step.migrate(current), scene)
}
