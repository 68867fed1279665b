import { randomId } from '../../kernel/ids.ts'
import { createOrder } from './order.ts'

/** One way by which processes tell each other. */
export interface Way {
  /** Resolves when it was told; rejects when that failed. */
  tell(text: string): Promise<unknown>
}

/** What a relay needs of its surroundings. */
interface RelayOptions {
  /** The way that always works, for it is the database's. */
  slow: Way
  /** The faster one, and whether it works here; null where there is none. */
  fast: (Way & { isWell(): boolean }) | null
  /** A frame of another process; those of one process come in the order in which it sent them. */
  receive(envelope: string): void
  /** Something was missed: who is connected here must read on from their cursor. */
  missed(): void
  log(error: Error): void
  /** Milliseconds that only grow. */
  now?: () => number
}

/** Carries live frames between processes. */
export interface Relay {
  send(envelope: string): void
  /** What came by either way. */
  heard(text: string): void
  /** Says to the others whether this process hears the fast way; to be repeated while it does not. */
  sayWhetherDeaf(isDeaf: boolean): void
}

/** For so long a process that is deaf, or has just begun, is believed to be so without saying it again. */
const BELIEVED_MS = 15_000

type Message = { from: string; number: number; envelope: string } | { from: string; isDeaf: boolean }

/**
 * Tells by the fast way while everybody hears it, and by both while somebody does not. Frames are numbered, so what comes
 * twice is taken once, what comes too early waits for what is before it, and what never comes is noticed.
 */
export function createRelay(options: RelayOptions): Relay {
  const { slow, fast, log, now = () => performance.now() } = options
  const self = randomId()
  const deafUntil = new Map<string, number>()
  const order = createOrder(options)
  const beganAt = now()
  let sent = 0
  const isAnyDeaf = () => {
    for (const [id, until] of deafUntil) if (until < now()) deafUntil.delete(id)
    // Who has just begun does not know yet who is deaf.
    return deafUntil.size > 0 || now() - beganAt < BELIEVED_MS
  }
  const sendSlowly = (text: string) => void slow.tell(text).catch(log)
  const write = (message: Message) => JSON.stringify(message)
  return {
    send(envelope) {
      sent += 1
      const text = write({ from: self, number: sent, envelope })
      if (!fast?.isWell()) return sendSlowly(text)
      const isBoth = isAnyDeaf()
      if (isBoth) sendSlowly(text)
      fast.tell(text).catch(() => {
        if (!isBoth) sendSlowly(text)
      })
    },
    heard(text) {
      const message = JSON.parse(text) as Message
      if (message.from === self) return
      if ('envelope' in message) order.take(message.from, message.number, message.envelope)
      else if (message.isDeaf) deafUntil.set(message.from, now() + BELIEVED_MS)
      else deafUntil.delete(message.from)
    },
    sayWhetherDeaf: (isDeaf) => sendSlowly(write({ from: self, isDeaf })),
  }
}
