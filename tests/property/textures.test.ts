import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RANK, type TextureSource, targetOf, type Wish } from '../../src/viewer/hall/textures/loadOrder.ts'
import { TextureLedger } from '../../src/viewer/hall/textures/textures.ts'

/** Bytes. A sheet of a room, and pictures on rungs of 10, 40, 160 and 640. */
const SHEET = 60
const RUNGS = [10, 40, 160, 640]
const ROOMS = 12
const PICTURES_A_ROOM = 5
const BUDGET = 2000
const PARALLEL = 4

interface Made {
  readonly key: string
  readonly rung: number
  isDisposed: boolean
  dispose(): void
}

/** A hall of rooms in a row. Loads end, fail or hang as the walk says. */
class Row {
  readonly made: Made[] = []
  readonly open: { readonly end: (how: 'comes' | 'fails') => void; readonly isOff: () => boolean }[] = []
  readonly ledger = new TextureLedger<Made>({ budget: BUDGET, parallel: PARALLEL })
  readonly sheets = Array.from({ length: ROOMS }, (_, room) => this.source(`sheet ${room}`, [SHEET]))
  readonly pictures = Array.from({ length: ROOMS * PICTURES_A_ROOM }, (_, i) => this.source(`${i}`, RUNGS))

  source(key: string, rungs: readonly number[]): TextureSource<Made> {
    return {
      key,
      rungs,
      bytes: (rung) => rung,
      load: (rung, signal) =>
        new Promise((resolve, reject) => {
          const end = (how: 'comes' | 'fails') =>
            how === 'comes' ? resolve(this.make(key, rung)) : reject(new Error('404'))
          this.open.push({ end, isOff: () => signal.aborted })
        }),
    }
  }

  make(key: string, rung: number): Made {
    const texture: Made = {
      key,
      rung,
      isDisposed: false,
      dispose() {
        texture.isDisposed = true
      },
    }
    this.made.push(texture)
    return texture
  }

  /** One stands in a room and looks towards another: what is between is in view. */
  wishes(here: number, towards: number): Wish<Made>[] {
    const isSeen = (room: number) =>
      room >= Math.min(here, towards) && room <= Math.max(here, towards) && Math.abs(room - here) < 3
    return this.sheets.flatMap((source, room): Wish<Made>[] => {
      const away = Math.abs(room - here)
      if (away > 4) return []
      const rank = room === here ? RANK.here : isSeen(room) ? RANK.room : RANK.next
      const pictures = this.pictures.slice(room * PICTURES_A_ROOM, (room + 1) * PICTURES_A_ROOM)
      return [
        { source, rank, pixels: 0, distance: away },
        ...pictures.map((picture, i): Wish<Made> => {
          if (!isSeen(room)) return { source: picture, rank: RANK.kept, pixels: 0, distance: away }
          const pixels = (room === towards ? 200 : 120) / (1 + away) + i
          return { source: picture, rank: i === 0 ? RANK.wall : RANK.view, pixels, distance: away }
        }),
      ]
    })
  }

  get alive(): Made[] {
    return this.made.filter(({ isDisposed }) => !isDisposed)
  }
}

async function settle(): Promise<void> {
  for (let i = 0; i < 12; i++) await Promise.resolve()
}

const steps = fc.array(
  fc.record({
    here: fc.nat(ROOMS - 1),
    towards: fc.nat(ROOMS - 1),
    /** Which of the open loads end before the next step, and how. */
    ends: fc.array(
      fc.tuple(fc.nat(8), fc.constantFrom<'comes' | 'fails'>('comes', 'comes', 'comes', 'fails')),
      {
        maxLength: 8,
      },
    ),
    event: fc.option(fc.constantFrom('retry', 'reload'), { freq: 8 }),
  }),
  { minLength: 1, maxLength: 40 },
)

type Step = (typeof steps extends fc.Arbitrary<infer Steps> ? Steps : never)[number]

/** Takes one step; what is true all the time is looked at after every load that ends. */
async function take(row: Row, { here, towards, ends, event }: Step): Promise<void> {
  const wishes = row.wishes(here, towards)
  const before = row.alive
  row.ledger.wish(wishes)
  if (event === 'retry') row.ledger.retry()
  if (event === 'reload') row.ledger.reload()
  await settle()
  for (const [which, how] of ends) {
    const [load] = row.open.splice(which % Math.max(1, row.open.length), 1)
    load?.end(how)
    await settle()
    expect(row.ledger.bytes).toBeLessThanOrEqual(BUDGET)
    expect(row.open.filter(({ isOff }) => !isOff()).length).toBeLessThanOrEqual(PARALLEL)
  }
  for (const { key, rung } of row.alive) expect(row.ledger.get(key)?.rung).toBe(rung)
  if (event === 'reload') return
  for (const texture of before) if (texture.isDisposed) expectLeft(row, wishes, texture)
}

/** What is in view, and not far finer than it need be, leaves only for a sharper one. */
function expectLeft({ made }: Row, wishes: readonly Wish<Made>[], texture: Made): void {
  const { key, rung } = texture
  const wish = wishes.find(({ source, rank }) => source.key === key && rank <= RANK.room)
  if (!wish || rung >= targetOf(wish) * 4) return
  const later = made.slice(made.indexOf(texture) + 1)
  expect(later.filter((each) => each.key === key && each.rung > rung)).not.toEqual([])
}

describe('the ledger on any walk', () => {
  it('holds its budget, keeps what is in view, frees everything else, and has few loads in flight', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (walk) => {
        const row = new Row()
        for (const step of walk) await take(row, step)
        row.ledger.dispose()
        for (const { end } of row.open.splice(0)) end('comes')
        await settle()
        expect(row.alive).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('holds no more after an hour of walking than after the first minutes', async () => {
    const row = new Row()
    let [random, peak] = [7, 0]
    const next = (most: number) => {
      random = (random * 1103515245 + 12345) % 2 ** 31
      return random % most
    }
    let here = 0
    for (let step = 0; step < 2500; step++) {
      here = Math.min(ROOMS - 1, Math.max(0, here + next(3) - 1))
      row.ledger.wish(row.wishes(here, Math.min(ROOMS - 1, Math.max(0, here + next(5) - 2))))
      for (const { end } of row.open.splice(0, next(6))) end('comes')
      await settle()
      if (step === 200) peak = row.alive.length
      if (step > 200) expect(row.alive.length).toBeLessThanOrEqual(Math.max(peak, ROOMS) * 3)
      expect(row.ledger.bytes).toBeLessThanOrEqual(BUDGET)
    }
    expect(row.made.length).toBeGreaterThan(500)
    row.ledger.dispose()
    for (const { end } of row.open.splice(0)) end('comes')
    await settle()
    expect(row.alive).toEqual([])
  })
})
