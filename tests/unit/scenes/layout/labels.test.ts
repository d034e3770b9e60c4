import { describe, expect, it } from 'vitest'
import { LABEL_CARD, labelPoseOf } from '../../../../src/scenes/layout/labels.ts'
import { twoRoomScene } from '../../../support/scenes.ts'

/** The far wall of the near room with two works on it, met in this order. */
function row(order: string[]) {
  const scene = twoRoomScene()
  scene.openings = {}
  const hung = (x: number) => ({
    object: 'object_map',
    place: { kind: 'wall' as const, wall: 'wall_a-n', x, y: 1.5 },
    frame: 'none' as const,
  })
  scene.exhibits = { exhibit_left: hung(2), exhibit_right: hung(6) }
  const space = scene.spaces.space_hall
  if (space) space.order = order
  return scene
}

// A map of unknown size, 4:1, is 1.2 m wide: the card's middle hangs half of that, the gap and half a card away.
const off = 0.6 + LABEL_CARD.gap + LABEL_CARD.width / 2

describe('labelPoseOf', () => {
  it('hangs on the side to which the visit goes on', () => {
    const onward = row(['exhibit_left', 'exhibit_right'])
    expect(labelPoseOf(onward, 'exhibit_left')?.position[0]).toBeCloseTo(2 - 4 + off)
    expect(labelPoseOf(onward, 'exhibit_right')?.position[0]).toBeCloseTo(6 - 4 + off)
    const back = row(['exhibit_right', 'exhibit_left'])
    expect(labelPoseOf(back, 'exhibit_right')?.position[0]).toBeCloseTo(6 - 4 - off)
    expect(labelPoseOf(back, 'exhibit_left')?.position[0]).toBeCloseTo(2 - 4 - off)
  })

  it('has its top at 1.35 m and lies flat on the wall', () => {
    const pose = labelPoseOf(row([]), 'exhibit_left')
    expect((pose?.position[1] ?? 0) + (pose?.height ?? 0) / 2).toBeCloseTo(1.35)
    expect(pose?.position[2]).toBe(-3)
    expect(pose?.lean).toBe(0)
  })

  it('moves to the other side where the wall ends or something hangs', () => {
    const scene = row(['exhibit_left', 'exhibit_right'])
    const right = scene.exhibits.exhibit_right
    if (right?.place.kind === 'wall') right.place.x = 7.3
    expect(labelPoseOf(scene, 'exhibit_right')?.position[0]).toBeCloseTo(7.3 - 4 - off)
    const left = scene.exhibits.exhibit_left
    if (left?.place.kind === 'wall') left.place.x = 5.9
    expect(labelPoseOf(scene, 'exhibit_left')?.position[0]).toBeCloseTo(5.9 - 4 - off)
  })

  it('stands off a frame', () => {
    const scene = row(['exhibit_left', 'exhibit_right'])
    const left = scene.exhibits.exhibit_left
    if (left) left.frame = 'timber'
    expect(labelPoseOf(scene, 'exhibit_left')?.position[0]).toBeGreaterThan(2 - 4 + off + 0.05)
  })

  it('leans on a rail at the front of furniture', () => {
    const pose = labelPoseOf(twoRoomScene(), 'exhibit_vitrine')
    expect(pose?.lean).toBeCloseTo(Math.PI / 4)
    expect(pose?.position[0]).toBeCloseTo(-2)
    expect(pose?.position[1]).toBeLessThan(0.9)
    expect(pose?.position[2]).toBeGreaterThan(0.8)
  })

  it('shares the rail with the labels of what lies beside it', () => {
    const scene = twoRoomScene()
    const own = scene.exhibits.exhibit_vitrine
    if (own?.place.kind !== 'furniture') throw new Error('it lies in the vitrine')
    own.place.x = -0.2
    const alone = labelPoseOf(scene, 'exhibit_vitrine')
    const beside = { ...own, place: { ...own.place, x: 0.2 } }
    const both = { ...scene, exhibits: { ...scene.exhibits, exhibit_beside: beside } }
    const [left, right] = ['exhibit_vitrine', 'exhibit_beside'].map((id) => labelPoseOf(both, id))
    if (!alone || !left || !right) throw new Error('each has a label')
    expect(left.width).toBeLessThan(alone.width)
    expect(right.position[0] - left.position[0]).toBeGreaterThan((left.width + right.width) / 2)
  })

  it('is none for texts and things that do not exist', () => {
    expect(labelPoseOf(twoRoomScene(), 'text_intro')).toBeUndefined()
    expect(labelPoseOf(twoRoomScene(), 'exhibit_none')).toBeUndefined()
  })
})
