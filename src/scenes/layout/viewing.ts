import type { Place } from '../schema/exhibit.ts'
import type { Scene } from '../schema/scene.ts'
import type { Furniture, PlanPoint } from '../schema/space.ts'
import { frameBorder } from './frames.ts'
import { labelPoseOf } from './labels.ts'
import { type Pose, poseOf } from './poses.ts'
import { EYE_HEIGHT, verticalFov } from './projecting.ts'
import { shownSize } from './sizes.ts'
import { isInSight, isWalkable, VISITOR_RADIUS } from './standing.ts'
import { clamp, distance, frontOf, type Point3, rightOf, step, toLocal, yawTowards } from './vectors.ts'
import { placeOf, spaceOfPlace } from './visiting.ts'
import { walkableArea } from './walkable.ts'

/** Where a visitor stands, and how the head is turned (radians; pitch upwards). */
export interface Viewpoint {
  readonly position: PlanPoint
  readonly yaw: number
  readonly pitch: number
}

/** Metres: from nearer than this nobody looks at a wall, and from farther at nothing. */
const NEAREST = 1.15
const FARTHEST = 4
/** Shares of the picture's height (the page has a bar above and a card beneath) and width that the thing with its frame may fill. */
const FILL = { up: 0.76, across: 0.82 }
/** Share of half the picture's width at which the label card may end. */
const CARD_FILL = 0.94
/** How much farther off one stands so that the label is in the picture too. */
const FOR_THE_CARD = 1.2
/** Share of the thing's half size within which the middle of the picture stays. */
const ON_THE_THING = 0.8
/** How far down the picture, as a share of its half, a label before a surface may reach: beneath it the page has its own card. */
const FOOT = 0.74
/** Width to height of the picture for which distances are chosen when it is not narrower: between a tablet and a laptop. */
const PICTURE_PROPORTION = 1.5
const STEP = 0.1
const A_LITTLE = { nearer: 0.9, farther: 1.25 }
/** Metres between a visitor and the furniture that they bend over. */
const AT_FURNITURE = 0.03
/** Sideways turns that are tried in order when the straight place is taken, radians. */
const TURNS = [0, 0.3, -0.3, 0.6, -0.6, 0.9, -0.9]

type Lying = Extract<Place, { kind: 'furniture' }>

/** Half the picture's height and width one metre from the eye. */
interface Half {
  readonly up: number
  readonly across: number
}

function halfOf(aspect: number): Half {
  const proportion = Math.min(aspect, PICTURE_PROPORTION)
  const up = Math.tan(verticalFov(proportion) / 2)
  return { up, across: up * proportion }
}

/** Metres from which something of this size fits the view. */
const fittingDistance = ({ width, height }: Size, { up, across }: Half): number =>
  Math.max(height / 2 / (up * FILL.up), width / 2 / (across * FILL.across))

interface Size {
  readonly width: number
  readonly height: number
}

/** What a visitor wants to see of a thing. */
interface Sight {
  /** Metres from its centre, over the floor. */
  readonly distance: number
  /** Metres to the right of its centre at which the middle of the picture lies, so that its label is seen too. */
  readonly aside: number
}

/** Something hung or standing, with its frame, and with its label where that costs little. */
function sightOf(scene: Scene, shownId: string, pose: Pose, size: Size, half: Half): Sight {
  const exhibit = scene.exhibits[shownId]
  const border = exhibit && frameBorder(exhibit, scene.objects[exhibit.object])
  const framed = {
    width: size.width + 2 * (border?.side ?? 0),
    height: size.height + 2 * Math.max(border?.above ?? 0, border?.below ?? 0),
  }
  const near = clamp(fittingDistance(framed, half), NEAREST, FARTHEST)
  const card = labelPoseOf(scene, shownId)
  if (!card) return { distance: near, aside: 0 }
  const [x] = toLocal(onFloor(pose.position), pose.yaw, onFloor(card.position))
  const end = Math.abs(x) + card.width / 2
  const reach = half.across * CARD_FILL
  const withCard = Math.max(
    (end + framed.width / 2) / 2 / reach,
    (end - (ON_THE_THING * size.width) / 2) / reach,
  )
  if (withCard > near * FOR_THE_CARD) return { distance: near, aside: 0 }
  const far = Math.max(near, withCard)
  return { distance: far, aside: Math.sign(x) * Math.max(0, end - reach * far) }
}

