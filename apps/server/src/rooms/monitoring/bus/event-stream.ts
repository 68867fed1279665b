import type { monitoring as contract, Received } from '@svar/contract'
import { streamReply, wantsStream } from '../../../platform/http/event-stream.ts'
import type { Call, Http } from '../../../platform/http/http.ts'
import { eventsAfter, pageAfter } from './events.ts'

const LOOK_EVERY_MS = 1000
const AT_ONCE = 100
/** Then it is ended, and the client comes back with its cursor: rights that were withdrawn end with it. */
const LONGEST_MS = 10 * 60_000

type Input = Received<typeof contract.stream>

/** A page of events; or, for who asks for a stream, all that come, until the client goes or the server stops. */
export function eventStream(http: Http) {
  const stopping = new AbortController()
  http.app.addHook('preClose', async () => stopping.abort())
  return async (call: Call, { query }: Input) => {
    if (!wantsStream(call.request)) return call.inTenant((ctx) => pageAfter(ctx, query))
    const last = call.request.headers['last-event-id']
    const after = typeof last === 'string' && last ? last : query.after
    const gone = new AbortController()
    call.reply.raw.on('close', () => gone.abort())
    const end = AbortSignal.any([gone.signal, stopping.signal, AbortSignal.timeout(LONGEST_MS)])
    return streamReply(call, (send) => follow(call, { ...query, after }, send, end))
  }
}

async function follow(
  call: Call,
  { after, pattern }: { after?: string | undefined; pattern: string },
  send: (event: string, data: unknown, id: string) => void,
  end: AbortSignal,
) {
  let cursor = after
  while (!end.aborted) {
    const found = await call.inTenant((ctx) => eventsAfter(ctx, { after: cursor, pattern, limit: AT_ONCE }))
    for (const { event, cursor: own } of found) send('event', event, own)
    cursor = found.at(-1)?.cursor ?? cursor
    if (found.length < AT_ONCE) await pause(end)
  }
  return { cursor: cursor ?? null }
}

function pause(end: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LOOK_EVERY_MS)
    const wake = () => {
      clearTimeout(timer)
      resolve()
    }
    end.addEventListener('abort', wake, { once: true })
  })
}
