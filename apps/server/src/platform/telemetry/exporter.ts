/** Takes what is to be sent, and sends it in batches beside everything else. */
export interface Exporter<T> {
  /** Never waits: what does not fit is dropped, and counted. */
  add(item: T): void
  dropped(): number
  /** Sends what is left, once. */
  stop(): Promise<void>
}

interface ExporterOptions<T> {
  /** Rejects where the batch was not taken. */
  send(batch: T[]): Promise<void>
  /** Told of the first failure after a success. */
  onTrouble(error: Error): void
  mostWaiting?: number
  batchSize?: number
  everyMs?: number
}

/** A bounded queue before a receiver that may be slow or away: its trouble costs spans, never a request. */
export function createExporter<T>(options: ExporterOptions<T>): Exporter<T> {
  const { send, onTrouble, mostWaiting = 4096, batchSize = 512, everyMs = 2000 } = options
  let waiting: T[] = []
  let dropped = 0
  let sending: Promise<void> | null = null
  let isTroubled = false

  const sendOne = async () => {
    const batch = waiting.slice(0, batchSize)
    waiting = waiting.slice(batchSize)
    try {
      await send(batch)
      isTroubled = false
    } catch (error) {
      dropped += batch.length
      if (!isTroubled) onTrouble(error as Error)
      isTroubled = true
    }
  }
  const flush = async () => {
    while (waiting.length > 0) {
      await sendOne()
      // What is away is asked again at the next turn, not at once for each batch.
      if (isTroubled) return
    }
  }
  const begin = () => {
    sending ??= flush().finally(() => {
      sending = null
    })
    return sending
  }
  const timer = setInterval(begin, everyMs).unref()
  return {
    add(item) {
      if (waiting.length >= mostWaiting) dropped += 1
      else waiting.push(item)
      if (waiting.length === batchSize) void begin()
    },
    dropped: () => dropped,
    async stop() {
      clearInterval(timer)
      await sending
      await begin()
    },
  }
}
