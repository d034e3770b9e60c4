import { PartError } from './partFiles.ts'

/** Parts fetched at the same time: on a slow line more would only make the first come later. */
const LANES = 2
/** Milliseconds before a part that did not come is asked for again, by attempt. */
const PAUSES = [600, 2400]

export interface PartQueue {
  /** Asks for parts by id, the most urgent first; they go before what was wished for earlier. Cheap, any number of times. */
  want(ids: readonly string[]): void
  /** Asks again for those that did not come. */
  retry(): void
}

interface PartQueueOptions {
  /** Fetches a part and puts it in its place. May reject: what rejects with a lasting `PartError` is not tried again. */
  load(id: string): Promise<void>
  /** Whether a part is still to come at all. */
  isToCome(id: string): boolean
  /** The ids that did not come, whenever they change. */
  onMissing(ids: ReadonlySet<string>): void
}

/** Fetches parts in order of urgency, few at a time. */
export function createPartQueue({ load, isToCome, onMissing }: PartQueueOptions): PartQueue {
  let waiting: string[] = []
  const loading = new Set<string>()
  let missing: ReadonlySet<string> = new Set()

  const isNew = (id: string) => !loading.has(id) && !missing.has(id) && isToCome(id)
  const setMissing = (next: ReadonlySet<string>) => {
    missing = next
    onMissing(next)
  }
  function advance(): void {
    while (loading.size < LANES) {
      const next = waiting.shift()
      if (next === undefined) return
      if (isNew(next)) void run(next)
    }
  }
  async function run(id: string): Promise<void> {
    loading.add(id)
    try {
      await persistently(() => load(id))
    } catch {
      setMissing(new Set([...missing, id]))
    }
    loading.delete(id)
    advance()
  }
  return {
    want(ids) {
      const wanted = ids.filter(isNew)
      if (wanted.length === 0) return
      waiting = [...new Set([...wanted, ...waiting])]
      advance()
    },
    retry() {
      const again = [...missing]
      setMissing(new Set())
      this.want(again)
    },
  }
}

async function persistently(load: () => Promise<void>): Promise<void> {
  for (const pause of PAUSES) {
    try {
      return await load()
    } catch (error) {
      if (error instanceof PartError && error.isLasting) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return load()
}
