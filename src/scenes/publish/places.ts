import * as z from 'zod/mini'
import { roomsInOrder, type ShownId, visitingOrder } from '../layout/visiting.ts'
import { id } from '../schema/ids.ts'
import type { Scene } from '../schema/scene.ts'
import { framed, type Reading } from './readParts.ts'

const Shown = z.array(z.union([id('exhibit'), id('text')]))

/**
 * Where everything is shown: `places.json`. Ids cannot be compressed, so that no other part names those of a whole
 * exhibition; this one is read only by who comes by a link to one thing that is in none of the first rooms.
 */
export const Places = z.object({
  format: z.literal('jisr-places'),
  version: z.literal(1),
  exhibition: id('exhibition'),
  /** Ids by space and room; of a gallery, by the gallery's own id in place of a room's. */
  spaces: z.record(id('space'), z.record(z.union([id('room'), id('space')]), Shown)),
})
export type Places = z.infer<typeof Places>

/** Reads `places.json`. Never throws. */
export function readPlaces(text: string): Reading<Places> {
  return framed(text, Places)
}

export function placesOf(scene: Scene): Places {
  const inSpace = (space: string): (readonly [string, ShownId[]])[] =>
    scene.spaces[space]?.kind === 'hall'
      ? roomsInOrder(scene, space).map(({ room, shown }) => [room, [...shown]])
      : [[space, [...visitingOrder(scene, space)]]]
  return {
    format: 'jisr-places',
    version: 1,
    exhibition: scene.id,
    spaces: Object.fromEntries(
      Object.keys(scene.spaces).map((space) => [space, Object.fromEntries(inSpace(space))]),
    ),
  }
}

/** The space and the room (or the gallery itself) that show something. */
export function placeIn(
  { spaces }: Places,
  shown: ShownId,
): { readonly space: string; readonly room: string } | undefined {
  for (const [space, rooms] of Object.entries(spaces))
    for (const [room, ids] of Object.entries(rooms)) if (ids.includes(shown)) return { space, room }
  return undefined
}
