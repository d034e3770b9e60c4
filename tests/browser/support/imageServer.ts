import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { selfSigned } from '../../../tools/bench/certificate.ts'

/** Pixels of every picture. */
export const PICTURE = { width: 3000, height: 4200 }
const TILE = 512
const SCALES = [1, 2, 4, 8]

/** What a service is: each page's is of another kind, in turn. */
const KINDS = [
  { api: 3, level: 2 },
  { api: 2, level: 1 },
  { api: 3, level: 0 },
  { api: 2, level: 0 },
] as const
export type Kind = (typeof KINDS)[number]
/** @param page from 1 */
export const kindOf = (page: number): Kind => KINDS[(page - 1) % KINDS.length] ?? KINDS[0]

export interface ImageServer {
  /** `https://127.0.0.1:<port>`, with a certificate that nobody vouches for. */
  readonly origin: string
  /** Path and query of everything that was asked for. */
  readonly asked: readonly string[]
  /** Pages whose pictures are not there. */
  readonly lost: Set<number>
  /** Whether other sites may read what it gives. */
  isOpen: boolean
  close(): Promise<void>
}

/**
 * Stands in for the image host of a library: manifests under `/manifests/`, and an IIIF image service for each page,
 * whose pictures show the page's number. It gives what its kind of service must give, in the canonical form, and nothing
 * else.
 * @param manifests texts by file name, in which `{origin}` stands for this server
 */
export async function serveImages(manifests: Readonly<Record<string, string>>): Promise<ImageServer> {
  const asked: string[] = []
  const lost = new Set<number>()
  const state = { isOpen: true }
  const server = createServer(selfSigned(), async (request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    if (state.isOpen) response.setHeader('Access-Control-Allow-Origin', '*')
    const answer = (status: number, type: string, body: string | Buffer) => {
      response.writeHead(status, { 'Content-Type': type })
      response.end(body)
    }
    const manifest = manifests[path.replace('/manifests/', '')]
    if (manifest) return answer(200, 'application/json', manifest.replaceAll('{origin}', origin))
    const [, page = '0', asking = ''] = /^\/iiif\/[^/]*?(\d{1,3})\/(.+)$/.exec(path) ?? []
    const number = Number(page)
    if (number === 0 || lost.has(number)) return answer(404, 'text/plain', 'not here')
    const address = `${origin}${path.slice(0, -asking.length - 1)}`
    if (asking === 'info.json') return answer(200, 'application/json', infoOf(address, kindOf(number)))
    const part = partOf(asking, kindOf(number))
    if (!part) return answer(400, 'text/plain', `not given: ${asking}`)
    answer(200, 'image/jpeg', await drawn(number, part))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    asked,
    lost,
    get isOpen() {
      return state.isOpen
    },
    set isOpen(isOpen) {
      state.isOpen = isOpen
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function infoOf(address: string, { api, level }: Kind): string {
  const tiles = [{ width: TILE, scaleFactors: SCALES }]
  const sizes = level === 0 ? [375, 1000].map((width) => ({ width, height: width * 1.4 })) : undefined
  const common = { protocol: 'http://iiif.io/api/image', ...PICTURE, tiles, sizes }
  return JSON.stringify(
    api === 3
      ? {
          '@context': 'http://iiif.io/api/image/3/context.json',
          id: address,
          type: 'ImageService3',
          profile: `level${level}`,
          ...common,
        }
      : {
          '@context': 'http://iiif.io/api/image/2/context.json',
          '@id': address,
          profile: [`http://iiif.io/api/image/2/level${level}.json`],
          ...common,
        },
  )
}

interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Of the answer, pixels. */
  readonly to: { readonly width: number; readonly height: number }
}

/** What a request asks for; undefined for what a service of this kind need not give. */
function partOf(asking: string, { api, level }: Kind): Part | undefined {
  const [, region = '', size = ''] = /^([^/]+)\/([^/]+)\/0\/default\.jpg$/.exec(asking) ?? []
  const [x = 0, y = 0, width = PICTURE.width, height = PICTURE.height] =
    region === 'full' ? [] : region.split(',').map(Number)
  if (size === (api === 2 ? 'full' : 'max')) return { x, y, width, height, to: { width, height } }
  const [across, down] = size.split(',')
  // Canonical: Image API 2 says the width alone, 3 says both.
  if ((api === 2) !== (down === '') || !across) return undefined
  const scale = width / Number(across)
  const to = { width: Number(across), height: api === 2 ? Math.ceil(height / scale) : Number(down) }
  const part = { x, y, width, height, to }
  return level > 0 || isListed(part, region === 'full') ? part : undefined
}

/** Whether static files would have it: a size that is listed, or a tile. */
function isListed({ x, y, width, height, to }: Part, isWhole: boolean): boolean {
  if (isWhole && [375, 1000].includes(to.width)) return true
  return SCALES.some((scale) => {
    const step = TILE * scale
    const isOnGrid = x % step === 0 && y % step === 0
    const isTile =
      width === Math.min(step, PICTURE.width - x) && height === Math.min(step, PICTURE.height - y)
    return isOnGrid && isTile && to.width === Math.ceil(width / scale)
  })
}

/** A green sheet with the page’s number on it, cut out of the whole as any picture would be. */
function drawn(page: number, { x, y, width, height, to }: Part): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${to.width}" height="${to.height}"
    viewBox="${x} ${y} ${width} ${height}" preserveAspectRatio="none">
    <rect width="${PICTURE.width}" height="${PICTURE.height}" fill="#60c060"/>
    <rect x="150" y="150" width="2700" height="3900" fill="none" stroke="#1e1b18" stroke-width="30"/>
    <text x="1500" y="2600" font-size="1400" text-anchor="middle" fill="#1e1b18">${page}</text></svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 70 }).toBuffer()
}
