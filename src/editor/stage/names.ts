import { type Wall, wallsOf } from '../../scenes/layout/walls.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import { pickText } from '../../scenes/text/language.ts'

/** First strong isolate and its end: a name in another script keeps its own order inside a sentence. */
export const isolated = (text: string) => `\u2068${text}\u2069`

/** What a record is called, in the wanted language or the one that stands in for it; undefined when it has no name. */
export function titleOf(scene: Scene, id: string, wanted: string): string | undefined {
  const exhibit = scene.exhibits[id]
  const map = exhibit
    ? scene.objects[exhibit.object]?.title
    : (scene.texts[id]?.title ??
      scene.texts[id]?.body ??
      scene.rooms[id]?.title ??
      scene.objects[id]?.title ??
      scene.spaces[id]?.title)
  return pickText(map, wanted, scene.languages)?.text
}

export function roomName(scene: Scene, room: string, wanted: string): string | undefined {
  return pickText(scene.rooms[room]?.title, wanted, scene.languages)?.text
}

/** Letters of walls, as on an architect's drawing: A, B … Z, AA, AB …, in the order in which a room's walls run. */
export function wallLetter(index: number, alphabet: readonly string[]): string {
  const letter = alphabet[index % alphabet.length] ?? ''
  const round = Math.floor(index / alphabet.length)
  return round === 0 ? letter : wallLetter(round - 1, alphabet) + letter
}

export interface NamedWall {
  readonly wall: Wall
  readonly letter: string
}

/**
 * The walls of one room with their letters, its outline's first, then the faces of partitions that stand in it.
 * @param letters of the interface's language in their order, parted by spaces: `wall.letters`
 */
export function namedWalls(scene: Scene, room: string, letters: string): NamedWall[] {
  const alphabet = letters.split(' ')
  return wallsOf(scene, room).map((wall, index) => ({ wall, letter: wallLetter(index, alphabet) }))
}
