import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  headers: Record<string, string>
  body: string
}

/** A program on loopback that takes what webhooks send. */
export interface Receiver {
  /** `http://127.0.0.1:PORT` */
  origin: string
  host: string
  /** All that came, oldest first. */
  received: Received[]
  /** From now on it answers so; until then it takes everything. */
  answer(status: number, words: string): void
  close(): void
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = []
  let [status, words] = [200, 'taken']
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString()
    received.push({ headers: request.headers as Record<string, string>, body })
    response.writeHead(status).end(words)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    origin: `http://${host}`,
    received,
    answer(code, text) {
      status = code
      words = text
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
