import type { Locale } from '@svar/contract'
import type { Memory } from '../panel/memory.ts'
import { Api, ApiError, type Held, type PageSeen, type Session } from './api.ts'

const ticketGoodMs = 20_000

/** Which server to talk to, for which workspace, and what is remembered of it. */
export interface Server {
  base: string
  key: string
  memory: Memory
  locale: () => Locale
}

/** The page that the visitor is on, as the conversation may know it. */
export function pageSeen(): PageSeen {
  const url = (location.origin + location.pathname + location.search).slice(0, 2000)
  return { url, title: document.title.slice(0, 300), referrer: document.referrer.slice(0, 2000) }
}

/** Who the visitor is to the server: begins and resumes the visit, keeps its token, gets live tickets. */
export class Visit {
  readonly api: Api
  readonly memory: Memory
  readonly #base: string
  readonly #locale: () => Locale
  readonly #onSession: (session: Session) => void
  readonly #held: () => Held | undefined
  #beginning: Promise<void> | null = null
  #ticket: { value: string; at: number } | null = null
  #token: string | null = null

  /** @param held what is shown already, and need not be sent again */
  constructor(
    { base, key, memory, locale }: Server,
    onSession: (session: Session) => void,
    held: () => Held | undefined,
  ) {
    this.api = new Api(base, key)
    this.memory = memory
    this.#base = base
    this.#locale = locale
    this.#onSession = onSession
    this.#held = held
  }

  /** Resumes or begins the visit; several callers share one beginning. */
  begin(): Promise<void> {
    this.#beginning ??= this.#ask().catch((error) => {
      this.#beginning = null
      throw error
    })
    return this.#beginning
  }

  /** Asks the server again where the visit stands. */
  renew(): Promise<void> {
    this.#beginning = null
    return this.begin()
  }

  /** Runs a request with a token that is good, renewing it once when the server no longer knows it. */
  async withToken<T>(request: () => Promise<T>): Promise<T> {
    await this.begin()
    try {
      return await request()
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) throw error
      await this.renew()
      return request()
    }
  }

  /** Goes on from a message by rule, which becomes the first of the conversation. */
  async takeUp(messageId: string) {
    try {
      await this.withToken(() => this.api.takeUp(messageId, this.#locale()))
    } catch (error) {
      // The business has removed it since it was shown: the chat is there all the same.
      if (!(error instanceof ApiError) || error.status !== 404) throw error
    }
    await this.renew()
  }

  /** Two tabs opened side by side each begin a visit; the one that writes later joins the other's. */
  joinOtherTab() {
    const { token } = this.memory.read()
    if (!token || token === this.#token) return
    this.#token = token
    this.api.useToken(token)
  }

  /** The address for one live connection. */
  async liveAddress(): Promise<string> {
    const isFresh = this.#ticket && Date.now() - this.#ticket.at < ticketGoodMs
    if (!isFresh) await this.renew()
    const ticket = this.#ticket?.value ?? ''
    this.#ticket = null
    const address = new URL(`live?ticket=${encodeURIComponent(ticket)}`, this.#base)
    address.protocol = address.protocol.replace('http', 'ws')
    return address.href
  }

  async #ask() {
    const { token } = this.memory.read()
    const ask = (known: string | null) => this.api.session(known, this.#locale(), pageSeen(), this.#held())
    const session = await ask(token).catch((error: ApiError) => {
      if (token && error.status === 401) return ask(null)
      throw error
    })
    this.#token = session.visitorToken
    this.#ticket = { value: session.liveTicket, at: Date.now() }
    this.api.useToken(session.visitorToken)
    this.memory.write({ token: session.visitorToken })
    this.#onSession(session)
  }
}
