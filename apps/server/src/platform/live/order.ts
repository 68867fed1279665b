interface Sender {
  /** The number of the frame that is next. */
  next: number
  /** What came before its turn. */
  early: Map<number, string>
  timer: NodeJS.Timeout | null
}

/** What to do with frames whose turn it is, and when one never came. */
interface OrderOptions {
  receive(envelope: string): void
  missed(): void
}

/** Longer than it takes until one that could not go the fast way has come by the slow one. */
const WAIT_MS = 1500
/** Senders are processes; a new one is another sender. */
const MOST_SENDERS = 200

/** Puts what several senders have numbered into its order: each frame once, none before the one before it. */
export function createOrder({ receive, missed }: OrderOptions) {
  const senders = new Map<string, Sender>()
  const forget = () => {
    for (const { timer } of senders.values()) if (timer) clearTimeout(timer)
    senders.clear()
  }
  const pass = (sender: Sender) => {
    const before = sender.next
    for (let envelope = sender.early.get(sender.next); envelope !== undefined; ) {
      sender.early.delete(sender.next)
      sender.next += 1
      receive(envelope)
      envelope = sender.early.get(sender.next)
    }
    // The wait is for one frame: what else comes early does not make it longer.
    if (sender.timer && sender.next === before && sender.early.size > 0) return
    if (sender.timer) clearTimeout(sender.timer)
    sender.timer = sender.early.size > 0 ? setTimeout(() => giveUp(sender), WAIT_MS).unref() : null
  }
  /** Goes on with what there is; whoever is connected reads what is missing by themselves. */
  const giveUp = (sender: Sender) => {
    sender.timer = null
    sender.next = Math.min(...sender.early.keys())
    // First: whoever was given what comes after the gap would read on from there, and never see what is in it.
    missed()
    pass(sender)
  }
  return {
    /** The first frame of a sender that comes counts as its first. */
    take(from: string, number: number, envelope: string): void {
      if (!senders.has(from) && senders.size >= MOST_SENDERS) forget()
      const sender = senders.get(from) ?? { next: number, early: new Map(), timer: null }
      senders.set(from, sender)
      if (number < sender.next) return
      sender.early.set(number, envelope)
      pass(sender)
    },
  }
}
