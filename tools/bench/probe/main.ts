/** Put into a page before any script of its own. Needs nothing from the page, and changes nothing of what it does. */
import { keepNatives } from './contexts.ts'
import { DRAW_CALLS, EXTENSION_CALLS } from './draws.ts'
import { sampleFrames, watchFrames } from './frames.ts'
import { counts, type Probe, watch } from './state.ts'
import { type Call, TEXTURE_CALLS } from './textures.ts'

type Methods = Record<string, unknown>

function patch(
  target: Methods,
  calls: Readonly<Record<string, Call>>,
  contextOf?: WebGL2RenderingContext,
): void {
  for (const [name, call] of Object.entries(calls)) {
    const native = target[name]
    if (typeof native !== 'function') continue
    target[name] = function (this: WebGL2RenderingContext, ...args: unknown[]): unknown {
      try {
        call(contextOf ?? this, args)
      } catch (error) {
        counts.errors.push(`probe: ${error}`)
      }
      return native.apply(this, args)
    }
  }
}

function watchExtensions(prototype: WebGL2RenderingContext): void {
  const native = prototype.getExtension as (name: string) => unknown
  const patched = new WeakSet<object>()
  Object.assign(prototype, {
    getExtension(this: WebGL2RenderingContext, name: string): unknown {
      const extension = native.call(this, name)
      if (typeof extension === 'object' && extension && !patched.has(extension)) {
        patched.add(extension)
        patch(extension as Methods, EXTENSION_CALLS, this)
      }
      return extension
    },
  })
}

function observe(type: string, onEntry: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) onEntry(entry)
  }).observe({ type, buffered: true })
}

for (const { prototype } of [window.WebGLRenderingContext, window.WebGL2RenderingContext]) {
  const context = prototype as WebGL2RenderingContext
  keepNatives(context)
  patch(prototype as unknown as Methods, { ...TEXTURE_CALLS, ...DRAW_CALLS })
  watchExtensions(context)
}
watchFrames()
observe('longtask', ({ startTime, duration }) => counts.longTasks.push([startTime, duration]))
observe('largest-contentful-paint', (entry) => {
  const { renderTime, loadTime, url } = entry as LargestContentfulPaint
  if (url) counts.paints[url] ??= renderTime || loadTime
})
addEventListener('error', (event) => counts.errors.push(event.message || 'a file failed to load'), true)

const probe: Probe = {
  get sync() {
    return watch.sync
  },
  set sync(value) {
    watch.sync = value
  },
  sample: sampleFrames,
  report() {
    const marks: Record<string, number> = {}
    for (const { name, startTime } of performance.getEntriesByType('mark')) marks[name] ??= startTime
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return { ...counts, marks, origin: performance.timeOrigin, contentfulPaint: paint?.startTime ?? null }
  },
}
Object.assign(window, { jisrBench: probe })
