import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A program on loopback that takes what webhooks send. */
export async function startReceiver(): Promise<{ origin: string; host: string; close(): void }> {
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => response.end('taken'))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    origin: `http://${host}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
