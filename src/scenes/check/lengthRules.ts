import type { LanguageMap } from '../schema/text.ts'
import { type Finding, finding } from './finding.ts'
import { measureText, type TextRole } from './lengths.ts'
import type { CheckContext, Rule } from './rule.ts'

/** Texts longer than a standing reader takes in: a notice beyond the limit, a warning beyond 130 % of it. */
export const lengthRules: Rule = (context) => {
  const { scene } = context
  return [
    ...longIn(context, 'introduction', 'summary', scene.id, scene.summary),
    ...Object.entries(scene.objects).flatMap(([id, { title }]) =>
      longIn(context, 'label', `objects/${id}/title`, id, title),
    ),
    ...Object.entries(scene.exhibits).flatMap(([id, { caption }]) =>
      longIn(context, 'caption', `exhibits/${id}/caption`, id, caption),
    ),
    ...Object.entries(scene.texts).flatMap(([id, { body }]) =>
      longIn(context, 'panel', `texts/${id}/body`, id, body),
    ),
  ]
}

function longIn(
  { title }: CheckContext,
  role: TextRole,
  path: string,
  id: string,
  map: LanguageMap | undefined,
): Finding[] {
  return Object.entries(map ?? {}).flatMap(([language, text]) => {
    const { count, unit, limit, level } = measureText(text, language, role)
    if (level === 'fine') return []
    const severity = level === 'tooLong' ? 'warning' : 'notice'
    return [
      finding(`${role}-long-${unit}`, severity, `${path}/${language}`, {
        title: title(id),
        length: count,
        limit,
      }),
    ]
  })
}
