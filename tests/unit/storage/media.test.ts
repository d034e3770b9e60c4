import { describe, expect, it } from 'vitest'
import { removeMedia } from '../../../src/editor/commands/media.ts'
import type { NewMedia } from '../../../src/storage/media.ts'
import { createDraftResolver } from '../../../src/storage/media.ts'
import { emptyStorage, reopen, saved } from '../../support/drafts.ts'
import { bareScene, picture } from '../../support/scenes.ts'

const LATER = 60 * 60 * 1000

function fresh(digit: string, original?: string): NewMedia {
  const { hash, bytes, type, width, height, derivative } = picture(digit, 2000, 3000)
  const derivatives = new Map([
    [128, new Blob(['small'])],
    [256, new Blob(['larger'])],
  ])
  return {
    hash,
    bytes,
    type,
    width,
    height,
    derivative,
    derivatives,
    tiles: new Map([['0,0,1024,1024/1024,1024', new Blob(['tile'])]]),
    ...(original && { original: new Blob([original]) }),
  }
}

const sceneWith = (...digits: string[]) => ({
  ...bareScene(),
  media: Object.fromEntries(digits.map((digit) => [`media_${digit}`, picture(digit, 2000, 3000)])),
})

describe('media', () => {
  it('come back by hash and rung', async () => {
    const { media } = await emptyStorage()
    const { hash, derivatives: _derivatives, tiles: _tiles, original: _original, ...facts } = fresh('a')
    expect(await media.has({ hash })).toBe(false)
    await media.put(fresh('a', 'the file'))
    expect(await media.has({ hash })).toBe(true)
    expect(await media.find(hash)).toEqual({ hash, ...facts, original: true })
    expect(await (await media.derivative({ hash }, 256))?.text()).toBe('larger')
    expect(await (await media.original(hash))?.text()).toBe('the file')
    expect(await media.derivative({ hash }, 2048)).toBeUndefined()
    expect(await (await media.tile({ hash }, '0,0,1024,1024/1024,1024'))?.text()).toBe('tile')
    expect(await media.tile({ hash }, '0,0,512,512/512,512')).toBeUndefined()
  })

  it('keep an original when a copy without one is put over it, and gain one the other way', async () => {
    const { media } = await emptyStorage()
    await media.put(fresh('a', 'the file'))
    await media.put(fresh('a'))
    expect(await media.find(fresh('a').hash)).toMatchObject({ original: true })
    await media.put(fresh('b'))
    expect(await media.find(fresh('b').hash)).toMatchObject({ original: false })
    await media.put(fresh('b', 'the file'))
    expect(await media.find(fresh('b').hash)).toMatchObject({ original: true })
  })
})

describe('views of a file', () => {
  const view = { x: 0, y: 100, width: 1000, height: 900, rotation: 270 } as const
  const part = {
    ...fresh('a'),
    width: 900,
    height: 1000,
    view,
    derivatives: new Map([[128, new Blob(['part'])]]),
  }

  it('lie beside the whole file, which stays as it is known', async () => {
    const { media } = await emptyStorage()
    await media.put(fresh('a', 'the file'))
    expect(await media.has(part)).toBe(false)
    await media.put(part)
    expect(await media.has(part)).toBe(true)
    expect(await (await media.derivative(part, 128))?.text()).toBe('part')
    expect(await (await media.derivative(fresh('a'), 128))?.text()).toBe('small')
    expect(await media.find(part.hash)).toMatchObject({ width: 2000, height: 3000, original: true })
    expect(await (await createDraftResolver({ media }).blob(picture('a', 1, 1), 128)).text()).toBe('small')
    expect(
      await (await createDraftResolver({ media }).blob({ ...picture('a', 1, 1), view }, 128)).text(),
    ).toBe('part')
  })

  it('tell nothing of the whole file, and learn of it when it comes', async () => {
    const { media } = await emptyStorage()
    await media.put(part)
    expect(await media.has(part)).toBe(true)
    expect(await media.has(fresh('a'))).toBe(false)
    expect(await media.find(part.hash)).toBeUndefined()
    await media.put(fresh('a', 'the file'))
    expect(await media.find(part.hash)).toMatchObject({ width: 2000, original: true })
    expect(await media.has(part)).toBe(true)
  })

  it('keep their file, and go when nothing names it any more', async () => {
    let now = 0
    const { drafts, media } = await emptyStorage(() => now)
    await media.put(fresh('a', 'file'))
    await media.put(part)
    const first = await drafts.create({
      ...bareScene(),
      media: { media_part: { ...picture('a', 900, 1000), view } },
    })
    const other = await drafts.create(bareScene())
    now = LATER
    await drafts.remove(other)
    expect(await (await media.original(part.hash))?.text()).toBe('file')
    await drafts.remove(first)
    expect(await media.original(part.hash)).toBeUndefined()
    expect(await media.has(part)).toBe(false)
  })
})

