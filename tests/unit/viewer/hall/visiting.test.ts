import { describe, expect, it } from 'vitest'
import { poseOf, viewpointOf } from '../../../../src/scenes/layout/placing.ts'
import { project } from '../../../../src/scenes/layout/projecting.ts'
import { isWalkable, walkableArea } from '../../../../src/scenes/layout/walking.ts'
import { visibleRooms } from '../../../../src/viewer/hall/rooms/visibility.ts'
import { cameraAt } from '../../../../src/viewer/hall/walk/camera.ts'
import { HallVisit } from '../../../../src/viewer/hall/walk/hallVisit.ts'
import { createVisitStore } from '../../../../src/viewer/visitStore.ts'
import { twoRoomScene } from '../../../support/scenes.ts'

const scene = twoRoomScene()
const area = walkableArea(scene, 'space_hall')
const roomsSeen = (x: number, z: number, yaw: number) => [
  ...visibleRooms(area, cameraAt({ position: [x, z], yaw, pitch: 0 }, 1.5)).keys(),
]

describe('visibleRooms', () => {
  it.each([
    ['the next room through the doorway', 0, 2, 0, ['room_a', 'room_b']],
    ['only its own, with the doorway behind', 0, 2, Math.PI, ['room_a']],
    ['only its own, with the doorway beside the picture', 0, 2, Math.PI / 2, ['room_a']],
    ['only its own, close beside the doorway and looking along the wall', -3, -2.5, Math.PI / 2, ['room_a']],
    ['both, standing in the doorway', 0, -3.15, 0, ['room_a', 'room_b']],
    ['everything, standing outside', 40, 40, 0, ['room_a', 'room_b']],
  ])('%s', (_, x, z, yaw, rooms) => {
    expect(roomsSeen(x, z, yaw).sort()).toEqual(rooms)
  })

  it('narrows what is seen of the next room to the doorway', () => {
    const seen = visibleRooms(area, cameraAt({ position: [0, 2], yaw: 0, pitch: 0 }, 1.5))
    const { low, high } = seen.get('room_b') ?? { low: 0, high: 0 }
    expect([low, high]).toEqual([expect.closeTo(-Math.atan(0.9 / 5.3)), expect.closeTo(Math.atan(0.9 / 5.3))])
  })
})

function enter(isStill = false) {
  const store = createVisitStore({ scene, space: 'space_hall', view: 'hall', language: 'zh-Hans' })
  let frames = 0
  const visit = new HallVisit({ store, isStill: () => isStill, invalidate: () => frames++ })
  visit.setAspect(1.5)
  const rest = () => {
    for (let i = 0; visit.step(1 / 60); i++) if (i > 2000) throw new Error('never comes to rest')
    visit.rest()
  }
  /** Clicks where an exhibit's centre appears. */
  const clickOn = (id: string) => {
    const { x, y, inFront } = project(visit.camera, poseOf(scene, id)?.position ?? [0, 0, 0])
    expect(inFront && Math.abs(x) < 1 && Math.abs(y) < 1).toBe(true)
    visit.click(x, y)
  }
  return { store, visit, rest, clickOn, frames: () => frames }
}

describe('a visitor in the hall', () => {
  it('steps up to a work that is clicked, and opens it with the next click', () => {
    const { store, rest, clickOn, frames } = enter()
    clickOn('exhibit_leaf')
    expect(frames()).toBeGreaterThan(0)
    rest()
    expect(store.getState()).toMatchObject({ focus: 'exhibit_leaf', open: null, destination: null })
    expect(store.getState().place).toMatchObject(viewpointOf(scene, 'exhibit_leaf') ?? {})
    clickOn('exhibit_leaf')
    expect(store.getState().open).toBe('exhibit_leaf')
  })

  it('walks to a point of the floor that is clicked and keeps looking the same way', () => {
    const { store, visit, rest } = enter()
    visit.click(0.2, -0.8)
    rest()
    const { place } = store.getState()
    expect(place.position).not.toEqual([0, 2])
    expect(isWalkable(area, place.position)).toBe(true)
    expect(place.yaw).toBe(0)
  })

  it('goes where the list of exhibits sends it, through the doorway', () => {
    const { store, rest } = enter()
    store.getState().walkTo('exhibit_map')
    rest()
    expect(store.getState()).toMatchObject({ focus: 'exhibit_map', destination: null })
  })

  it('cuts instead of gliding for one who wants no motion', () => {
    const { store, visit } = enter(true)
    store.getState().walkTo('exhibit_map')
    expect(visit.step(1 / 60)).toBe(false)
    visit.rest()
    expect(store.getState()).toMatchObject({ focus: 'exhibit_map', destination: null })
  })

  it('gives up its destination when the visitor takes another way, and arrives nowhere', () => {
    const { store, visit, rest } = enter()
    store.getState().walkTo('exhibit_map')
    visit.step(0.1)
    visit.walker.look(Math.PI, 0)
    rest()
    expect(store.getState()).toMatchObject({ focus: null, destination: null })
  })

  it('notices what it stands before, opens it, and forgets it when it turns away', () => {
    const { store, visit, rest } = enter()
    expect(visit.openFront()).toBe(false)
    store.getState().walkTo('exhibit_leaf')
    rest()
    expect(visit.openFront()).toBe(true)
    store.getState().openExhibit(null)
    visit.walker.look(Math.PI, 0)
    rest()
    expect(store.getState().focus).toBeNull()
  })

  it('tells the store nothing while it rests or while the hand still turns the head', () => {
    const { store, visit } = enter()
    const before = store.getState()
    visit.rest()
    visit.hold(true)
    visit.walker.look(0.3, 0)
    visit.rest()
    expect(store.getState()).toBe(before)
    visit.hold(false)
    visit.rest()
    expect(store.getState().place.yaw).toBeCloseTo(0.3)
  })

  it('says that it walks from the first step to the last, and while the hand turns the head', () => {
    const { store, visit, rest } = enter()
    const heard: boolean[] = []
    store.subscribe(({ isWalking }, before) => isWalking !== before.isWalking && heard.push(isWalking))
    store.getState().walkTo('exhibit_leaf')
    rest()
    expect(heard).toEqual([true, false])
    visit.walker.press('forward')
    visit.step(1 / 60)
    visit.walker.release('forward')
    rest()
    expect(heard).toEqual([true, false, true, false])
    visit.hold(true)
    visit.step(1 / 60)
    expect(heard).toHaveLength(4)
    visit.walker.look(0.2, 0)
    visit.step(1 / 60)
    expect(store.getState().isWalking).toBe(true)
    visit.hold(false)
    rest()
    expect(store.getState().isWalking).toBe(false)
  })

  it('no longer walks once the hall is left', () => {
    const { store, visit } = enter()
    store.getState().walkTo('exhibit_map')
    visit.step(1 / 60)
    visit.dispose()
    expect(store.getState().isWalking).toBe(false)
  })

  it('stays where it is when the language changes, and moves when the visit enters another place', () => {
    const { store, visit } = enter()
    const { place } = visit.walker
    store.getState().setLanguage('ar')
    expect(visit.walker.place).toBe(place)
    store.getState().setPlace({ position: [1, 1], yaw: 2, pitch: 0 })
    expect(visit.walker.place.position).toEqual([1, 1])
  })

  it('stops listening at its end', () => {
    const { store, visit } = enter()
    visit.dispose()
    store.getState().setPlace({ position: [1, 1], yaw: 2, pitch: 0 })
    expect(visit.walker.place.position).toEqual([0, 2])
  })
})
