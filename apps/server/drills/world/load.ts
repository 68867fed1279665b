import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Asking, ask } from './ask.ts'

/** Who sends what: enough to be handed to another thread. */
export interface Load {
  url: string
  keyHeaders: Record<string, string>
  conversationIds: string[]
  perSecond: number
  /** More than this many wait for no answer at once. */
  atOnce: number
}

export interface Sent {
  tookMs: number[]
  failed: number
}

/** Sends by the clock until told to stop: of four requests one writes, the others read. */
export async function sendLoad(load: Load, isOver: () => boolean): Promise<Sent> {
  const sent: Sent = { tookMs: [], failed: 0 }
  const open = new Set<Promise<void>>()
  const began = performance.now()
  for (let count = 0; !isOver(); count += 1) {
    const dueMs = began + (count * 1000) / load.perSecond - performance.now()
    if (dueMs > 0) await pause(dueMs)
    if (open.size >= load.atOnce) await Promise.race(open)
    const one = ask(load.url, requestOf(load, count)).then(({ status, tookMs }) => {
      if (status === 200) sent.tookMs.push(tookMs)
      else sent.failed += 1
    })
    open.add(one)
    one.finally(() => open.delete(one))
  }
  await Promise.all(open)
  return sent
}

function requestOf({ keyHeaders: headers, conversationIds }: Load, count: number): Asking {
  const path = `/api/conversations/${conversationIds[count % conversationIds.length]}/messages`
  const body = { clientId: randomUUID(), text: 'One moment, I am looking that up.' }
  const reads = [
    '/api/conversations?limit=30',
    '/api/knowledge/search?q=opening',
    '/api/conversations/counts',
  ]
  const read = reads[(count % 4) - 1]
  return read ? { method: 'GET', path: read, headers } : { method: 'POST', path, headers, body }
}
