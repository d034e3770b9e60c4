import { exhibitSize } from '../layout/sizes.ts'
import { type Finding, finding } from './finding.ts'
import type { CheckContext, Rule } from './rule.ts'

/** Facts without which an object cannot be shown as it is: pages, size, the page it lies open at, its sources. */
export const factRules: Rule = (context) => [...objectFacts(context), ...exhibitFacts(context)]

function objectFacts({ scene, title }: CheckContext): Finding[] {
  return Object.entries(scene.objects).flatMap(([id, { pages, evidence, sources }]) => {
    const sourceless = Object.entries(evidence ?? {}).filter(
      ([, { source }]) => source !== undefined && source >= (sources?.length ?? 0),
    )
    return [
      ...(pages.length === 0
        ? [finding('pages-missing', 'warning', `objects/${id}/pages`, { title: title(id) })]
        : []),
      ...sourceless.map(([field]) =>
        finding('source-absent', 'warning', `objects/${id}/evidence/${field}/source`, {
          title: title(id),
          field,
        }),
      ),
    ]
  })
}

function exhibitFacts({ scene, title }: CheckContext): Finding[] {
  const unmeasured = new Set<string>()
  return Object.entries(scene.exhibits).flatMap(([id, exhibit]) => {
    const { object, page } = exhibit
    const findings: Finding[] = []
    if (exhibitSize(scene, exhibit).assumed && !unmeasured.has(object)) {
      unmeasured.add(object)
      findings.push(
        finding('dimensions-missing', 'warning', `objects/${object}/dimensions`, { title: title(object) }),
      )
    }
    const pages = scene.objects[object]?.pages.length ?? 0
    if (page !== undefined && page >= pages) {
      findings.push(
        finding('page-absent', 'warning', `exhibits/${id}/page`, { title: title(id), page: page + 1, pages }),
      )
    }
    return findings
  })
}
