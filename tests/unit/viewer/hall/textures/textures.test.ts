import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  RANK,
  type Rank,
  type TextureSource,
  type Wish,
} from '../../../../../src/viewer/hall/textures/loadOrder.ts'
import { TextureLedger } from '../../../../../src/viewer/hall/textures/textures.ts'

class FakeTexture {
  isDisposed = false
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
  dispose() {
    this.isDisposed = true
  }
}

/** A loader whose loads end when the test says so. One byte a pixel of the long edge. */
class FakeLoads {
  readonly started: string[] = []
  readonly aborted: string[] = []
  readonly #open = new Map<
    string,
    { resolve: (texture: FakeTexture) => void; reject: (error: Error) => void }
  >()

  source(key: string, rungs = [128, 512, 2048]): TextureSource<FakeTexture> {
    return {
      key,
      rungs,
      bytes: (rung) => rung,
      load: (rung, signal) => {
        const name = `${key}@${rung}`
        this.started.push(name)
        signal.addEventListener('abort', () => this.aborted.push(name))
        return new Promise((resolve, reject) => this.#open.set(name, { resolve, reject }))
      },
    }
  }

  /** Loads that have neither ended nor been cancelled. */
  get flying(): string[] {
    return [...this.#open.keys()].filter((name) => !this.aborted.includes(name))
  }

  async finish(name: string): Promise<FakeTexture> {
    const texture = new FakeTexture(name)
    this.#take(name).resolve(texture)
    await settle()
    return texture
  }

  async fail(name: string): Promise<void> {
    this.#take(name).reject(new Error('404'))
    await settle()
  }

  #take(name: string) {
    const load = this.#open.get(name)
    if (!load) throw new Error(`${name} is not being loaded; started: ${this.started.join(' ')}`)
    this.#open.delete(name)
    return load
  }
}

/** Lets every promise that is settled run its course. */
async function settle() {
  for (let i = 0; i < 10; i++) await Promise.resolve()
}

const wish = (
  source: TextureSource<FakeTexture>,
  pixels: number,
  distance = 1,
  rank: Rank = pixels > 0 ? RANK.view : RANK.next,
): Wish<FakeTexture> => ({ source, rank: rank === RANK.unwished ? RANK.kept : rank, pixels, distance })

describe('what is loaded first', () => {
  it('goes by rank, then by size on screen, then by nearness', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6, parallel: 1 })
    const sheet = (key: string) => loads.source(key, [64])
    ledger.wish([
      wish(sheet('next far'), 0, 9),
      wish(sheet('next near'), 0, 2),
      wish(sheet('room'), 0, 5, RANK.room),
      wish(loads.source('small'), 100),
      wish(loads.source('large'), 900),
      wish(loads.source('wall'), 90, 1, RANK.wall),
      wish(sheet('here'), 0, 1, RANK.here),
      wish(sheet('kept'), 0, 1, RANK.kept),
    ])
    const order = ['here@64', 'wall@128', 'large@2048', 'small@128', 'room@64', 'next near@64', 'next far@64']
    for (const name of order) await loads.finish(name)
    expect(loads.started).toEqual(order)
  })

  it('never has more loads in flight than it may', () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6, parallel: 4 })
    ledger.wish(Array.from({ length: 9 }, (_, i) => wish(loads.source(`p${i}`), 100 + i)))
    expect(loads.started).toHaveLength(4)
  })

  it('asks at once for the smallest rung that is sharp, and knows when it is', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6 })
    const source = loads.source('p')
    ledger.wish([wish(source, 300)])
    expect(ledger.isSharp('p')).toBe(false)
    await loads.finish('p@512')
    expect(ledger.get('p')?.rung).toBe(512)
    expect(ledger.isSharp('p')).toBe(true)
    ledger.wish([wish(source, 538)])
    expect(loads.started).toEqual(['p@512'])
    ledger.wish([wish(source, 540)])
    expect(ledger.isSharp('p')).toBe(false)
    const blurred = ledger.get('p')?.texture
    await loads.finish('p@2048')
    expect(blurred?.isDisposed).toBe(true)
    expect(ledger.get('p')?.rung).toBe(2048)
  })

  it('counts a picture as sharp when its largest rung is all there is', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6 })
    ledger.wish([wish(loads.source('p', [128]), 4000)])
    await loads.finish('p@128')
    expect(ledger.isSharp('p')).toBe(true)
    expect(ledger.isSharp('never heard of')).toBe(false)
  })

  it('shares one texture between two places and takes the larger and the more urgent of the two', () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6, parallel: 1 })
    ledger.wish([
      wish(loads.source('p'), 400),
      wish(loads.source('p'), 60, 1, RANK.wall),
      wish(loads.source('q'), 900),
    ])
    expect(loads.started).toEqual(['p@512'])
  })
})

