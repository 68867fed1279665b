import type { Attachment } from '@svar/contract'
import type { Memory } from '../panel/memory.ts'
import { ApiError } from './api.ts'

/** A message on its way. `waiting`: will be tried again by itself. `failed`: was refused. */
export interface Outgoing {
  clientId: string
  text: string
  attachments: Attachment[]
  state: 'sending' | 'waiting' | 'failed'
  error: string | null
  at: string
}

/** 96 random bits as hex; `crypto.randomUUID` is missing on pages without https. */
export function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Milliseconds before try `n`: doubling to half a minute, spread so that many do not come at once. */
export function backOffMs(n: number): number {
  return Math.min(30_000, 600 * 2 ** n) * (0.6 + Math.random() * 0.4)
}

type Deliver = (item: Outgoing) => Promise<void>

/**
 * Sends one message at a time, in the order written, until the server has each. What cannot be sent now is
 * kept in the tab and tried again; the client id makes a repeated try harmless.
 */
export class Outbox {
  items: Outgoing[]
  readonly #memory: Memory
  readonly #deliver: Deliver
  readonly #onChange: () => void
  #running = false
  #tries = 0
  #wake = () => {}

  constructor(memory: Memory, deliver: Deliver, onChange: () => void) {
    this.#memory = memory
    this.#deliver = deliver
    this.#onChange = onChange
    this.items = memory.inTab<Outgoing[]>('outbox', [])
  }

  add(text: string, attachments: Attachment[]) {
    const at = new Date().toISOString()
    const state = this.items.some((item) => item.state === 'waiting') ? 'waiting' : 'sending'
    const item: Outgoing = { clientId: newClientId(), text, attachments, state, error: null, at }
    this.#store([...this.items, item])
    void this.run()
  }

  retry(clientId: string) {
    this.#change(clientId, { state: 'sending', error: null })
    this.hurry()
  }

  remove(clientId: string) {
    this.#store(this.items.filter((item) => item.clientId !== clientId))
  }

  /** Tries at once what waits, instead of when the pause is over; for when the network is back. */
  hurry() {
    this.#tries = 0
    this.#wake()
    void this.run()
  }

  async run() {
    if (this.#running) return
    this.#running = true
    for (let item = this.#next(); item; item = this.#next()) await this.#try(item)
    this.#running = false
  }

  #next() {
    return this.items.find((item) => item.state !== 'failed')
  }

  async #try(item: Outgoing) {
    try {
      await this.#deliver(item)
      this.#tries = 0
      this.remove(item.clientId)
    } catch (error) {
      const problem = error instanceof ApiError ? error : new ApiError('internal', '', 500)
      if (!problem.passing) return this.#change(item.clientId, { state: 'failed', error: problem.code })
      // Those behind it wait as well: the order is kept.
      this.#store(this.items.map((one) => (one.state === 'sending' ? { ...one, state: 'waiting' } : one)))
      await this.#pause(backOffMs(this.#tries++))
    }
  }

  #pause(ms: number) {
    return new Promise<void>((resolve) => {
      this.#wake = resolve
      setTimeout(resolve, ms)
    })
  }

  #change(clientId: string, part: Partial<Outgoing>) {
    this.#store(this.items.map((item) => (item.clientId === clientId ? { ...item, ...part } : item)))
  }

  #store(items: Outgoing[]) {
    this.items = items
    this.#memory.keepInTab('outbox', items)
    this.#onChange()
  }
}