describe('removing a draft', () => {
  it('deletes the pictures that only it named, and leaves those that another names', async () => {
    let now = 0
    const { drafts, media } = await emptyStorage(() => now)
    for (const digit of ['a', 'b']) await media.put(fresh(digit, 'file'))
    const going = await drafts.create(sceneWith('a', 'b'))
    const staying = await drafts.create(sceneWith('b'))
    now = LATER
    await drafts.remove(going)
    expect((await drafts.list()).map(({ id }) => id)).toEqual([staying])
    expect(await media.original(fresh('a').hash)).toBeUndefined()
    expect(await media.derivative(fresh('a'), 128)).toBeUndefined()
    expect(await media.original(fresh('b').hash)).toBeDefined()
    await expect(drafts.load(going)).rejects.toMatchObject({ code: 'missing' })
  })

  it('leaves the pictures that another draft can bring back by undo', async () => {
    let now = 0
    const storage = await emptyStorage(() => now)
    await storage.media.put(fresh('a', 'file'))
    const staying = await storage.drafts.create(sceneWith('a'))
    const store = await reopen(storage, staying)
    store.getState().run(removeMedia, { ids: ['media_a'] })
    await saved(store)
    const going = await storage.drafts.create(sceneWith('a'))
    now = LATER
    await storage.drafts.remove(going)
    store.getState().undo()
    await saved(store)
    expect(await storage.media.original(fresh('a').hash)).toBeDefined()
  })

  it('leaves a picture that was taken in a moment ago: its record is about to be made', async () => {
    let now = LATER
    const { drafts, media } = await emptyStorage(() => now)
    const going = await drafts.create(bareScene())
    await media.put(fresh('a'))
    now += 1000
    await drafts.remove(going)
    expect(await media.has(fresh('a'))).toBe(true)
  })
})

describe('the resolver of a draft', () => {
  it('gives the pictures as the viewer asks for them', async () => {
    const storage = await emptyStorage()
    await storage.media.put(fresh('a'))
    const resolver = createDraftResolver(storage)
    const record = picture('a', 2000, 3000)
    expect(await (await resolver.blob(record, 128)).text()).toBe('small')
    const address = await resolver.address(record, 128)
    expect(address).toMatch(/^blob:/)
    expect(await resolver.address(record, 128)).toBe(address)
    resolver.dispose()
    expect(await resolver.address(record, 128)).not.toBe(address)
  })

  it('says that a picture is missing, and finds it once it is there', async () => {
    const storage = await emptyStorage()
    const resolver = createDraftResolver(storage)
    const record = picture('a', 2000, 3000)
    await expect(resolver.blob(record, 128)).rejects.toMatchObject({ code: 'missing' })
    await expect(resolver.address(record, 128)).rejects.toMatchObject({ code: 'missing' })
    await storage.media.put(fresh('a'))
    expect(await resolver.address(record, 128)).toMatch(/^blob:/)
  })
})
