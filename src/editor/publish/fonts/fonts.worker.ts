import './withoutEval.ts'
import wasmAddress from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url'
import { planFonts } from '../../../scenes/publish/fonts.ts'
import type { InterfaceWords } from '../../../scenes/publish/lettering.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { type FontSources, type MadeFonts, makeFonts } from './makeFonts.ts'
import type { Ranges } from './sources.ts'

/** What is asked of the worker, once. */
export interface FontRequest {
  readonly scene: Scene
  readonly words: InterfaceWords
}

/** What it answers: progress any number of times, then one of the others. */
export type FontReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | ({ readonly kind: 'made' } & MadeFonts)
  /** The host's policy forbids WebAssembly. */
  | { readonly kind: 'refused' }
  /** A face could not be fetched. */
  | { readonly kind: 'failed'; readonly file: string }

class FetchFailure extends Error {}

/** By path: the very files that the workbench itself is set in, and those of the families that lend. */
const FONTS = {
  ...import.meta.glob<string>(
    '/node_modules/@fontsource/{noto-serif-sc,noto-naskh-arabic}/files/*-{400,600}-normal.woff2',
    { query: '?url', import: 'default', eager: true },
  ),
  ...import.meta.glob<string>(
    '/node_modules/@fontsource/{noto-sans-sc,noto-sans-arabic,noto-serif,noto-serif-tc,lxgw-wenkai-tc}/files/*-400-normal.woff2',
    { query: '?url', import: 'default', eager: true },
  ),
}
const RANGES = import.meta.glob<Ranges>('/node_modules/@fontsource/*/unicode.json', { import: 'default' })
const LICENCES = import.meta.glob<string>('/node_modules/@fontsource/*/LICENSE', {
  query: '?raw',
  import: 'default',
})

const SOURCES: FontSources = {
  wasm: async () => (await fetched(wasmAddress)).arrayBuffer(),
  async font(file) {
    const address = FONTS[`/node_modules/@fontsource/${file.package}/files/${file.name}`]
    return address === undefined ? undefined : new Uint8Array(await (await fetched(address)).arrayBuffer())
  },
  ranges: async (family) => (await RANGES[`/node_modules/@fontsource/${family}/unicode.json`]?.()) ?? {},
  licence: async (family) => (await LICENCES[`/node_modules/@fontsource/${family}/LICENSE`]?.()) ?? '',
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => undefined)
  if (!response?.ok) throw new FetchFailure(address.split('/').at(-1))
  return response
}

const post = (reply: FontReply) => self.postMessage(reply)

/** A module with nothing in it: what a policy says of this one it says of all. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)

async function isRefused(): Promise<boolean> {
  return WebAssembly.compile(EMPTY_MODULE).then(
    () => false,
    () => true,
  )
}

self.addEventListener('message', async ({ data }: MessageEvent<FontRequest>) => {
  if (await isRefused()) return post({ kind: 'refused' })
  try {
    const plan = planFonts(data.scene, data.words)
    const made = await makeFonts(plan, SOURCES, (done, total) => post({ kind: 'progress', done, total }))
    post({ kind: 'made', ...made })
  } catch (cause) {
    if (!(cause instanceof FetchFailure)) throw cause
    post({ kind: 'failed', file: cause.message })
  }
})
