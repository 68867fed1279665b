import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A business's website on loopback, at an origin of its own. */
export interface Website {
  /** `http://127.0.0.1:PORT` */
  origin: string
  /** What stands before `</body>` of every page: the one line that is pasted. */
  paste(line: string): void
  /** From now on its pages are answered only after so long, in milliseconds. */
  slow(ms: number): void
  close(): Promise<void>
}

/** @param pages path → body; a sitemap that lists them is served beside them */
export async function serveWebsite(pages: Record<string, string>): Promise<Website> {
  let pasted = ''
  let delayMs = 0
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    const body = pages[path]
    if (path === '/sitemap.xml') {
      const places = Object.keys(pages).map((page) => `<url><loc>${origin}${page}</loc></url>`)
      response.setHeader('content-type', 'application/xml')
      return response.end(`<?xml version="1.0"?><urlset>${places.join('')}</urlset>`)
    }
    await new Promise((answer) => setTimeout(answer, delayMs))
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.statusCode = body ? 200 : 404
    response.end(
      `<!doctype html><html lang="en"><title>Brakke Bikes</title><body>${body ?? 'Not here'}${pasted}</body></html>`,
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    paste: (line) => {
      pasted = line
    },
    slow: (ms) => {
      delayMs = ms
    },
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
