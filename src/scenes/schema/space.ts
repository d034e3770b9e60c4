import * as z from 'zod/mini'
import { id } from './ids.ts'
import { LIMITS } from './limits.ts'
import { LanguageMap } from './text.ts'

const coordinate = z.number().check(z.gte(-LIMITS.extent), z.lte(LIMITS.extent))
const length = z.number().check(z.positive(), z.lte(LIMITS.extent))
/** Radians, counter-clockwise seen from above. At 0 a thing's front faces +z and a visitor looks along −z. */
const yaw = z.number().check(z.gte(-1000), z.lte(1000))
/** A point of the plan, metres: [x, z], with −z at the top of the drawing. */
export const PlanPoint = z.tuple([coordinate, coordinate])
export type PlanPoint = z.infer<typeof PlanPoint>

export const THEMES = ['whiteGallery', 'jiangnanAcademy', 'houseOfWisdom'] as const
export const Theme = z.enum(THEMES)
export type Theme = z.infer<typeof Theme>

/** The order in which a visitor meets what is shown: explicit, and free to run either way round a room. */
const order = z.array(z.union([id('exhibit'), id('text')]))

export const Hall = z.looseObject({
  kind: z.literal('hall'),
  title: LanguageMap,
  theme: Theme,
  light: z.enum(['day', 'evening']),
  /** Where a visitor comes in. */
  start: z.looseObject({ position: PlanPoint, yaw }),
  /** In visiting order. */
  rooms: z.array(id('room')),
  order,
})
export type Hall = z.infer<typeof Hall>

export const Gallery = z.looseObject({
  kind: z.literal('gallery'),
  title: LanguageMap,
  layout: z.enum(['handscroll', 'grid', 'timeline']),
  order,
})
export type Gallery = z.infer<typeof Gallery>

/** One place to visit. Every hall can be visited in 2D too; a gallery is made for 2D. */
export const Space = z.discriminatedUnion('kind', [Hall, Gallery])
export type Space = z.infer<typeof Space>

/** A corner. Its id is also the id of the wall that starts here, so a wall survives a moved corner. */
export const Vertex = z.looseObject({ id: id('wall'), x: coordinate, z: coordinate })
export type Vertex = z.infer<typeof Vertex>

export const Room = z.looseObject({
  title: z.optional(LanguageMap),
  /** Inner faces, metres, clockwise as seen from above (with −z at the top of the drawing). */
  outline: z.array(Vertex).check(z.minLength(3)),
  /** Floor to ceiling, metres. */
  height: length,
})
export type Room = z.infer<typeof Room>

/** Joins two rooms through the two walls that it names. */
export const Opening = z.looseObject({
  walls: z.tuple([id('wall'), id('wall')]),
  /** Centre, metres from the left end of the first wall; the second wall's place is the point facing it. */
  x: coordinate,
  width: length,
  height: length,
  shape: z.enum(['rectangular', 'moonGate', 'pointedArch', 'horseshoeArch']),
})
export type Opening = z.infer<typeof Opening>

/** A free-standing wall in a room, with a face on either side to hang on. */
export const Partition = z.looseObject({
  room: id('room'),
  start: PlanPoint,
  end: PlanPoint,
  height: length,
  thickness: length,
  /** Ids of its two faces: first the one whose left end is `start`. */
  faces: z.tuple([id('wall'), id('wall')]),
})
export type Partition = z.infer<typeof Partition>

export const FURNITURE_KINDS = ['vitrine', 'plinth', 'bench', 'lectern'] as const
export const Furniture = z.looseObject({
  kind: z.enum(FURNITURE_KINDS),
  room: id('room'),
  /** Centre of its footprint, metres. */
  position: PlanPoint,
  yaw,
  /** Metres: width (along its front), height (for a vitrine: of the display surface), depth. */
  size: z.looseObject({ width: length, height: length, depth: length }),
})
export type Furniture = z.infer<typeof Furniture>
