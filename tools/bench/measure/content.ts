import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Bench } from '../bench.ts'
import { inCache } from '../cache.ts'
import { kilobytes, round } from '../numbers.ts'
import { SLOW_4G } from '../page.ts'
import { PICTURES } from '../pictures.ts'
import { ours, type Protocol } from '../subjects.ts'

/** Pages that stand for the least that a page can be: nothing, and one picture of 150 KB. */
export const PLAIN = inCache('plain')

/** Bytes of a page's picture and the milliseconds after which it was painted. */
export interface Content {
  readonly painted: number
  readonly wire: number
}

const PATIENCE = 60
/** The first of these that a page asks for is what it shows first. */
const PICTURE = /\.(jpg|webp)$/

/** Writes the blank page and the page of one picture. */
export function writePlainPages(): void {
  mkdirSync(PLAIN, { recursive: true })
  copyFileSync(`${PICTURES}/0000.jpg`, `${PLAIN}/picture.jpg`)
  const page = (body: string) =>
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Plain</title><body>${body}\n`
  writeFileSync(`${PLAIN}/blank.html`, page(''))
  writeFileSync(`${PLAIN}/picture.html`, page('<img src="picture.jpg" width="512" height="512" alt="">'))
}

/** When the page of one picture has painted it, on a slow line. */
export function measurePicturePage(bench: Bench, protocol: Protocol): Promise<Content> {
  const address = `${bench.server[protocol]}/plain/picture.html`
  return measurePaint(bench, address, `page of one picture, ${protocol}`)
}

/** When a bundle has painted its title, its cover and its list, on a slow line. */
export function measureContent(bench: Bench, count: number, protocol: Protocol): Promise<Content> {
  const address = ours(count).address(bench.server, protocol).replace(/\?.*$/, '')
  return measurePaint(bench, address, `cover of ours, ${count} pictures, ${protocol}`)
}

/** Text is painted with the page; the picture is the last of what must be there. */
async function measurePaint(bench: Bench, address: string, what: string): Promise<Content> {
  const page = await bench.open({ line: SLOW_4G })
  try {
    await page.go(address)
    await page.quiet(PATIENCE)
    const { contentfulPaint, paints, origin } = await page.report()
    const asked = [...page.network.asked.values()].find(({ address }) => PICTURE.test(address))
    if (!asked?.end || contentfulPaint === null) throw new Error(`Nothing was painted at ${address}`)
    const arrived = asked.end - origin
    const drawn = paints[asked.address] ?? arrived
    const painted = Math.max(contentfulPaint, arrived, drawn)
    const content = { painted: round(painted), wire: page.network.wireUntil(origin + painted) }
    const scripts = page.network.wireUntil(origin + painted, (kind) => kind === 'script')
    bench.note(what, {
      ...content,
      text: round(contentfulPaint),
      arrived: round(arrived),
      wireKB: kilobytes(content.wire),
      ofWhichScriptsKB: kilobytes(scripts),
    })
    return content
  } finally {
    await page.close()
  }
}

/** What the static page of a bundle weighs where no script runs, until all of it has come: bytes. */
export async function measureStaticPage(bench: Bench, count: number): Promise<number> {
  const page = await bench.open()
  try {
    await page.send('Emulation.setScriptExecutionDisabled', { value: true })
    await page.go(ours(count).address(bench.server).replace(/\?.*$/, ''))
    await page.quiet(PATIENCE)
    const asked = [...page.network.asked.values()].filter(({ kind }) => kind !== 'script')
    const wire = asked.reduce((sum, each) => sum + each.wire, 0)
    const fonts = asked.reduce((sum, each) => sum + (each.kind === 'font' ? each.wire : 0), 0)
    bench.note(`static page of ours, ${count} pictures`, {
      wireKB: kilobytes(wire),
      ofWhichFontsKB: kilobytes(fonts),
    })
    return wire - fonts
  } finally {
    await page.close()
  }
}

/** Whether title, cover and list stand in the page before any script. */
export function isStatic(bench: Bench, count: number): boolean {
  const html = readFileSync(`${bench.bundle(count)}/index.html`, 'utf8')
  return /<h1[\s>]/.test(html) && /<img [^>]*cover__picture/.test(html) && /<li[\s>]/.test(html)
}
