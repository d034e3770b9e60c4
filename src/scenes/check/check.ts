import { publishedScene } from '../publish/published.ts'
import type { Scene } from '../schema/scene.ts'
import { bookRules } from './books.ts'
import { buildingRules } from './built.ts'
import { factRules } from './facts.ts'
import type { Finding } from './finding.ts'
import { furnitureRules } from './furnished.ts'
import { hungRules } from './hung.ts'
import { missingLanguages } from './languages.ts'
import { lengthRules } from './lengthRules.ts'
import { orderRules } from './order.ts'
import { rightsRules } from './rightsRules.ts'
import type { CheckContext, Rule } from './rule.ts'
import { titleOf } from './titles.ts'
import { writingRules } from './writing.ts'

const RULES: readonly Rule[] = [
  buildingRules,
  orderRules,
  hungRules,
  furnitureRules,
  factRules,
  bookRules,
  missingLanguages,
  rightsRules,
  lengthRules,
  writingRules,
]

/**
 * What a scene that holds still lacks before it should be shown. Looks at what would be published: an object that
 * is shown nowhere, or a picture that nothing uses, is nobody's business yet.
 * @param options.languages in which it should be complete (BCP 47); the exhibition's own when absent
 * @returns findings rule by rule, each leading to a record by its `path`; none of them refuses the file
 */
export function checkScene(scene: Scene, options: { languages?: readonly string[] } = {}): Finding[] {
  const published = publishedScene(scene)
  const context: CheckContext = {
    scene: published,
    languages: options.languages ?? scene.languages,
    title: (id) => titleOf(published, id),
  }
  return RULES.flatMap((rule) => rule(context))
}
