import { type BenchPage, openPage, type PageOptions } from './page.ts'
import type { BenchServer } from './serve.ts'

/** One line of the table. */
export interface Figure {
  readonly figure: string
  readonly measured: string
  readonly must: string
  /** `undefined` where it was not measured in this run. */
  readonly holds: boolean | undefined
}

export interface Options {
  readonly isQuick: boolean
  /** How often a figure is taken of which the median counts. */
  readonly runs: number
  /** Minutes of scripted walking. */
  readonly walk: number
  /** Sizes of our hall and of the near-limit hall. */
  readonly counts: readonly number[]
}

/** What every measurement needs, and the book in which each is kept as it was taken. */
export interface Bench {
  readonly options: Options
  readonly server: BenchServer
  /** Folder of the published hall of that many pictures. */
  readonly bundle: (count: number) => string
  open(page?: Omit<PageOptions, 'probe'>): Promise<BenchPage>
  /** @param detail goes into the JSON alone */
  note(what: string, values: object, detail?: object): void
}

export interface Note {
  readonly what: string
  readonly values: object
  readonly detail?: object
}

export function createBench(parts: Pick<Bench, 'options' | 'server' | 'bundle'> & { probe: string }): {
  bench: Bench
  notes: readonly Note[]
} {
  const notes: Note[] = []
  const { probe, ...rest } = parts
  const bench: Bench = {
    ...rest,
    open: (page) => openPage({ ...page, probe }),
    note(what, values, detail) {
      notes.push({ what, values, ...(detail && { detail }) })
      console.log(`  ${what}: ${JSON.stringify(values)}`)
    },
  }
  return { bench, notes }
}
