import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Media } from '../scenes/schema/media.ts'
import type { LanguageMap } from '../scenes/schema/text.ts'
import type { History, JournalRow } from './history.ts'

export interface DraftRow {
  readonly id: string
  /** Copied from the scene, so that a list of drafts reads no scene. */
  readonly title: LanguageMap
  readonly languages: readonly string[]
  /** Milliseconds since 1970. */
  readonly created: number
  readonly updated: number
  /** Number of the last journal row. */
  readonly seq: number
  /** Number of the journal row that the newest snapshot stands after. */
  readonly snapshot: number
  /** Every picture that the draft or its history has ever named, by hash. */
  readonly media: readonly string[]
}

export type StoredRow = JournalRow & { readonly draft: string }

export interface SnapshotRow extends History {
  readonly draft: string
  readonly seq: number
}

/** What is known of a whole file as a picture: enough to make a media record of it again. */
export interface MediaFacts
  extends Pick<Media, 'hash' | 'bytes' | 'type' | 'width' | 'height' | 'derivative' | 'tile'> {
  /** Whether the file itself is kept, or only its derivatives (a copy of a published exhibition). */
  readonly original: boolean
}

/** One per file. Of a file that is known by views alone (copied with an exhibition), the whole picture is not. */
export interface MediaRow
  extends Pick<MediaFacts, 'hash' | 'bytes' | 'type' | 'original'>,
    Partial<Omit<MediaFacts, 'hash' | 'bytes' | 'type' | 'original'>> {
  /** Bytes of everything that is kept of it, the derivatives of its views too. */
  readonly stored: number
  /** When it was last put or found again, milliseconds since 1970. */
  readonly touched: number
}

export interface FileRow {
  readonly hash: string
  /**
   * Long edge of a derivative, pixels; a tile's name; `ORIGINAL` for the file as it came. Of a view's, its picture key
   * and a slash before that.
   */
  readonly rung: number | string
  readonly blob: Blob
}

export const ORIGINAL = 0

/** The one database. Every transaction is strict: it has reached the disk when it is said to be done. */
export class Database extends Dexie {
  declare readonly drafts: EntityTable<DraftRow, 'id'>
  declare readonly journal: Table<StoredRow, [string, number]>
  declare readonly snapshots: Table<SnapshotRow, [string, number]>
  declare readonly media: EntityTable<MediaRow, 'hash'>
  declare readonly files: Table<FileRow, [string, number | string]>

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      drafts: 'id',
      journal: '[draft+seq]',
      snapshots: '[draft+seq]',
      media: 'hash',
      files: '[hash+rung]',
    })
  }
}
