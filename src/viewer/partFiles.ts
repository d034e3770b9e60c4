import type { Finding } from '../scenes/check/finding.ts'
import type { PartSheet, RoomPart, SpacePart } from '../scenes/publish/parts.ts'
import type { Places } from '../scenes/publish/places.ts'
import { type Reading, readRoomPart, readSpacePart, readStart } from '../scenes/publish/readParts.ts'
import type { Start } from '../scenes/publish/start.ts'
import { LIMITS } from '../scenes/schema/limits.ts'
import type { Scene } from '../scenes/schema/scene.ts'

/** A derived file that cannot be had: `isLasting` when asking again would be answered in the same way. */
export class PartError extends Error {
  override readonly name = 'PartError'
  readonly isLasting: boolean
  readonly findings: readonly Finding[]

  constructor(path: string, isLasting: boolean, findings: readonly Finding[] = []) {
    super(path)
    this.isLasting = isLasting
    this.findings = findings
  }
}

/** What lies beside a `scene.json` to load it by parts. Every promise rejects with a `PartError`. */
export interface PartFiles {
  start(): Promise<Start>
  places(): Promise<Places>
  space(space: string): Promise<SpacePart>
  /** @param scene holds the plan of the room's space */
  room(room: string, scene: Scene): Promise<RoomPart>
  /** By room: the sheets of the parts that have come. */
  readonly sheets: ReadonlyMap<string, PartSheet>
}

/** @param base address of the scene */
export function createPartFiles(base: URL): PartFiles {
  const sheets = new Map<string, PartSheet>()
  const keepSheets = <Part extends SpacePart | RoomPart>(part: Part): Part => {
    for (const [room, sheet] of Object.entries(part.sheets)) sheets.set(room, sheet)
    return part
  }
  return {
    sheets,
    start: () => fetched(base, 'start.json', readStart),
    async places() {
      const { readPlaces } = await import('../scenes/publish/places.ts')
      return fetched(base, 'places.json', readPlaces)
    },
    space: async (space) =>
      keepSheets(await fetched(base, `spaces/${space}.json`, (text) => readSpacePart(text, space))),
    room: async (room, scene) =>
      keepSheets(await fetched(base, `rooms/${room}.json`, (text) => readRoomPart(text, scene, room))),
  }
}

async function fetched<Value>(
  base: URL,
  path: string,
  read: (text: string) => Reading<Value>,
): Promise<Value> {
  const response = await fetch(new URL(path, base)).catch(() => undefined)
  if (!response) throw new PartError(path, false)
  if (!response.ok) throw new PartError(path, response.status < 500 && response.status !== 429)
  const text = await response.text().catch(() => undefined)
  if (text === undefined) throw new PartError(path, false)
  if (text.length > LIMITS.sceneBytes) throw new PartError(path, true)
  const reading = read(text)
  if (!reading.ok) throw new PartError(path, true, reading.findings)
  return reading.value
}
