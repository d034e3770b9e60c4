import { Dexie } from 'dexie'
import { IDBDatabase } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { setWords } from '../../../src/editor/commands/setWords.ts'
import type { EditorStore } from '../../../src/editor/state/editorStore.ts'
import { Database } from '../../../src/storage/database.ts'
import { openStorage } from '../../../src/storage/storage.ts'
import { emptyStorage, reopen, saved } from '../../support/drafts.ts'
import { picture, twoRoomScene } from '../../support/scenes.ts'

let named = 0
/** Storage, and the same database as a fault would reach it. */
async function opened() {
  named += 1
  const name = `faulty-${named}`
  const storage = await openStorage({ name })
  return { storage, database: await new Database(name).open().then((db) => db as Database) }
}

const title = (store: EditorStore, text: string) =>
  store.getState().run(setWords, { table: 'exhibition', id: '', field: 'title', language: 'ar', text })

/** A draft in which the title was set to '1', '2' … one after the other. */
async function titledDraft(storage: Awaited<ReturnType<typeof emptyStorage>>, steps: number) {
  const draft = await storage.drafts.create(twoRoomScene())
  const store = await reopen(storage, draft)
  for (let step = 1; step <= steps; step++) {
    title(store, `${step}`)
    await saved(store)
  }
  return { draft, store }
}

describe('a draft', () => {
  it('comes back as it was created', async () => {
    const storage = await emptyStorage()
    const draft = await storage.drafts.create(twoRoomScene())
    expect(await storage.drafts.load(draft)).toEqual({ scene: twoRoomScene(), past: [], future: [], seq: 0 })
  })

  it('is missing when there is none of that id', async () => {
    const storage = await emptyStorage()
    await expect(storage.drafts.load('gone')).rejects.toMatchObject({ name: 'StorageError', code: 'missing' })
    await expect(
      storage.drafts.append('gone', [], { scene: twoRoomScene(), past: [], future: [] }),
    ).rejects.toMatchObject({ code: 'missing' })
  })

  it('is listed with its title, newest change first, and the size of its pictures', async () => {
    let now = 1000
    const storage = await emptyStorage(() => now)
    const first = await storage.drafts.create(twoRoomScene())
    now = 2000
    const second = await storage.drafts.create({
      ...twoRoomScene(),
      media: {},
      objects: {},
      exhibits: {},
      spaces: {},
      order: [],
    })
    const { hash, bytes, type, width, height, derivative } = picture('a', 2000, 3000)
    const derivatives = new Map([[128, new Blob(['12345'])]])
    await storage.media.put({
      hash,
      bytes,
      type,
      width,
      height,
      derivative,
      original: new Blob(['123']),
      derivatives,
      tiles: new Map(),
    })
    now = 3000
    const store = await reopen(storage, first)
    title(store, 'عنوان')
    await saved(store)

    expect(await storage.drafts.list()).toMatchObject([
      { id: first, title: { ar: 'عنوان' }, created: 1000, updated: 3000, bytes: 8 },
      { id: second, created: 2000, updated: 2000, bytes: 0 },
    ])
  })

  it('keeps its undo over many snapshots, and drops the rows that they replace', async () => {
    const { storage, database } = await opened()
    const { draft } = await titledDraft(storage, 170)
    const loaded = await storage.drafts.load(draft)
    expect(loaded.seq).toBe(170)
    expect(loaded.past).toHaveLength(170)
    expect(loaded.scene.title.ar).toBe('170')
    expect((await database.snapshots.toArray()).map(({ seq }) => seq)).toEqual([100, 150])
    expect((await database.journal.toArray())[0]?.seq).toBe(101)
  })

  it('is written in strict transactions', async () => {
    // Before opening: Dexie takes hold of the method then.
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const storage = await emptyStorage()
    const { draft } = await titledDraft(storage, 1)
    await storage.drafts.remove(draft)
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')
    transaction.mockRestore()
    expect(writing.length).toBeGreaterThan(2)
    expect(writing.map(([, , options]) => options)).toEqual(writing.map(() => ({ durability: 'strict' })))
  })
})

