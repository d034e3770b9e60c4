import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

export interface Served {
  /** `http://localhost:<port>` */
  readonly origin: string
  close(): Promise<void>
}

/**
 * A plain static file server over one folder: no rewriting, no headers of its own but the content type.
 * @param path under which the folder lies, with a slash at both ends
 * @param headers sent with every file
 */
export async function serveFolder(
  folder: string,
  path = '/',
  headers: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const files = sirv(folder, {
    dev: true,
    setHeaders(response) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    },
  })
  return listen(
    createServer((request, response) => {
      const url = request.url ?? '/'
      if (!url.startsWith(path)) {
        response.statusCode = 404
        response.end()
        return
      }
      request.url = `/${url.slice(path.length)}`
      files(request, response, () => {
        response.statusCode = 404
        response.end()
      })
    }),
  )
}

/** A server that answers every request with one page, as a partner's site would. */
export async function servePage(html: string): Promise<Served> {
  return listen(
    createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(html)
    }),
  )
}

async function listen(server: Server): Promise<Served> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
