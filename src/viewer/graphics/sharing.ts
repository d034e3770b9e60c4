import type { VisitStore } from '../visitStore.ts'
import { Graphics, type GraphicsOptions } from './graphics.ts'

interface Shared {
  readonly graphics: Graphics
  users: number
}

const shared = new WeakMap<VisitStore, Shared>()

export interface Borrowed {
  readonly graphics: Graphics
  /** The last to give them back ends them. */
  release(): void
}

/** The graphics of a visit: made for the first who asks, the same for whoever else does. @returns undefined without WebGL2 */
export function borrowGraphics(visit: VisitStore, options: GraphicsOptions): Borrowed | undefined {
  const known = shared.get(visit)
  const graphics = known?.graphics ?? Graphics.create(options)
  if (!graphics) return undefined
  const entry = known ?? { graphics, users: 0 }
  entry.users++
  shared.set(visit, entry)
  return {
    graphics,
    release() {
      entry.users--
      if (entry.users > 0) return
      shared.delete(visit)
      graphics.dispose()
    },
  }
}
