import * as z from 'zod/mini'
import { id } from './ids.ts'
import { LIMITS } from './limits.ts'
import { LanguageMap } from './text.ts'

const coordinate = z.number().check(z.gte(-LIMITS.extent), z.lte(LIMITS.extent))
const yaw = z.number().check(z.gte(-1000), z.lte(1000))

/** On a wall: the centre, metres, x from the wall's left end as a visitor inside faces it, y from the floor. */
export const WallPlace = z.looseObject({
  kind: z.literal('wall'),
  wall: id('wall'),
  x: coordinate,
  y: coordinate,
})
/** In or on furniture: the centre, metres from the middle of its surface, in the furniture's own axes (x right, z to the front). */
export const FurniturePlace = z.looseObject({
  kind: z.literal('furniture'),
  furniture: id('furniture'),
  x: coordinate,
  z: coordinate,
  yaw,
})
export const FloorPlace = z.looseObject({
  kind: z.literal('floor'),
  room: id('room'),
  x: coordinate,
  z: coordinate,
  yaw,
})
/** In a 2D gallery: its place is its position in the space's `order`. */
export const SectionPlace = z.looseObject({ kind: z.literal('section'), space: id('space') })

export const Place = z.discriminatedUnion('kind', [WallPlace, FurniturePlace, FloorPlace, SectionPlace])
export type Place = z.infer<typeof Place>
export type WallPlace = z.infer<typeof WallPlace>
export type FurniturePlace = z.infer<typeof FurniturePlace>

/** How an object lies when it is shown: closed, open at a page (a scroll: as far as there is room), drawn out whole, in its case. */
export const POSES = ['closed', 'open', 'extended', 'enclosed'] as const
export type ShownPose = (typeof POSES)[number]

/** An object *shown*: the object, the place, and how. */
export const Exhibit = z.looseObject({
  object: id('object'),
  place: Place,
  /** The interpretive text. The short facts (the label) come from the object. */
  caption: z.optional(LanguageMap),
  /** Position in the object's pages of what is seen first. */
  page: z.optional(z.int().check(z.gte(0))),
  /** How it lies: absent means open, at `page`. `enclosed`: in its case or box. */
  pose: z.optional(z.enum(POSES)),
  frame: z.optional(z.enum(['none', 'timber', 'silk'])),
  /** Multiplies the real size. Absent means 1. */
  scale: z.optional(z.number().check(z.gte(0.01), z.lte(100))),
})
export type Exhibit = z.infer<typeof Exhibit>

/** A text of the exhibition itself, shown as a panel: an introduction, the text of a room. */
export const PanelText = z.looseObject({
  title: z.optional(LanguageMap),
  body: LanguageMap,
  place: Place,
  /** Metres. The height follows from the text. */
  width: z.number().check(z.positive(), z.lte(20)),
})
export type PanelText = z.infer<typeof PanelText>

export const Tour = z.looseObject({
  title: LanguageMap,
  stops: z.array(z.looseObject({ exhibit: id('exhibit'), narration: z.optional(LanguageMap) })),
})
