import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEgress } from '../src/platform/egress/index.ts'

export interface Request {
  method: string
  path: string
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}
interface Response {
  status: number
  headers?: Record<string, string>
  body?: string
}

export interface StandIn {
  url: string
  /** What it was asked, in order. */
  asked: Request[]
  /** How it answers from now on; `null` hangs up. */
  answer: Response | null
  /** Reaches it the way that the house reaches others. */
  fetch: typeof fetch
  stop(): Promise<void>
}

/** A server on this machine in the place of somebody's API. */
export async function startStandIn(answer: Response): Promise<StandIn> {
  const asked: Request[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const { method = '', url = '', headers } = request
    asked.push({ method, path: url, headers, body: Buffer.concat(parts) })
    if (!standIn.answer) return response.destroy()
    response.writeHead(standIn.answer.status, standIn.answer.headers).end(standIn.answer.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const egress = createEgress({ allowPrivate: [host] })
  const standIn: StandIn = {
    url: `http://${host}`,
    asked,
    answer,
    fetch: egress.asFetch({ purpose: 'test', allowPrivate: true }),
    async stop() {
      server.closeAllConnections()
      server.close()
      await egress.close()
    },
  }
  return standIn
}
