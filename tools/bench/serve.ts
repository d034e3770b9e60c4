import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { createSecureServer, type Http2SecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { KeyPair } from './certificate.ts'

/** The part of a response that HTTP/1.1 and HTTP/2 share. */
interface Reply {
  writeHead(status: number, headers: Record<string, string | number>): unknown
  end(body: Buffer | string): unknown
}

/** No such file; bytes that are no picture; the file, but late. */
export type Fault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'slow'; readonly milliseconds: number }

export interface BenchServer {
  readonly http1: string
  /** Empty without a certificate. */
  readonly http2: string
  /** What goes wrong, by path. */
  readonly faults: Map<string, Fault>
  /** Bytes of the body that an address is answered with. */
  size(address: string): number
  close(): Promise<void>
}

interface File {
  readonly type: string
  readonly coding: 'br' | undefined
  readonly body: Buffer
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  txt: 'text/plain; charset=utf-8',
}
const PACKED = /^(html|js|css|json|svg|wasm|txt)$/
/** Bytes from which a text is packed less thoroughly, as hosts do on the fly: a minute's work would say nothing more. */
const LARGE = 2 * 2 ** 20

/**
 * Serves folders as a good host would (brotli, cache headers), over HTTP/1.1 and, with a certificate, over HTTP/2.
 * @param roots folder by the path under which it lies, with a slash at both ends
 */
export async function serve(roots: Readonly<Record<string, string>>, keys?: KeyPair): Promise<BenchServer> {
  const faults = new Map<string, Fault>()
  const files = new Map<string, File>()
  const prefixes = Object.keys(roots).sort((a, b) => b.length - a.length)

  function find(path: string): File | undefined {
    const prefix = prefixes.find((each) => path.startsWith(each))
    return prefix === undefined || faults.get(path)?.kind === 'missing'
      ? undefined
      : read(join(roots[prefix] ?? '', path.slice(prefix.length)))
  }

  function answer(
    request: { readonly url?: string; readonly headers: IncomingMessage['headers'] },
    reply: Reply,
  ) {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'))
    const file = find(path)
    if (!file) {
      reply.writeHead(404, { 'content-type': 'text/plain' })
      reply.end('not found')
      return
    }
    reply.writeHead(200, {
      'content-type': file.type,
      'content-length': file.body.length,
      'cache-control': 'public, max-age=3600',
      ...(file.coding && { 'content-encoding': file.coding }),
    })
    const fault = faults.get(path)
    const body = fault?.kind === 'broken' ? Buffer.alloc(file.body.length) : file.body
    if (fault?.kind === 'slow') setTimeout(() => reply.end(body), fault.milliseconds)
    else reply.end(body)
  }

  function pack(folder: string): void {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && PACKED.test(extname(entry.name).slice(1)))
        read(join(entry.parentPath, entry.name))
  }

  function read(path: string): File | undefined {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return undefined
    if (stat.isDirectory()) return read(join(path, 'index.html'))
    const key = `${path} ${stat.mtimeMs}`
    const known = files.get(key)
    if (known) return known
    const file = load(path)
    if (file.coding) files.set(key, file)
    return file
  }

  // A host packs a file once, not while the first visitor waits.
  for (const root of Object.values(roots)) pack(root)
  const plain = createServer({ keepAliveTimeout: 60_000 }, answer)
  const secure =
    keys &&
    createSecureServer({ ...keys, allowHTTP1: true, maxSessionMemory: 2000 }, (request, reply) =>
      answer(request, reply as unknown as Reply),
    )
  return {
    http1: `http://127.0.0.1:${await listen(plain)}`,
    http2: secure ? `https://127.0.0.1:${await listen(secure)}` : '',
    faults,
    size: (address) => find(decodeURIComponent(new URL(address).pathname))?.body.length ?? 0,
    async close() {
      plain.closeAllConnections()
      plain.close()
      secure?.close()
    },
  }
}

function load(path: string): File {
  const raw = readFileSync(path)
  const extension = extname(path).slice(1)
  const isPacked = PACKED.test(extension) && raw.length > 256
  const quality = raw.length > LARGE ? 5 : constants.BROTLI_MAX_QUALITY
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    coding: isPacked ? 'br' : undefined,
    body: isPacked ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }) : raw,
  }
}

function listen(server: Server | Http2SecureServer): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
