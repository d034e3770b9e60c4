import { labelPoseOf } from '../../../scenes/layout/labels.ts'
import { poseOf } from '../../../scenes/layout/placing.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { CARD } from '../rooms/cards.ts'
import { flatFace } from '../rooms/face.ts'
import { moved, placementAt } from '../rooms/placement.ts'
import { composeLabel, composePanel } from './compose.ts'
import { factsOf } from './facts.ts'
import { titleOf } from './roomTitle.ts'
import type { Measure } from './sheet.ts'
import type { Ground, TextFace } from './textFace.ts'

/** Metres by which ink lies before its wall. */
const INK_CLEAR = 0.003
/** A card on a vitrine's rail is read from 1 m, one on a wall from 1.5 m. */
const RAIL_SCALE = 0.7

interface TextsContext {
  readonly scene: Scene
  readonly space: string
  readonly room: string
  /** Ids of the exhibits and texts in the room. */
  readonly shown: readonly string[]
  readonly measure: Measure
  /** Colour of a label's card. */
  readonly card: string
}

/** Everything that is to be read in a room: labels, panels and the room's name. Only a browser can measure them. */
export function textsOf(context: TextsContext): TextFace[] {
  const { scene, space, room, shown, measure } = context
  const things = shown.flatMap(
    (id) => (scene.exhibits[id] ? labelOf(context, id) : panelOf(context, id)) ?? [],
  )
  const title = titleOf(scene, space, room, measure)
  return title ? [...things, title] : things
}

/** The cards of a room whose labels have not been set yet: about as large as they will turn out to be. */
export function cardsToCome({
  scene,
  shown,
  card,
}: Pick<TextsContext, 'scene' | 'shown' | 'card'>): Ground[] {
  return shown.flatMap((id): Ground[] => {
    const pose = scene.exhibits[id] && labelPoseOf(scene, id)
    if (!pose || factsOf(scene, id).length === 0) return []
    return [
      { face: { placement: placementAt(pose.position, pose.yaw, pose.lean) }, sheet: pose, ground: card },
    ]
  })
}

function labelOf({ scene, measure, card }: TextsContext, id: string): TextFace | undefined {
  const pose = labelPoseOf(scene, id)
  const facts = factsOf(scene, id)
  if (!pose || facts.length === 0) return undefined
  const scale = pose.lean > 0 ? RAIL_SCALE : 1
  const sheet = composeLabel(facts, pose.width, scale, measure)
  const placed = placementAt(pose.position, pose.yaw, pose.lean)
  const placement = moved(placed, [0, (pose.height - sheet.height) / 2, 0])
  const out = CARD.thickness + CARD.clear
  const face = flatFace({ id: `${id}/label`, media: '', placement }, sheet.width, sheet.height, out)
  return { face, sheet, ground: card }
}

function panelOf({ scene, measure }: TextsContext, id: string): TextFace | undefined {
  const panel = scene.texts[id]
  const pose = poseOf(scene, id)
  if (!panel || !pose) return undefined
  const sheet = composePanel(panel, scene.languages, measure)
  const placement = placementAt(pose.position, pose.yaw, pose.lean)
  return { face: flatFace({ id, media: '', placement }, sheet.width, sheet.height, INK_CLEAR), sheet }
}
