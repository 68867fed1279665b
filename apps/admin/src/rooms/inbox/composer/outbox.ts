import type { Attachment, Conversation, Message } from '@svar/contract'
import type { Act } from './act.ts'
import { keptInMemory, type Shelf } from './shelf.ts'

/** Something on its way. `clientId` makes sure that it happens once, however often it is tried. */
type OnItsWay = {
  clientId: string
  conversationId: string
  /** Whose it is, and in which workspace. */
  owner: string
  state: 'waiting' | 'sending' | 'failed'
  /** What stood in the way the last time. Beside `waiting`: it is tried again by itself. */
  error: unknown
  /** It was written without a connection, or before the page was loaded: others may have acted meanwhile. */
  isLate?: boolean
  /** The newest message that its writer had before their eyes. */
  afterSeq?: number
  /** Its writer knows what came meanwhile and wants it sent. */
  isInsisted?: boolean
  /** It was done by somebody who saw that a message had been refused: taking over, for one, is the cure. */
  mayPass?: boolean
}
export type Pending = OnItsWay & {
  kind: 'text' | 'note'
  text: string
  attachments: Attachment[]
  mentions?: string[]
}
/** Something done with a conversation: closed, tagged, … */
export type PendingAct = OnItsWay & { kind: 'act'; act: Act }
export type Waiting = Pending | PendingAct

type Answer = Message | Conversation
type Without<Item, Name extends string> = Item extends unknown ? Omit<Item, Name> : never
export type Kept = Without<Waiting, 'state' | 'error'>
/** How something fared: done, refused for good, or held until the network is back. */
export type Outcome = { answer: Answer } | { refused: unknown } | 'held'
type Options = {
  /** Whose turn it is: what others left here waits for them. */
  owner?: () => string
  /** Where it outlives the page. */
  shelf?: Shelf<Kept>
  /** What is noted with something when it is written. */
  noted?: (conversationId: string) => Pick<OnItsWay, 'afterSeq'>
  /** Hears how each try fared. */
  fared?: (item: Waiting, outcome: Outcome) => void
  /** Whether trying again later may help without anybody doing anything. */
  isPassing?: (error: unknown) => boolean
  /** Does the work while no other page of this browser does the same. */
  alone?: (conversationId: string, work: () => Promise<void>) => Promise<void>
}

/**
 * What people wrote and did and the server has not confirmed yet, in order per conversation. It outlives the thread
 * on screen, so that a message goes out while its writer reads elsewhere, and with a shelf also the page. One that
 * fails holds back those after it: they would otherwise overtake it. What is done once it has failed is not held back.
 */
