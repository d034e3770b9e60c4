import type { Texture } from 'three'
import type { Camera } from '../../../scenes/layout/projecting.ts'
import type { Wall } from '../../../scenes/layout/walls.ts'
import type { Interval } from '../rooms/visibility.ts'
import { RANK, SHARP, type Wish } from '../textures/loadOrder.ts'
import { type Appearance, appearanceOf } from './appearance.ts'
import { isOnWall } from './lookedAt.ts'
import type { RoomFace } from './roomFace.ts'
import type { Sheeted } from './roomFaces.ts'

/**
 * Draws in one frame, at the most: sheets of pictures, sheets of texts, single faces, and of those texts. With what the
 * rooms themselves are made of they stay under 30 (issue 3).
 */
export const MOST = { sheets: 8, textSheets: 3, planes: 12, textPlanes: 4 }
/** Device pixels of the long edge from which a text is more than a grey patch. */
const LEGIBLE = 48
/** A text may be this much coarser than the screen before it is worth a plane of its own. */
const BLURRED = 1.15
/** A face that has a plane keeps it against one that is not this much larger. */
const KEEPS = 1.15

/** What a look around needs of a room. */
export interface RoomLooked {
  readonly room: string
  readonly pictures: Pick<Sheeted, 'faces' | 'source'>
  readonly texts: Pick<Sheeted, 'faces' | 'source'>
}

export interface LookingFrom {
  readonly camera: Camera
  /** Of the picture, device pixels. */
  readonly height: number
  /** Rooms of which something is seen, nearest first. */
  readonly seen: ReadonlyMap<string, Interval>
  /** Rooms in which one stands: two in a doorway. */
  readonly here: readonly string[]
  readonly wall: Wall | undefined
  /** Faces that have a plane of their own now, by id. */
  readonly planes: ReadonlySet<string>
  /** Whether what is for later may be fetched too. */
  readonly hasArrived: boolean
  /** Whether the ledger holds something for a source. */
  isHeld(key: string): boolean
}

export interface Looked {
  readonly wishes: readonly Wish<Texture>[]
  /** Faces that ask for more than the sheet gives, the most urgent first. */
  readonly planes: readonly RoomFace[]
  /** Pictures on the wall that one looks at; all in view, when that wall has none. */
  readonly pictures: readonly Seen[]
  /** Rooms whose pictures, and whose texts, are drawn. */
  readonly sheets: ReadonlySet<string>
  readonly textSheets: ReadonlySet<string>
}

export interface Seen extends Appearance {
  readonly room: string
  readonly face: RoomFace
  readonly isOnWall: boolean
  /** Tiles of it that are in view; none where its own ladder is sharp enough. */
  readonly tiles: readonly Seen[]
}

/** What is seen of the rooms that are built, and what that asks of the ledger. */
export function lookAround(rooms: Iterable<RoomLooked>, from: LookingFrom): Looked {
  const views = inOrder(rooms, from.seen).map((room) => viewOf(room, from))
  const pictures = views.flatMap((view) => view.pictures)
  const texts = views.flatMap((view) => view.texts)
  const planes = planesOf(pictures, texts, from.planes)
  const inSight = views.filter(({ room }) => from.seen.has(room))
  const textRooms = inSight
    .filter((view) => view.texts.length > 0 || from.here.includes(view.room))
    .slice(0, MOST.textSheets)
  const onWall = pictures.filter((each) => each.isOnWall)
  const judged = onWall.length > 0 ? onWall : pictures
  const first = new Set(judged.map(({ room }) => room))
  const isWanted = (view: RoomInView) =>
    from.hasArrived || first.has(view.room) || from.here.includes(view.room)
  const urgent = from.hasArrived || onWall.length === 0 ? planes : planes.filter((each) => each.isOnWall)
  const own = urgent.map(({ face, pixels, distance, isOnWall: isNext }): Wish<Texture> => {
    return { source: face.source, rank: isNext ? RANK.wall : RANK.view, pixels, distance }
  })
  const wished = new Set(own.map(({ source }) => source.key))
  const kept = views.flatMap((view) => view.kept).filter(({ source }) => !wished.has(source.key))
  return {
    wishes: [
      ...own,
      ...views.flatMap((view) => (isWanted(view) ? (view.sheet ?? []) : [])),
      ...textRooms.flatMap((view) => view.textSheet ?? []),
      ...kept,
    ],
    planes: planes.map(({ face }) => face),
    pictures: judged,
    sheets: new Set(inSight.slice(0, MOST.sheets).map(({ room }) => room)),
    textSheets: new Set(textRooms.map(({ room }) => room)),
  }
}

