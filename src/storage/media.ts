import { Dexie } from 'dexie'
import { type Tile, tileName } from '../scenes/publish/tiles.ts'
import type { Media } from '../scenes/schema/media.ts'
import { type Database, type FileRow, type MediaFacts, ORIGINAL } from './database.ts'
import { guarded, StorageError } from './errors.ts'

export interface NewMedia extends Omit<MediaFacts, 'original'> {
  readonly original?: Blob
  /** By rung of the ladder (`scenes/publish/names.ts`). */
  readonly derivatives: ReadonlyMap<number, Blob>
  /** By name (`scenes/publish/tiles.ts`). */
  readonly tiles: ReadonlyMap<string, Blob>
}

/** Pictures, each stored once under its SHA-256. All of these fail with a `StorageError`. */
export interface MediaStorage {
  /** Whether a picture is here already. It is then left alone for a while, so that a record can be made of it. */
  has(hash: string): Promise<boolean>
  /** What is known of a picture that is here already; as `has`. */
  find(hash: string): Promise<MediaFacts | undefined>
  /** Stores a picture and its derivatives in one transaction. An original that is there already is kept. */
  put(media: NewMedia): Promise<void>
  derivative(hash: string, rung: number): Promise<Blob | undefined>
  tile(hash: string, name: string): Promise<Blob | undefined>
  original(hash: string): Promise<Blob | undefined>
}

export function createMediaStorage(database: Database, now: () => number): MediaStorage {
  const file = (hash: string, rung: number | string) =>
    guarded(async () => (await database.files.get([hash, rung]))?.blob)

  const find = (hash: string) =>
    guarded(async () => {
      await database.media.update(hash, { touched: now() })
      const row = await database.media.get(hash)
      if (!row) return undefined
      const { stored: _stored, touched: _touched, ...facts } = row
      return facts
    })

  return {
    has: async (hash) => (await find(hash)) !== undefined,

    find,

    put: ({ original, derivatives, tiles, ...facts }) =>
      guarded(() =>
        database.transaction('rw', database.media, database.files, async () => {
          const { hash } = facts
          const files: FileRow[] = [...derivatives, ...tiles].map(([rung, blob]) => ({ hash, rung, blob }))
          if (original) files.push({ hash, rung: ORIGINAL, blob: original })
          await database.files.bulkPut(files)
          const kept = await filesOf(database, hash).toArray()
          await database.media.put({
            ...facts,
            original: kept.some(({ rung }) => rung === ORIGINAL),
            stored: kept.reduce((sum, { blob }) => sum + blob.size, 0),
            touched: now(),
          })
        }),
      ),

    derivative: file,
    tile: file,
    original: (hash) => file(hash, ORIGINAL),
  }
}

const filesOf = (database: Database, hash: string) =>
  database.files.where('[hash+rung]').between([hash, Dexie.minKey], [hash, Dexie.maxKey])

/** Milliseconds for which a picture that no draft names yet is left alone: an import may be about to name it. */
const GRACE = 10 * 60 * 1000

/**
 * Deletes the pictures that no draft and no draft's history names. A draft remembers every picture it ever named,
 * so undo can never bring back a picture whose files are gone.
 */
export async function sweepMedia(database: Database, now: number): Promise<void> {
  await database.transaction('rw', database.drafts, database.media, database.files, async () => {
    const named = new Set((await database.drafts.toArray()).flatMap(({ media }) => media))
    const rows = await database.media.toArray()
    const unused = rows.filter(({ hash, touched }) => !named.has(hash) && now - touched > GRACE)
    await database.media.bulkDelete(unused.map(({ hash }) => hash))
    for (const { hash } of unused) await filesOf(database, hash).delete()
  })
}

/** The draft's pictures for the viewer: the same shape as the resolver that fetches a published exhibition's. */
export interface DraftResolver {
  blob(media: Media, rung: number): Promise<Blob>
  address(media: Media, rung: number): Promise<string>
  tile(media: Media, tile: Tile): Promise<Blob>
  /** Lets go of every address that was given out. */
  dispose(): void
}

/** @throws StorageError `missing` from each of its methods when a file is not there */
export function createDraftResolver(storage: { readonly media: MediaStorage }): DraftResolver {
  const addresses = new Map<string, Promise<string>>()

  const present = (found: Blob | undefined) => {
    if (!found) throw new StorageError('missing')
    return found
  }
  const blob = async ({ hash }: Media, rung: number) => present(await storage.media.derivative(hash, rung))

  return {
    blob,
    tile: async ({ hash }, tile) => present(await storage.media.tile(hash, tileName(tile))),
    address(media, rung) {
      const key = `${media.hash}/${rung}`
      const address = addresses.get(key) ?? blob(media, rung).then((found) => URL.createObjectURL(found))
      addresses.set(key, address)
      address.catch(() => addresses.delete(key))
      return address
    },
    dispose() {
      for (const address of addresses.values()) address.then(URL.revokeObjectURL, () => undefined)
      addresses.clear()
    },
  }
}