export function createOutbox(
  deliver: (item: Waiting) => Promise<Answer>,
  arrived: (answer: Answer, item: Waiting) => void,
  options: Options = {},
) {
  const { shelf = keptInMemory(), owner = () => '', isPassing = () => false, fared, noted } = options
  const { alone = (_, work) => work() } = options
  const { all, replace, add, change, remove, subscribe } = waitingList()
  const busy = new Set<string>()
  /** Not on the shelf yet. */
  const fresh = new Set<string>()

  async function pump(conversationId: string) {
    const next = nextIn(all().filter((item) => item.conversationId === conversationId))
    if (!next || next.state === 'failed' || fresh.has(next.clientId) || busy.has(conversationId)) return
    busy.add(conversationId)
    let goesOn = false
    const work = async () => {
      goesOn = await attempt(next)
    }
    await alone(conversationId, work).finally(() => busy.delete(conversationId))
    if (goesOn) await pump(conversationId)
  }

  /** @returns whether the next one may follow */
  async function attempt(item: Waiting): Promise<boolean> {
    const { clientId } = item
    // Another page may have sent it or given it up while this one waited.
    if (!(await shelf.has(clientId))) return remove(clientId)
    // Or its writer, while we looked.
    if (!all().some((one) => one.clientId === clientId)) return true
    if (item.owner !== owner()) return false
    change(clientId, { state: 'sending', error: null })
    try {
      const answer = await deliver(item)
      await shelf.remove(clientId)
      arrived(answer, item)
      fared?.(item, { answer })
      return remove(clientId)
    } catch (error) {
      return stopped(item, error)
    }
  }

  /** What stands behind it waits for the same. */
  function hold({ clientId, conversationId }: Waiting, error: unknown) {
    const behind = all().filter((other) => other.conversationId === conversationId)
    for (const other of behind) change(other.clientId, { isLate: true })
    change(clientId, { state: 'waiting', error })
  }

  /** A message that is refused stays for its writer to decide; something that may not be done is over. */
  async function stopped(item: Waiting, error: unknown): Promise<boolean> {
    const { clientId } = item
    const isHeld = isPassing(error)
    const isOver = !isHeld && item.kind === 'act'
    if (isHeld) hold(item, error)
    else if (!isOver) change(clientId, { state: 'failed', error })
    else {
      await shelf.remove(clientId)
      remove(clientId)
    }
    fared?.(item, isHeld ? 'held' : { refused: error })
    return isOver
  }

  function retry(clientId: string, isInsisted = true) {
    const item = all().find((candidate) => candidate.clientId === clientId)
    if (!item) return
    change(clientId, { state: 'waiting', error: null, isInsisted: item.isInsisted || isInsisted })
    void pump(item.conversationId)
  }

  return {
    all,
    subscribe,
    /** @returns when it lies safe, whether or not it has been sent */
    send: async (given: Without<Kept, 'owner'>) => {
      const item = { ...given, ...noted?.(given.conversationId), owner: owner() } as Kept
      if (item.kind === 'act' && all().some(isRefusedIn(item.conversationId))) item.mayPass = true
      fresh.add(item.clientId)
      add({ ...item, state: 'waiting', error: null })
      await shelf.add(item)
      fresh.delete(item.clientId)
      void pump(item.conversationId)
    },
    retry,
    /** Tries again what failed for a reason that may have passed. */
    retryWhere: (hasPassed: (error: unknown) => boolean) => {
      for (const { clientId, state, error } of all())
        if (state === 'failed' && hasPassed(error)) retry(clientId, false)
    },
    /** Goes on with what waits, as when the network is back. */
    resume: () => {
      for (const id of new Set(all().map(({ conversationId }) => conversationId))) void pump(id)
    },
    /** Shows what lies on the shelf, and begins to send it. */
    open: async () => {
      const kept = await shelf.all()
      const known = new Set(kept.map(({ clientId }) => clientId))
      const late = kept.map((item) => ({ ...item, state: 'waiting' as const, error: null, isLate: true }))
      const here = new Map(all().map((item) => [item.clientId, item]))
      replace([
        ...late.map((item) => here.get(item.clientId) ?? item),
        ...all().filter((item) => !known.has(item.clientId) && item.owner === owner()),
      ])
    },
    /** Gives one up, or lets it go because it arrived another way. */
    drop: (clientId: string) => {
      const dropped = all().find((item) => item.clientId === clientId)
      if (!dropped) return
      remove(clientId)
      void shelf.remove(clientId).then(() => pump(dropped.conversationId))
    },
  }
}

const isRefusedIn = (id: string) => (item: Waiting) => item.conversationId === id && item.state === 'failed'

/** Whose turn it is in a conversation: the first one's, or that of what may go past one that was refused. */
function nextIn(line: Waiting[]): Waiting | undefined {
  const [first] = line
  return first?.state === 'failed' ? line.find(({ mayPass }) => mayPass) : first
}

/** What is on its way, and whoever wants to know when that changes. */
function waitingList() {
  let all: Waiting[] = []
  const listeners = new Set<() => void>()

  function replace(next: Waiting[]) {
    all = next
    for (const listener of listeners) listener()
  }

  return {
    all: () => all,
    replace,
    add: (item: Waiting) => replace([...all, item]),
    change: (clientId: string, part: Partial<OnItsWay>) =>
      replace(all.map((item) => (item.clientId === clientId ? { ...item, ...part } : item))),
    remove: (clientId: string) => {
      if (all.some((item) => item.clientId === clientId)) {
        replace(all.filter((item) => item.clientId !== clientId))
      }
      return true
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
