import { describe, expect, it } from 'vitest'
import { currentHall, currentWall } from '../../../../src/editor/stage/session.ts'
import { withOneWork } from './hall.ts'

const { scene, wall, room } = withOneWork()
const session = { space: null, wall: null, figure: true, said: '' }
const first = scene.rooms[room]?.outline[0]?.id
const [opening, { walls }] = Object.entries(scene.openings)[0]!

describe('where the stage is', () => {
  it('begins at the first wall of the first hall', () => {
    expect(currentHall(scene, session, { kind: 'none' })?.id).toBe(scene.order[0])
    expect(currentWall(scene, session, { kind: 'none' })).toBe(first)
  })

  it('goes to the wall on which the selected work hangs', () => {
    expect(currentWall(scene, session, { kind: 'shown', id: 'exhibit_a' })).toBe(wall)
  })

  it('stays when what is selected hangs nowhere', () => {
    expect(currentWall(scene, { ...session, wall }, { kind: 'furniture', id: 'furniture_v' })).toBe(wall)
  })

  it('stays at the side of an opening from which it was selected', () => {
    const at = (here: string | null) =>
      currentWall(scene, { ...session, wall: here }, { kind: 'opening', id: opening })
    expect([at(null), at(walls[0]), at(walls[1])]).toEqual([walls[0], walls[0], walls[1]])
  })

  it('forgets a wall and a hall that are gone', () => {
    const gone = { ...session, wall: 'wall_gone', space: 'space_gone' }
    expect(currentWall(scene, gone, { kind: 'none' })).toBe(first)
    expect(currentHall({ ...scene, order: [] }, gone, { kind: 'none' })).toBeUndefined()
  })
})
