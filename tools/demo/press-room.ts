import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { createServer } from 'vite'
import type { Tile } from '../../src/scenes/publish/tiles.ts'
import type { Painted } from './typeset/paint.ts'

const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-lcd-text',
]

/** A browser in which the pages are set: the typesetting modules run there, with fonts from `node_modules`. */
export interface PressRoom {
  ids(): Promise<string[]>
  paint(id: string): Promise<Painted>
  derive(id: string, width: number, height: number): Promise<string>
  /** A part of a picture, in its own pixels. */
  cut(id: string, tile: Tile): Promise<string>
  close(): Promise<void>
}

/** @throws when there is no Chromium; `CHROMIUM` may name one */
export async function openPressRoom(): Promise<PressRoom> {
  const root = fileURLToPath(new URL('./typeset', import.meta.url))
  const server = await createServer({
    configFile: false,
    root,
    cacheDir: fileURLToPath(new URL('../../node_modules/.vite-demo', import.meta.url)),
    logLevel: 'warn',
    server: {
      port: 0,
      host: '127.0.0.1',
      hmr: false,
      watch: null,
      fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] },
    },
  })
  await server.listen()
  const address = server.resolvedUrls?.local[0]
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: CHROMIUM_ARGS,
  })
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.error(error))
  await page.goto(`${address}index.html`)
  // As text: a function would carry the helpers of the compiler that runs this file into a page without them.
  const call = <Result>(name: string, ...args: (string | number | Tile)[]): Promise<Result> =>
    page.evaluate(`import('/paint.ts').then((press) => press.${name}(...${JSON.stringify(args)}))`)
  return {
    ids: () => call('ids'),
    paint: (id) => call('paint', id),
    derive: (id, width, height) => call('derive', id, width, height),
    cut: (id, tile) => call('cut', id, tile),
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
