import type { FastifyRequest } from 'fastify'
import { bodyOf, recognise } from './errors.ts'
import type { Call } from './http.ts'

const ALIVE_EVERY_MS = 10_000

export const wantsStream = (request: FastifyRequest): boolean =>
  /\btext\/event-stream\b/.test(request.headers.accept ?? '')

/**
 * Sends the reply as server-sent events: what `answer` sends on the way (`delta` for words, `restart` when they were
 * withdrawn), then `done` with the whole reply, or `error`. With an `id`, a client that comes back says which one it had last.
 */
export async function streamReply(
  { reply, request, platform }: Call,
  answer: (send: (event: string, data: unknown, id?: string) => void) => Promise<unknown>,
): Promise<undefined> {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    ...headersOf(reply.getHeaders()),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-request-id': request.id,
  })
  raw.on('error', () => {})
  const write = (text: string) => void (raw.writable && raw.write(text))
  const send = (event: string, data: unknown, id?: string) =>
    write(`${id ? `id: ${id}\n` : ''}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  write(': ok\n\n')
  const alive = setInterval(() => write(': still here\n\n'), ALIVE_EVERY_MS)
  try {
    send('done', await answer(send))
  } catch (error) {
    const known = recognise(error)
    if (known.status >= 500)
      platform.log.error({ err: error, request: request.id }, 'a streamed reply failed')
    send('error', bodyOf(known, request.id))
  } finally {
    clearInterval(alive)
    raw.end()
  }
}

const headersOf = (headers: Record<string, number | string | string[] | undefined>) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