/** Rooms that are seen as near as they are seen; then the others. */
function inOrder(rooms: Iterable<RoomLooked>, seen: ReadonlyMap<string, Interval>): RoomLooked[] {
  const places = new Map([...seen.keys()].map((room, i) => [room, i]))
  const placeOf = ({ room }: RoomLooked) => places.get(room) ?? seen.size
  return [...rooms].sort((a, b) => placeOf(a) - placeOf(b))
}

interface RoomInView {
  readonly room: string
  readonly pictures: readonly Seen[]
  readonly texts: readonly Seen[]
  readonly sheet: Wish<Texture> | undefined
  readonly textSheet: Wish<Texture> | undefined
  /** What the ledger holds of it without a wish of its own. */
  readonly kept: readonly Wish<Texture>[]
}

function viewOf({ room, pictures, texts }: RoomLooked, from: LookingFrom): RoomInView {
  const { seen, here, camera, height, wall, isHeld } = from
  const interval = seen.get(room)
  const kept: Wish<Texture>[] = []
  let nearest = Number.POSITIVE_INFINITY
  const tilesOf = ({ tiled }: RoomFace, whole: number, isOnWall: boolean): Seen[] =>
    (tiled?.at(whole) ?? []).flatMap((face) => {
      const { pixels, distance } = appearanceOf(face.extent, interval, camera, height)
      return pixels > 0 ? [{ room, face, pixels, distance, isOnWall, tiles: [] }] : []
    })
  const looked = (faces: readonly RoomFace[], least: number): Seen[] => {
    const inView: Seen[] = []
    for (const face of faces) {
      const { pixels, distance } = appearanceOf(face.extent, interval, camera, height)
      nearest = Math.min(nearest, distance)
      if (isHeld(face.source.key)) kept.push({ source: face.source, rank: RANK.kept, pixels: 0, distance })
      if (pixels <= least) continue
      const onWall = face.kind === 'picture' && wall?.room === room && isOnWall(face.extent, wall)
      inView.push({ room, face, pixels, distance, isOnWall: onWall, tiles: tilesOf(face, pixels, onWall) })
    }
    return inView
  }
  const shownPictures = looked(pictures.faces, 0)
  const shownTexts = interval ? looked(texts.faces, LEGIBLE) : []
  const rank = here.includes(room) ? RANK.here : shownPictures.length > 0 ? RANK.room : RANK.next
  const largest = Math.max(0, ...shownTexts.map(({ pixels }) => pixels))
  return {
    room,
    pictures: shownPictures,
    texts: shownTexts,
    sheet: pictures.source && { source: pictures.source, rank, pixels: 0, distance: nearest },
    textSheet: texts.source && {
      source: texts.source,
      // The texts of the room one stands in are wanted soon, also while one looks away from them.
      rank: shownTexts.length > 0 ? RANK.view : RANK.next,
      pixels: largest,
      distance: nearest,
    },
    kept,
  }
}

/** Those that ask for more texels than they have in the sheet: pictures of the wall looked at, then by size on screen. */
function planesOf(
  pictures: readonly Seen[],
  texts: readonly Seen[],
  planes: ReadonlySet<string>,
): readonly Seen[] {
  const weight = ({ face, pixels }: Seen) => pixels * (planes.has(face.face.id) ? KEEPS : 1)
  const largestFirst = (a: Seen, b: Seen) => Number(b.isOnWall) - Number(a.isOnWall) || weight(b) - weight(a)
  const coarse = (each: Seen, factor: number) => each.pixels * SHARP > each.face.cell * factor
  const finer = pictures
    .filter((each) => coarse(each, 1) && (each.face.source.rungs.at(-1) ?? 0) > each.face.cell)
    .sort(largestFirst)
    .flatMap((each) => [each, ...[...each.tiles].sort(largestFirst)])
  const sharper = texts
    .filter((each) => coarse(each, BLURRED))
    .sort(largestFirst)
    .slice(0, MOST.textPlanes)
  // Texts keep their few planes: a wall of pictures must not leave its labels a blur.
  return [...finer.slice(0, MOST.planes - sharper.length), ...sharper]
}
