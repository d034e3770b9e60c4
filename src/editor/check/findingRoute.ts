import type { Finding } from '../../scenes/check/finding.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { Route } from '../shell/route.ts'

type Place = Pick<Route, 'page' | 'id' | 'field'> & Partial<Pick<Route, 'tab'>>

/** Where in the workbench a finding is put right: the page, the record and, where it has one, the field. */
export function findingRoute(scene: Scene, { path }: Pick<Finding, 'path'>): Place {
  const [table = '', id = '', ...rest] = path.split('/')
  const field = rest.length > 0 ? rest.join('/') : null
  switch (table) {
    case 'objects':
      return { page: 'objects', id, field }
    case 'media':
      return { page: 'media', id, field }
    case 'exhibits':
    case 'texts':
      return isWords(rest[0]) ? { page: 'texts', id, field } : onStage(scene, id)
    case 'spaces':
    case 'rooms':
      return isWords(rest[0]) ? { page: 'texts', id, field } : onPlan(id)
    case 'openings':
    case 'furniture':
      return onPlan(id)
    case 'partitions':
      return onPlan(scene.partitions[id]?.faces[0] ?? null)
    case 'title':
    case 'summary':
      return { page: 'texts', id: scene.id, field: path }
    case 'cover':
      return { page: 'media', id: scene.cover ?? null, field: null }
    default:
      return onPlan(null)
  }
}

function isWords(field: string | undefined): boolean {
  return field === 'caption' || field === 'title' || field === 'body'
}

function onPlan(id: string | null): Place {
  return { page: 'hall', tab: 'plan', id: id || null, field: null }
}

/** What hangs on a wall is seen in the elevation; what stands or lies, in the plan. */
function onStage(scene: Scene, id: string): Place {
  const place = (scene.exhibits[id] ?? scene.texts[id])?.place
  return { page: 'hall', tab: place?.kind === 'wall' ? 'elevation' : 'plan', id, field: null }
}