/** Distances to try: the wanted one, a little nearer, a little farther so that all of it is seen, then ever nearer, ever farther. */
function distancesFrom(wanted: number, least: number): number[] {
  const nearer: number[] = []
  for (let d = wanted; d >= least; d -= STEP) nearer.push(d)
  const farther: number[] = []
  for (let d = Math.max(wanted, least) + STEP; d <= FARTHEST + STEP; d += STEP) farther.push(d)
  const [close, closer] = parted(nearer, (d) => d >= wanted * A_LITTLE.nearer)
  const [far, further] = parted(farther, (d) => d <= wanted * A_LITTLE.farther)
  return [...close, ...far, ...closer, ...further]
}

function parted(list: readonly number[], isFirst: (value: number) => boolean): [number[], number[]] {
  return [list.filter(isFirst), list.filter((value) => !isFirst(value))]
}

/** Something that lies: one goes as near as the furniture allows, and no nearer than the thing fits the view. */
function lyingSightOf(place: Lying, pose: Pose, furniture: Furniture, size: Size, half: Half): Sight {
  const across = furniture.size.depth / 2 - place.z + VISITOR_RADIUS + AT_FURNITURE
  const round = Math.hypot(furniture.size.width, furniture.size.depth) / 2
  const drop = EYE_HEIGHT - pose.position[1]
  const level = Math.sqrt(Math.max(0, fittingDistance(size, half) ** 2 - drop ** 2))
  return { distance: Math.max(across, Math.min(level, round + 1)), aside: 0 }
}

/** How the head is bent towards something that lies: to the thing, and lower so that its label is in the picture. */
function pitchOver(
  scene: Scene,
  shownId: string,
  pose: Pose,
  eye: PlanPoint,
  size: Size,
  half: Half,
): number {
  const drop = pose.position[1] - EYE_HEIGHT
  const far = distance(eye, onFloor(pose.position))
  const straight = Math.atan2(drop, far)
  const card = labelPoseOf(scene, shownId)
  if (!card) return straight
  const foot = Math.atan2(
    card.position[1] - (card.height / 2) * Math.cos(card.lean) - EYE_HEIGHT,
    distance(eye, onFloor(card.position)) - (card.height / 2) * Math.sin(card.lean),
  )
  const nearEdge = Math.atan2(drop, far - (ON_THE_THING * size.height) / 2)
  return clamp(foot + Math.atan(FOOT * half.up), Math.min(nearEdge, straight), straight)
}

const onFloor = ([x, , z]: Point3): PlanPoint => [x, z]

/**
 * Where one stands to look at a shown thing: in front of it, as far off as it needs to fit the view (1.15 to 4 m, nearer
 * where it lies), with its label in the picture where that costs little, the middle of the picture always on the thing;
 * or else nearer, farther or to its side, where one can stand and see it. Undefined in a gallery, or when nobody can.
 * @param aspect width to height of the picture; only a narrow one matters
 */
export function viewpointOf(
  scene: Scene,
  shownId: string,
  aspect = PICTURE_PROPORTION,
): Viewpoint | undefined {
  const pose = poseOf(scene, shownId)
  const place = placeOf(scene, shownId)
  const space = place && spaceOfPlace(scene, place)
  if (!pose || !place || space === undefined) return undefined
  const area = walkableArea(scene, space)
  const half = halfOf(aspect)
  const size = shownSize(scene, shownId) ?? { width: 0.3, height: 0.3 }
  const target = onFloor(pose.position)
  const before = step(target, frontOf(pose.yaw), 0.01)
  const furniture = place.kind === 'furniture' ? scene.furniture[place.furniture] : undefined
  const sight =
    place.kind === 'furniture' && furniture
      ? lyingSightOf(place, pose, furniture, size, half)
      : sightOf(scene, shownId, pose, size, half)
  const aim = step(target, rightOf(pose.yaw), sight.aside)
  for (const turn of TURNS) {
    const direction = frontOf(pose.yaw + turn)
    for (const far of distancesFrom(sight.distance, VISITOR_RADIUS + STEP)) {
      const position = step(target, direction, far)
      if (!isWalkable(area, position) || !isInSight(area, before, position)) continue
      const pitch = furniture
        ? pitchOver(scene, shownId, pose, position, size, half)
        : Math.atan2(pose.position[1] - EYE_HEIGHT, distance(position, aim))
      return { position, yaw: yawTowards(position, aim), pitch }
    }
  }
  return undefined
}
