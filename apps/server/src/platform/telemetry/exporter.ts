import { setTimeout as pause } from 'node:timers/promises'

/** Takes what is to be sent, and sends it in batches beside everything else. */
export interface Exporter<T> {
  /** Never waits: what does not fit is dropped, and counted. */
  add(item: T): void
  dropped(): number
  /** Sends what is left, once, and waits no longer for it than is worth it. */
  stop(): Promise<void>
}

/** The receiver did not take a batch: not now, or never. */
export class NotTaken extends Error {
  readonly mayTryAgain: boolean
  /** What the receiver asked for; null where it did not say. */
  readonly afterMs: number | null

  constructor(message: string, mayTryAgain: boolean, afterMs: number | null = null) {
    super(message)
    this.name = 'NotTaken'
    this.mayTryAgain = mayTryAgain
    this.afterMs = afterMs
  }
}

interface ExporterOptions<T> {
  /** Rejects where the batch was not taken: with NotTaken, or with anything else where nobody answered. */
  send(batch: T[]): Promise<void>
  /** Told of the first failure after a success. */
  onTrouble(error: Error): void
  mostWaiting?: number
  batchSize?: number
  everyMs?: number
  lastMs?: number
  now?(): number
}

/** Whoever is to end is killed when it takes long, and the database still has to be closed then. */
const LAST_MS = 3000
const LONGEST_PAUSE_MS = 60_000
/** A batch that is not taken so often never will be, and holds up those behind it. */
const MOST_TRIES = 10

/**
 * A bounded queue before a receiver that may be slow or away: its trouble costs spans, never a request. What it did not
 * take for now is sent again, ever later, and in the meantime counts as waiting.
 */
export function createExporter<T>(options: ExporterOptions<T>): Exporter<T> {
  const {
    send,
    onTrouble,
    mostWaiting = 4096,
    batchSize = 512,
    everyMs = 2000,
    lastMs = LAST_MS,
    now = Date.now,
  } = options
  let waiting: T[] = []
  let dropped = 0
  let sending: Promise<void> | null = null
  let tries = 0
  let isTroubled = false
  let notBefore = 0

  const failed = (error: Error, size: number) => {
    if (!isTroubled) onTrouble(error)
    isTroubled = true
    tries += 1
    const { mayTryAgain, afterMs } = error instanceof NotTaken ? error : new NotTaken('', true)
    if (!mayTryAgain || tries >= MOST_TRIES) {
      waiting = waiting.slice(size)
      dropped += size
      tries = 0
    }
    notBefore = now() + Math.min(LONGEST_PAUSE_MS, Math.max(afterMs ?? 0, everyMs * 2 ** tries))
  }
  const flush = async () => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchSize)
      try {
        await send(batch)
        waiting = waiting.slice(batch.length)
        tries = 0
        isTroubled = false
      } catch (error) {
        return failed(error as Error, batch.length)
      }
    }
  }
  const begin = () => {
    sending ??= flush().finally(() => {
      sending = null
    })
    return sending
  }
  const timer = setInterval(() => now() >= notBefore && begin(), everyMs).unref()
  return {
    add(item) {
      if (waiting.length >= mostWaiting) dropped += 1
      else waiting.push(item)
      if (waiting.length === batchSize && now() >= notBefore) void begin()
    },
    dropped: () => dropped,
    async stop() {
      clearInterval(timer)
      const sent = Promise.resolve(sending).then(begin)
      await Promise.race([sent, pause(lastMs, undefined, { ref: false })])
      dropped += waiting.length
      waiting = []
    },
  }
}
