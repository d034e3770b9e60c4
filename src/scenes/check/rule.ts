import type { Scene } from '../schema/scene.ts'
import type { Finding } from './finding.ts'

/** What a rule is asked about: the scene as it would be published, and the languages that it should be complete in. */
export interface CheckContext {
  readonly scene: Scene
  /** BCP 47 tags. */
  readonly languages: readonly string[]
  /** A thing's title for a sentence, in the exhibition's first language that has it; else its id. */
  title(id: string): string
}

/** Reads a scene and reports what it finds. Pure; the order of findings follows the scene's. */
export type Rule = (context: CheckContext) => Finding[]