describe('cancelling', () => {
  it('cancels what nobody wishes for any more, and what is only kept; their slots are free at once', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6, parallel: 2 })
    const [a, b] = [loads.source('a'), loads.source('b')]
    ledger.wish([wish(a, 500), wish(b, 100)])
    ledger.wish([wish(a, 0, 1, RANK.kept), wish(loads.source('c'), 100), wish(loads.source('d'), 90)])
    await settle()
    expect(loads.aborted.sort()).toEqual(['a@512', 'b@128'])
    expect(loads.flying).toEqual(['c@128', 'd@128'])
  })

  it('frees a picture that arrives after it was cancelled, and does not count that as a failure', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6 })
    ledger.wish([wish(loads.source('a'), 100)])
    ledger.wish([])
    const late = await loads.finish('a@128')
    expect(late.isDisposed).toBe(true)
    expect(ledger.get('a')).toBeUndefined()
    expect(ledger.failures()).toEqual([])
    expect(ledger.bytes).toBe(0)
  })

  it('loads again what is wished for again', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6 })
    const a = loads.source('a')
    ledger.wish([wish(a, 100)])
    ledger.wish([])
    ledger.wish([wish(a, 100)])
    await settle()
    expect(loads.started).toEqual(['a@128', 'a@128'])
    await loads.finish('a@128')
    expect(ledger.get('a')?.rung).toBe(128)
  })
})

describe('the budget', () => {
  it('lets go first of what nobody speaks of, then of what is farthest, and never of what is in view', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1700, parallel: 1 })
    const [near, far, gone, fresh] = ['near', 'far', 'gone', 'fresh'].map((key) => loads.source(key, [512]))
    if (!near || !far || !gone || !fresh) throw new Error('four')
    ledger.wish([wish(near, 400), wish(far, 300), wish(gone, 200)])
    const textures = {
      near: await loads.finish('near@512'),
      far: await loads.finish('far@512'),
      gone: await loads.finish('gone@512'),
    }
    const kept = [wish(near, 0, 2, RANK.kept), wish(far, 0, 9, RANK.kept)]
    ledger.wish([wish(fresh, 400), ...kept])
    expect(textures.gone.isDisposed).toBe(true)
    await loads.finish('fresh@512')
    ledger.wish([wish(fresh, 400), wish(loads.source('other', [512]), 300), ...kept])
    expect([textures.near.isDisposed, textures.far.isDisposed]).toEqual([false, true])
    expect(ledger.bytes).toBeLessThanOrEqual(1700)
  })

  it('settles for the rung that fits when everything is in view', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 900, parallel: 1 })
    const [a, b] = [loads.source('a'), loads.source('b')]
    ledger.wish([wish(a, 2000), wish(b, 1900)])
    await loads.finish('a@512')
    await loads.finish('b@128')
    expect(loads.started).toEqual(['a@512', 'b@128'])
    expect(ledger.bytes).toBeLessThanOrEqual(900)
  })

  it('takes back what is far finer than the screen asks for, rather than leave another a blur', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 2300, parallel: 1 })
    const [a, b] = [loads.source('a'), loads.source('b')]
    ledger.wish([wish(a, 2000)])
    const fine = await loads.finish('a@2048')
    ledger.wish([wish(a, 400), wish(b, 400)])
    expect(fine.isDisposed).toBe(true)
    await loads.finish('b@512')
    await loads.finish('a@512')
    expect([ledger.get('a')?.rung, ledger.get('b')?.rung]).toEqual([512, 512])
  })

  it('does not throw one sheet of a next room away for another', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 300, parallel: 1 })
    ledger.wish([wish(loads.source('a'), 0, 1), wish(loads.source('b'), 0, 2), wish(loads.source('c'), 0, 3)])
    await loads.finish('a@128')
    await loads.finish('b@128')
    expect(loads.started).toEqual(['a@128', 'b@128'])
  })

  it('holds also when it becomes smaller', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 2000 })
    ledger.wish([wish(loads.source('a', [512]), 400, 1), wish(loads.source('b', [512]), 400, 2)])
    await loads.finish('a@512')
    await loads.finish('b@512')
    ledger.setBudget(600)
    expect(ledger.bytes).toBe(512)
    expect(ledger.get('a')).toBeDefined()
  })
})

