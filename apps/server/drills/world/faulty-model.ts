import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { faults, type Spoken } from './model-faults.ts'

/** An endpoint that speaks OpenAI's protocol over real HTTP and misbehaves as the model's name says. */
export interface FaultyModel {
  baseUrl: string
  /** `127.0.0.1:port`, for the list of addresses that may be called. */
  host: string
  /** Requests for an answer so far, by the name of the model. */
  calls: Map<string, number>
  close(): Promise<void>
}

export async function startFaultyModel(): Promise<FaultyModel> {
  const calls = new Map<string, number>()
  const server = createServer((request, response) => {
    response.on('error', () => {})
    answer(request, response, calls).catch(() => response.destroy())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    baseUrl: `http://${host}/v1`,
    host,
    calls,
    close() {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  calls: Map<string, number>,
): Promise<void> {
  let body = ''
  for await (const chunk of request) body += chunk
  const asked = JSON.parse(body) as { model: string; messages: { role: string }[] }
  calls.set(asked.model, (calls.get(asked.model) ?? 0) + 1)
  const [name = '', words = '0'] = asked.model.split('@')
  const spoken: Spoken = {
    words: Number(words),
    hasToolResult: asked.messages.some(({ role }) => role === 'tool'),
  }
  const misbehave = faults[name]
  if (!misbehave) return void response.writeHead(404).end()
  misbehave(response, spoken)
}

/** An address where nobody listens. */
export async function deadAddress(): Promise<string> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  await new Promise<void>((refused) => connect(port, '127.0.0.1').on('error', () => refused()))
  return `127.0.0.1:${port}`
}
