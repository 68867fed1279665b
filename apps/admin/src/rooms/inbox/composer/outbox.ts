import type { Attachment, Message } from '@svar/contract'

/** A message on its way. `clientId` makes sure that it arrives once, however often it is tried. */
export type Pending = {
  clientId: string
  conversationId: string
  kind: 'text' | 'note'
  text: string
  attachments: Attachment[]
  state: 'waiting' | 'sending' | 'failed'
  error: unknown
}

type Deliver = (pending: Pending) => Promise<Message>

/**
 * What people wrote and the server has not confirmed yet, in order per conversation. It outlives the thread on
 * screen, so that a message goes out while its writer reads elsewhere. One that fails holds back those after it:
 * they would otherwise overtake it.
 */
export function createOutbox(deliver: Deliver, arrived: (message: Message) => void) {
  const { all, add, change, remove, subscribe } = pendingList()
  const busy = new Set<string>()

  async function pump(conversationId: string) {
    const next = all().find((pending) => pending.conversationId === conversationId)
    if (!next || next.state === 'failed' || busy.has(conversationId)) return
    busy.add(conversationId)
    change(next.clientId, { state: 'sending', error: null })
    try {
      arrived(await deliver(next))
      remove(next.clientId)
    } catch (error) {
      change(next.clientId, { state: 'failed', error })
    }
    busy.delete(conversationId)
    await pump(conversationId)
  }

  function retry(clientId: string) {
    const pending = all().find((candidate) => candidate.clientId === clientId)
    if (!pending) return
    change(clientId, { state: 'waiting', error: null })
    void pump(pending.conversationId)
  }

  return {
    all,
    subscribe,
    send: (pending: Omit<Pending, 'state' | 'error'>) => {
      add({ ...pending, state: 'waiting', error: null })
      void pump(pending.conversationId)
    },
    retry,
    /** Tries again what failed for a reason that may have passed. */
    retryWhere: (hasPassed: (error: unknown) => boolean) => {
      for (const { clientId, state, error } of all())
        if (state === 'failed' && hasPassed(error)) retry(clientId)
    },
    /** Gives a message up, or lets it go because it arrived another way. */
    drop: (clientId: string) => {
      const dropped = all().find((pending) => pending.clientId === clientId)
      remove(clientId)
      if (dropped?.state === 'failed') void pump(dropped.conversationId)
    },
  }
}

/** The messages on their way, and whoever wants to know when they change. */
function pendingList() {
  let all: Pending[] = []
  const listeners = new Set<() => void>()

  function set(next: Pending[]) {
    all = next
    for (const listener of listeners) listener()
  }

  return {
    all: () => all,
    add: (pending: Pending) => set([...all, pending]),
    change: (clientId: string, part: Partial<Pending>) =>
      set(all.map((pending) => (pending.clientId === clientId ? { ...pending, ...part } : pending))),
    remove: (clientId: string) => {
      if (all.some((pending) => pending.clientId === clientId)) {
        set(all.filter((pending) => pending.clientId !== clientId))
      }
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