describe('failures', () => {
  it('keeps a failure, goes on with the rest, and loads it on retry', async () => {
    const loads = new FakeLoads()
    let changes = 0
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6, parallel: 1, onChange: () => changes++ })
    ledger.wish([wish(loads.source('broken'), 100), wish(loads.source('whole'), 90)])
    await loads.fail('broken@128')
    expect(ledger.failures()).toEqual(['broken'])
    expect(changes).toBeGreaterThan(0)
    await loads.finish('whole@128')
    expect([ledger.isSharp('broken'), ledger.isSharp('whole')]).toEqual([true, true])
    ledger.retry()
    expect(ledger.failures()).toEqual([])
    await loads.finish('broken@128')
    expect(ledger.get('broken')?.rung).toBe(128)
  })

  it('keeps what it holds when a sharper picture fails', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6 })
    const source = loads.source('p')
    ledger.wish([wish(source, 100)])
    await loads.finish('p@128')
    ledger.wish([wish(source, 500)])
    await loads.fail('p@512')
    expect(ledger.get('p')?.rung).toBe(128)
    expect(ledger.failures()).toEqual(['p'])
  })
})

describe('a server that never answers', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is given up after a while, so that the others come', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6, parallel: 1, patience: 1000 })
    ledger.wish([wish(loads.source('mute'), 200), wish(loads.source('whole'), 100)])
    await vi.advanceTimersByTimeAsync(999)
    expect(loads.started).toEqual(['mute@512'])
    await vi.advanceTimersByTimeAsync(2)
    expect(loads.aborted).toEqual(['mute@512'])
    expect(ledger.failures()).toEqual(['mute'])
    await loads.finish('whole@128')
    expect(ledger.get('whole')?.rung).toBe(128)
    ledger.retry()
    expect(loads.started.at(-1)).toBe('mute@512')
  })
})

describe('its end', () => {
  it('fetches everything anew after the graphics context was lost', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6 })
    ledger.wish([wish(loads.source('p'), 100)])
    const lost = await loads.finish('p@128')
    ledger.reload()
    expect(lost.isDisposed).toBe(true)
    await loads.finish('p@128')
    expect(ledger.get('p')?.texture).not.toBe(lost)
  })

  it('frees everything at its end, also what is still on its way', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6 })
    ledger.wish([wish(loads.source('a'), 100), wish(loads.source('b'), 100)])
    const held = await loads.finish('a@128')
    ledger.dispose()
    const late = await loads.finish('b@128')
    expect([held.isDisposed, late.isDisposed]).toEqual([true, true])
  })
})
