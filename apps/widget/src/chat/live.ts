import type { ClientFrame, ServerFrame } from '@svar/contract'
import { backOffMs } from './outbox.ts'

interface Events {
  /** The address for one connection, with a fresh ticket in it. */
  address: () => Promise<string>
  onOpen: () => void
  onFrame: (frame: ServerFrame) => void
  onDown: (failures: number) => void
  /** Asks for news by HTTP, where a WebSocket cannot be had. */
  poll: () => Promise<void>
  /** Whether somebody is looking: then it polls more often. */
  isWatched: () => boolean
}

const pollMs = 2_500
const quietPollMs = 20_000
/** Those whom nobody looks at come back later, so that who is in a talk finds room when a server starts anew, which takes it a few seconds. */
const quietLeastMs = 5_000
const quietSpreadMs = 15_000
const greetingMs = 10_000

/** One WebSocket that comes back by itself, or polling where proxies allow none. */
export class Live {
  readonly #events: Events
  #socket: WebSocket | null = null
  #wanted = false
  #connecting = false
  #failures = 0
  #lastHeard = 0
  #heartbeat: ReturnType<typeof setInterval> | undefined
  #again: ReturnType<typeof setTimeout> | undefined
  #polling: ReturnType<typeof setTimeout> | undefined

  constructor(events: Events) {
    this.#events = events
  }

  get isUp() {
    return this.#failures === 0 && this.#socket?.readyState === 1
  }

  start() {
    this.#wanted = true
    void this.#connect()
  }

  stop() {
    this.#wanted = false
    for (const timer of [this.#again, this.#polling, this.#heartbeat]) clearTimeout(timer)
    const socket = this.#socket
    this.#socket = null
    socket?.close()
  }

  /** Connects now instead of when the pause is over; for when the network is back. */
  hurry() {
    void this.#connect()
  }

  send(frame: ClientFrame) {
    if (this.#socket?.readyState === 1) this.#socket.send(JSON.stringify(frame))
  }

  async #connect() {
    if (!this.#wanted || this.#socket || this.#connecting) return
    this.#connecting = true
    clearTimeout(this.#again)
    try {
      const address = await this.#events.address()
      if (this.#wanted) this.#listen(new WebSocket(address))
    } catch {
      this.#down()
    }
    this.#connecting = false
  }

  #listen(socket: WebSocket) {
    this.#socket = socket
    const patience = setTimeout(() => socket.close(), greetingMs)
    socket.onmessage = ({ data }) => {
      this.#lastHeard = Date.now()
      const frame: ServerFrame = JSON.parse(data)
      if (frame.t === 'hello') {
        clearTimeout(patience)
        this.#greeted(frame.heartbeatMs)
      }
      this.#events.onFrame(frame)
    }
    socket.onclose = () => {
      clearTimeout(patience)
      if (this.#socket === socket) this.#down()
    }
  }

  /** A connection that then says nothing for two beats is dead, even where the browser has not noticed. */
  #greeted(everyMs: number) {
    this.#failures = 0
    clearTimeout(this.#polling)
    clearInterval(this.#heartbeat)
    this.#heartbeat = setInterval(() => {
      if (Date.now() - this.#lastHeard > everyMs * 2.5) this.#socket?.close()
      else this.send({ t: 'ping' })
    }, everyMs)
    this.#events.onOpen()
  }

  #down() {
    clearInterval(this.#heartbeat)
    this.#socket = null
    if (!this.#wanted) return
    this.#failures += 1
    this.#events.onDown(this.#failures)
    if (this.#failures === 2) this.#pollSoon()
    const later = this.#events.isWatched() ? 0 : quietLeastMs + Math.random() * quietSpreadMs
    this.#again = setTimeout(() => this.#connect(), backOffMs(this.#failures) + later)
  }

  #pollSoon() {
    const poll = () => {
      if (!this.#wanted || this.#failures < 2) return
      const next = () => this.#pollSoon()
      this.#events.poll().then(next, next)
    }
    clearTimeout(this.#polling)
    this.#polling = setTimeout(poll, this.#events.isWatched() ? pollMs : quietPollMs)
  }
}
