import type { ProactiveOffer, WidgetLook } from '@svar/contract'
import type { Host } from '../host.ts'

/** For so long the messages are taken to be as they were told; so often they are asked for at most. */
const goodForMs = 30_000

/**
 * The messages that may be shown. A page may stand open for hours, while a message is changed or switched off and the
 * desk closes: before one is shown, they are asked for again.
 */
export class Offers {
  readonly #host: Pick<Host, 'base' | 'key' | 'look'>
  #look: WidgetLook | null = null
  #known: readonly ProactiveOffer[] = []
  #toldAt = 0
  #askedAt = 0

  constructor(host: Pick<Host, 'base' | 'key' | 'look'>) {
    this.#host = host
  }

  /** As they were told last. */
  known(now: number): readonly ProactiveOffer[] {
    const look = this.#host.look()
    if (look !== this.#look) {
      this.#look = look
      this.#hear(look, now)
    }
    return this.#known
  }

  /** Whether what is known may be shown; where it is too old, it is asked for meanwhile. */
  areGood(now: number): boolean {
    if (now - this.#toldAt < goodForMs) return true
    if (now - this.#askedAt >= goodForMs) {
      this.#askedAt = now
      this.#ask(now).catch(() => {})
    }
    return false
  }

  async #ask(now: number) {
    const { base, key } = this.#host
    const look = this.#host.look()
    const query = new URLSearchParams({ key, locale: look.locale })
    const response = await fetch(`${base}api/widget/look?${query}`, { credentials: 'omit' })
    if (response.ok && look === this.#look) this.#hear(await response.json(), now)
  }

  #hear({ visit }: WidgetLook, now: number) {
    this.#known = visit?.proactive ?? []
    this.#toldAt = now
  }
}
