import { afterEach, describe, expect, it, vi } from 'vitest'
import { derivedEntries } from '../../../src/scenes/publish/bundle.ts'
import { isToCome } from '../../../src/scenes/publish/mergeParts.ts'
import { serializeScene } from '../../../src/scenes/schema/serialize.ts'
import { openExhibition } from '../../../src/viewer/openExhibition.ts'
import { createVisitStore } from '../../../src/viewer/visitStore.ts'
import { bigScene } from '../../support/bigScene.ts'

const ADDRESS = new URL('https://library.example/a/scene.json')
const scene = bigScene({ exhibits: 240, spaces: 2 })
const [firstSpace = '', secondSpace = ''] = scene.order
const rooms = Object.keys(scene.rooms)
const exhibits = Object.keys(scene.exhibits)
const lastRoom = rooms[9] ?? ''

/** A site that holds the exhibition's files, but for those that `without` matches. */
function serve(without?: RegExp) {
  const files = new Map([['scene.json', serializeScene(scene)]])
  for (const { path, from } of derivedEntries(scene)) if (from.kind === 'text') files.set(path, from.text)
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: URL | string) => {
    const path = new URL(address).pathname.replace('/a/', '')
    asked.push(path)
    const text = without?.test(path) ? undefined : files.get(path)
    return new Response(text ?? 'gone', { status: text === undefined ? 404 : 200 })
  })
  return asked
}
const opened = async (exhibit?: string) => {
  const opening = await openExhibition(ADDRESS, { exhibit })
  if (!opening.ok) throw new Error(opening.trouble.kind)
  return opening
}

afterEach(() => void vi.unstubAllGlobals())

describe('an exhibition is opened', () => {
  it('by its start and the first space’s part', async () => {
    const asked = serve()
    const { scene: begun } = await opened()
    expect(asked).toEqual(['start.json', `spaces/${firstSpace}.json`])
    expect([begun.title, begun.order]).toEqual([scene.title, scene.order])
    expect([isToCome(begun, firstSpace), isToCome(begun, secondSpace)]).toEqual([false, true])
    expect(isToCome(begun, lastRoom)).toBe(true)
  })

  it('whole where there are no parts, or they do not hold', async () => {
    for (const without of [/^start/, /^spaces/]) {
      const asked = serve(without)
      const { scene: whole, files } = await opened()
      expect(whole).toEqual(scene)
      expect(files).toBeUndefined()
      expect(asked.at(-1)).toBe('scene.json')
    }
  })

  it('whole where the scene goes by another name: what lies beside may be another’s', async () => {
    const asked = serve()
    await openExhibition(new URL('https://library.example/a/old.json'))
    expect(asked).toEqual(['old.json'])
  })

  it.each([
    ['in the first rooms', exhibits[0], []],
    ['in a later room', exhibits[119], ['places.json', `rooms/${lastRoom}.json`]],
    ['in another space', exhibits[120], ['places.json', `spaces/${secondSpace}.json`]],
    ['nowhere', 'exhibit_none', ['places.json']],
  ])('with an exhibit that is %s', async (_where, exhibit, files) => {
    const asked = serve()
    const { scene: begun } = await opened(exhibit)
    expect(asked.slice(2)).toEqual(files)
    expect(begun.exhibits[exhibit ?? '']).toEqual(scene.exhibits[exhibit ?? ''])
  })
})

describe('a visit asks for what is to come', () => {
  const begin = async () => {
    const { scene: begun, files } = await opened()
    return createVisitStore({ scene: begun, files, space: firstSpace, view: 'hall', language: 'ar' })
  }

  it('and gets it in the place of its stand-ins', async () => {
    serve()
    const store = await begin()
    const order = store.getState().scene.spaces[firstSpace]?.order ?? []
    const standIn = order.at(-1) ?? ''
    store.getState().openExhibit(standIn)
    await vi.waitFor(() => expect(isToCome(store.getState().scene, lastRoom)).toBe(false))
    expect(store.getState()).toMatchObject({ open: exhibits[119], focus: exhibits[119] })
    expect(store.getState().scene.exhibits[exhibits[119] ?? '']).toEqual(scene.exhibits[exhibits[119] ?? ''])
  })

  it('enters a space once its plan is there', async () => {
    serve()
    const store = await begin()
    store.getState().enterSpace(secondSpace)
    await vi.waitFor(() => expect(store.getState().scene.spaces[secondSpace]?.kind).toBe('hall'))
    const hall = scene.spaces[secondSpace]
    expect(store.getState().place.position).toEqual(hall?.kind === 'hall' && hall.start.position)
  })

  it('says what did not come, and gets it when asked again', async () => {
    serve()
    const store = await begin()
    serve(/^rooms/)
    store.getState().want([lastRoom])
    await vi.waitFor(() => expect([...store.getState().missing]).toEqual([lastRoom]))
    serve()
    store.getState().wantMissing()
    await vi.waitFor(() => expect(isToCome(store.getState().scene, lastRoom)).toBe(false))
    expect(store.getState().missing.size).toBe(0)
  })
})
