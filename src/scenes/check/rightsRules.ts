import { plain } from '../schema/guard.ts'
import { type Finding, finding } from './finding.ts'
import { rightsKey } from './rights.ts'
import type { Rule } from './rule.ts'

/** Rights of objects and, another thing, of their pictures: none given, or given by a name that has no words here. */
export const rightsRules: Rule = ({ scene, title }) => {
  const about = (table: 'objects' | 'media', rule: string) =>
    Object.entries(scene[table]).flatMap(([id, { rights }]): Finding[] => {
      const path = `${table}/${id}/rights`
      if (rights === undefined) return [finding(rule, 'warning', path, { title: title(id) })]
      if (rightsKey(rights)) return []
      return [finding('rights-unknown', 'warning', path, { title: title(id), value: plain(rights) })]
    })
  return [...about('objects', 'object-rights-missing'), ...about('media', 'media-rights-missing')]
}
