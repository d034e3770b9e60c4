import { describe, expect, it } from 'vitest'
import type { TextureSource } from '../../../../src/viewer/hall/loadOrder.ts'
import { TextureLedger } from '../../../../src/viewer/hall/textures.ts'

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

const wish = (source: TextureSource<FakeTexture>, pixels: number, distance = 1) => ({
  source,
  pixels,
  distance,
})

describe('what is loaded first', () => {
  it('loads thumbnails of everything in view before anything sharp, the largest on screen first', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6, parallel: 1 })
    ledger.wish([
      wish(loads.source('small'), 100),
      wish(loads.source('large'), 900),
      wish(loads.source('hidden'), 0),
    ])
    expect(loads.started).toEqual(['large@128'])
    await loads.finish('large@128')
    await loads.finish('small@128')
    await loads.finish('large@2048')
    expect(loads.started).toEqual(['large@128', 'small@128', 'large@2048', 'hidden@128'])
  })

  it('never has more loads in flight than it may', () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6, parallel: 4 })
    ledger.wish(Array.from({ length: 9 }, (_, i) => wish(loads.source(`p${i}`), 100 + i)))
    expect(loads.started).toHaveLength(4)
  })

  it('asks for the smallest rung that is sharp, and knows when it is', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6 })
    const source = loads.source('p')
    ledger.wish([wish(source, 300)])
    await loads.finish('p@128')
    expect(ledger.isSharp()).toBe(false)
    await loads.finish('p@512')
    expect(ledger.get('p')?.rung).toBe(512)
    expect(ledger.isSharp()).toBe(true)
    ledger.wish([wish(source, 538)])
    expect(loads.started).toEqual(['p@128', 'p@512'])
    ledger.wish([wish(source, 540)])
    expect(loads.started.at(-1)).toBe('p@2048')
  })

  it('counts a picture as sharp when its largest rung is all there is', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6 })
    ledger.wish([wish(loads.source('p', [128]), 4000)])
    await loads.finish('p@128')
    expect(ledger.isSharp()).toBe(true)
  })

  it('shares one texture between two places and takes the larger of the two', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6 })
    ledger.wish([wish(loads.source('p'), 60), wish(loads.source('p'), 400)])
    await loads.finish('p@128')
    expect(loads.started).toEqual(['p@128', 'p@512'])
  })
})

describe('cancelling', () => {
  it('cancels what nobody wishes for any more, and what would only sharpen a thing out of view', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6 })
    const [a, b] = [loads.source('a'), loads.source('b')]
    ledger.wish([wish(a, 500), wish(b, 100)])
    await loads.finish('a@128')
    ledger.wish([wish(a, 0)])
    expect(loads.aborted.sort()).toEqual(['a@512', 'b@128'])
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
  })
})

describe('the budget', () => {
  it('lets go of what is out of view, farthest first, sharp pictures before thumbnails', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1408, parallel: 1 })
    const [near, far, fresh] = [loads.source('near'), loads.source('far'), loads.source('fresh')]
    ledger.wish([wish(near, 400), wish(far, 300)])
    await loads.finish('near@128')
    await loads.finish('far@128')
    const nearSharp = await loads.finish('near@512')
    const farSharp = await loads.finish('far@512')
    expect(ledger.bytes).toBe(1280)

    ledger.wish([wish(fresh, 400), wish(near, 0, 2), wish(far, 0, 9)])
    await loads.finish('fresh@128')
    expect(farSharp.isDisposed).toBe(true)
    expect(nearSharp.isDisposed).toBe(false)
    expect(ledger.get('far')?.rung).toBe(128)
    await loads.finish('fresh@512')
    expect(ledger.get('fresh')?.rung).toBe(512)
    expect(ledger.bytes).toBeLessThanOrEqual(1408)
  })

  it('never lets go of what is in view: it settles for the rung that fits', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 900, parallel: 1 })
    const [a, b] = [loads.source('a'), loads.source('b')]
    ledger.wish([wish(a, 2000), wish(b, 1900)])
    await loads.finish('a@128')
    await loads.finish('b@128')
    await loads.finish('a@512')
    expect(ledger.get('a')?.rung).toBe(512)
    expect(ledger.get('b')?.rung).toBe(128)
    expect(loads.started).toEqual(['a@128', 'b@128', 'a@512'])
    expect(ledger.bytes).toBeLessThanOrEqual(900)
  })

  it('does not throw one thumbnail out of view away for another', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 300, parallel: 1 })
    ledger.wish([wish(loads.source('a'), 0, 1), wish(loads.source('b'), 0, 2), wish(loads.source('c'), 0, 3)])
    await loads.finish('a@128')
    await loads.finish('b@128')
    expect(loads.started).toEqual(['a@128', 'b@128'])
  })

  it('holds the budget under any walk', async () => {
    const loads = new FakeLoads()
    const budget = 5000
    const ledger = new TextureLedger<FakeTexture>({ budget, parallel: 3 })
    const sources = Array.from({ length: 40 }, (_, i) => loads.source(`p${i}`))
    for (let eye = 0; eye < 40; eye += 3) {
      ledger.wish(
        sources.map((source, i) => {
          const distance = Math.abs(i - eye)
          return wish(source, distance < 4 ? 2000 / (1 + distance) : 0, distance)
        }),
      )
      for (let n = 0; n < 12; n++) {
        const [name] = loads.flying
        if (name) await loads.finish(name)
        expect(ledger.bytes).toBeLessThanOrEqual(budget)
      }
      loads.aborted.length = 0
    }
    expect(loads.started.length).toBeGreaterThan(40)
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
    expect(ledger.isSharp()).toBe(true)
    ledger.retry()
    expect(ledger.failures()).toEqual([])
    await loads.finish('broken@128')
    expect(ledger.get('broken')?.rung).toBe(128)
  })

  it('keeps the thumbnail when the sharp picture fails', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6 })
    ledger.wish([wish(loads.source('p'), 500)])
    await loads.finish('p@128')
    await loads.fail('p@512')
    expect(ledger.get('p')?.rung).toBe(128)
    expect(ledger.failures()).toEqual(['p'])
  })
})

describe('its listeners and its end', () => {
  it('tells those who show a picture when it comes and goes', async () => {
    const loads = new FakeLoads()
    const ledger = new TextureLedger<FakeTexture>({ budget: 1e6 })
    const rungs: (number | undefined)[] = []
    const stop = ledger.subscribe('p', () => rungs.push(ledger.get('p')?.rung))
    ledger.wish([wish(loads.source('p'), 400)])
    await loads.finish('p@128')
    await loads.finish('p@512')
    ledger.reload()
    expect(rungs).toEqual([128, 512, 128, undefined])
    stop()
    await loads.finish('p@128')
    expect(rungs).toHaveLength(4)
  })

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
