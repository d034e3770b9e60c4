import { describe, expect, it, vi } from 'vitest'
import { removeRecord } from '../../../src/scenes/records/changes.ts'
import { createVisitStore } from '../../../src/viewer/visitStore.ts'
import { twoRooms } from './scene.ts'

const begin = (exhibit?: string) =>
  createVisitStore({
    scene: twoRooms(),
    space: 'space_main',
    view: 'hall',
    language: 'zh-Hans',
    ...(exhibit ? { exhibit } : {}),
  })

describe('visitStore', () => {
  it('begins where the hall begins', () => {
    expect(begin().getState()).toMatchObject({
      place: { position: [2, 3], yaw: 0.5, pitch: 0 },
      focus: null,
      open: null,
    })
  })
  it('begins with the exhibit of a shared link open', () => {
    expect(begin('exhibit_a').getState()).toMatchObject({ focus: 'exhibit_a', open: 'exhibit_a' })
  })
  it('keeps the place through every change of language, view and exhibit', () => {
    const store = begin()
    const place = { position: [1, 1] as [number, number], yaw: 2, pitch: 0.1 }
    const { setPlace, setLanguage, setView, openExhibit } = store.getState()
    setPlace(place)
    setLanguage('ar')
    openExhibit('exhibit_z')
    setView('gallery')
    openExhibit(null)
    setView('hall')
    expect(store.getState()).toMatchObject({ place, focus: 'exhibit_z', open: null, language: 'ar' })
  })
  it('walks again when asked again', () => {
    const store = begin()
    store.getState().walkTo('exhibit_a')
    const first = store.getState().destination
    store.getState().walkTo('exhibit_a')
    expect(store.getState().destination).toEqual(first)
    expect(store.getState().destination).not.toBe(first)
    store.getState().endWalk()
    expect(store.getState().destination).toBeNull()
  })
  it('lets go of what an edit has removed, and of nothing else', () => {
    const store = begin('exhibit_a')
    store.getState().walkTo('exhibit_a')
    store.getState().focusOn('exhibit_z')
    store.getState().setScene(removeRecord(twoRooms(), 'exhibits', 'exhibit_a'))
    expect(store.getState()).toMatchObject({ focus: 'exhibit_z', open: null, destination: null })
  })
  it('says once that a walk has begun', () => {
    const store = begin()
    const heard = vi.fn()
    store.subscribe(heard)
    store.getState().setWalking(true)
    store.getState().setWalking(true)
    expect(heard).toHaveBeenCalledTimes(1)
  })
})