describe('two tabs that both write', () => {
  it('lose nothing: the second is told of the conflict and stores nothing', async () => {
    const storage = await emptyStorage()
    const draft = await storage.drafts.create(twoRoomScene())
    const [first, second] = [await reopen(storage, draft), await reopen(storage, draft)]
    title(first, 'الأول')
    await saved(first)
    title(second, 'الثاني')
    await expect(saved(second)).rejects.toMatchObject({ code: 'conflict' })
    expect((await storage.drafts.load(draft)).scene.title.ar).toBe('الأول')
    expect(second.getState()).toMatchObject({ saving: 'failed', scene: { title: { ar: 'الثاني' } } })
  })
})

describe('a damaged journal', () => {
  const faults: [string, (database: Database, draft: string) => Promise<unknown>, number][] = [
    ['a row is missing', (database, draft) => database.journal.delete([draft, 8]), 3],
    [
      'a row is not a row',
      (database, draft) => database.journal.update([draft, 9], { changes: 7 } as never),
      2,
    ],
    [
      'a row has no kind',
      (database, draft) => database.journal.update([draft, 10], { kind: 'what' } as never),
      1,
    ],
    [
      'a row makes an exhibition that does not hold',
      (database, draft) =>
        database.journal.update([draft, 9], {
          changes: [{ table: 'objects', id: 'object_book', after: { form: 'broken' } }],
        } as never),
      2,
    ],
    [
      'a row leaves a reference that dangles',
      (database, draft) =>
        database.journal.update([draft, 9], { changes: [{ table: 'media', id: 'media_leaf' }] } as never),
      2,
    ],
  ]

  it.each(faults)('is read up to where %s', async (_name, harm, lost) => {
    const { storage, database } = await opened()
    const { draft } = await titledDraft(storage, 10)
    await harm(database, draft)
    const loaded = await storage.drafts.load(draft)
    expect(loaded).toMatchObject({ seq: 10, damaged: lost, scene: { title: { ar: `${10 - lost}` } } })
    expect(loaded.past).toHaveLength(10 - lost)
  })

  it('is whole again once repaired, and goes on', async () => {
    const { storage, database } = await opened()
    const { draft } = await titledDraft(storage, 10)
    await database.journal.delete([draft, 8])
    await storage.drafts.repair(draft, await storage.drafts.load(draft))
    const store = await reopen(storage, draft)
    title(store, 'بعد الإصلاح')
    await saved(store)
    const again = await storage.drafts.load(draft)
    expect(again.damaged).toBeUndefined()
    expect(again.seq).toBe(11)
    expect(again.scene.title.ar).toBe('بعد الإصلاح')
    expect(again.past).toHaveLength(8)
  })

  it('is read from the snapshot before when the newest cannot be read', async () => {
    const { storage, database } = await opened()
    const { draft } = await titledDraft(storage, 120)
    await database.snapshots.update([draft, 100], { scene: 'gone' } as never)
    const loaded = await storage.drafts.load(draft)
    expect(loaded.damaged).toBeUndefined()
    expect(loaded.scene.title.ar).toBe('120')
  })

  it('is said to be damaged when no snapshot can be read', async () => {
    const { storage, database } = await opened()
    const draft = await storage.drafts.create(twoRoomScene())
    await database.snapshots.update([draft, 0], { past: undefined } as never)
    await expect(storage.drafts.load(draft)).rejects.toMatchObject({ code: 'damaged' })
  })
})

it('reports a browser without storage as forbidden', async () => {
  const { indexedDB } = Dexie.dependencies
  Dexie.dependencies.indexedDB = undefined as never
  try {
    await expect(openStorage({ name: 'none' })).rejects.toMatchObject({
      name: 'StorageError',
      code: 'forbidden',
    })
  } finally {
    Dexie.dependencies.indexedDB = indexedDB
  }
})
