import { readFileSync, statSync } from 'node:fs'
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

export interface BenchServer {
  readonly http1: string
  readonly http2: string
  /** Paths that are answered with 404, whatever lies there. */
  readonly missing: Set<string>
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
 * Serves folders as a good host would (brotli, cache headers), over HTTP/1.1 and over HTTP/2 with a certificate of its own.
 * @param roots folder by the path under which it lies, with a slash at both ends
 */
export async function serve(roots: Readonly<Record<string, string>>, keys: KeyPair): Promise<BenchServer> {
  const missing = new Set<string>()
  const files = new Map<string, File>()
  const prefixes = Object.keys(roots).sort((a, b) => b.length - a.length)

  function answer(
    request: { readonly url?: string; readonly headers: IncomingMessage['headers'] },
    reply: Reply,
  ) {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'))
    const prefix = prefixes.find((each) => path.startsWith(each))
    const file = prefix && !missing.has(path) && read(join(roots[prefix] ?? '', path.slice(prefix.length)))
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
    reply.end(file.body)
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

  const plain = createServer({ keepAliveTimeout: 60_000 }, answer)
  const secure = createSecureServer({ ...keys, allowHTTP1: true, maxSessionMemory: 2000 }, (request, reply) =>
    answer(request, reply as unknown as Reply),
  )
  return {
    http1: `http://127.0.0.1:${await listen(plain)}`,
    http2: `https://127.0.0.1:${await listen(secure)}`,
    missing,
    async close() {
      plain.closeAllConnections()
      plain.close()
      secure.close()
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
