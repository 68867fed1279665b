import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** A webhook as it came. */
export interface ReceivedWebhook {
  headers: Record<string, string>
  body: string
}

/** The other end of webhooks: takes everything, after a while. */
export interface Receiver {
  /** `host:port`, as an operator allows it. */
  host: string
  url: string
  received: ReceivedWebhook[]
  close(): void
}

/** @param answerAfterMs how long it lets the sender wait */
export async function startReceiver(answerAfterMs = 0): Promise<Receiver> {
  const received: ReceivedWebhook[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('error', () => {})
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', async () => {
      const headers = request.headers as Record<string, string>
      received.push({ headers, body: Buffer.concat(chunks).toString() })
      if (answerAfterMs > 0) await pause(answerAfterMs)
      response.end('ok')
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return {
    host,
    url: `http://${host}/`,
    received,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
