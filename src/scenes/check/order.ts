import { spaceOfPlace } from '../layout/visiting.ts'
import { type Finding, finding } from './finding.ts'
import type { CheckContext, Rule } from './rule.ts'

/** What a visitor would never meet, or would meet twice or in the wrong place. */
export const orderRules: Rule = (context) => [
  ...spacesInOrder(context),
  ...roomsInHalls(context),
  ...shownInOrder(context),
  ...listedInOrder(context),
]

function spacesInOrder({ scene, title }: CheckContext): Finding[] {
  if (scene.order.length === 0) return [finding('exhibition-empty', 'warning', 'order')]
  return Object.keys(scene.spaces)
    .filter((id) => !scene.order.includes(id))
    .map((id) => finding('space-unlisted', 'warning', `spaces/${id}`, { title: title(id) }))
}

function roomsInHalls({ scene, title }: CheckContext): Finding[] {
  const listed = Object.values(scene.spaces).flatMap((space) => (space.kind === 'hall' ? space.rooms : []))
  const times = new Map<string, number>()
  for (const id of listed) times.set(id, (times.get(id) ?? 0) + 1)
  return Object.keys(scene.rooms).flatMap((id) => {
    const count = times.get(id) ?? 0
    if (count === 1) return []
    return [
      finding(count === 0 ? 'room-unlisted' : 'room-shared', 'warning', `rooms/${id}`, { title: title(id) }),
    ]
  })
}

function shownInOrder({ scene, title }: CheckContext): Finding[] {
  const orders = new Map(
    Object.entries(scene.spaces).map(([id, space]) => [id, new Set<string>(space.order)]),
  )
  return (['exhibits', 'texts'] as const).flatMap((table) =>
    Object.entries(scene[table]).flatMap(([id, { place }]) => {
      const space = spaceOfPlace(scene, place)
      if (space === undefined)
        return [finding('shown-nowhere', 'warning', `${table}/${id}/place`, { title: title(id) })]
      if (orders.get(space)?.has(id)) return []
      return [
        finding('order-missing', 'warning', `${table}/${id}`, { title: title(id), space: title(space) }),
      ]
    }),
  )
}

function listedInOrder({ scene, title }: CheckContext): Finding[] {
  return Object.entries(scene.spaces).flatMap(([space, { order }]) => {
    const met = new Set<string>()
    return order.flatMap((id, index) => {
      const path = `spaces/${space}/order/${index}`
      const about = { title: title(id), space: title(space) }
      if (met.has(id)) return [finding('order-twice', 'warning', path, about)]
      met.add(id)
      const place = (scene.exhibits[id] ?? scene.texts[id])?.place
      const isHere = place !== undefined && spaceOfPlace(scene, place) === space
      return isHere ? [] : [finding('order-elsewhere', 'warning', path, about)]
    })
  })
}
