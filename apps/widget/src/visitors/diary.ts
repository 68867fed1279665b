import { joinTabs } from '../chat/tabs.ts'

/** What is remembered of one visitor's visits. */
interface Kept {
  last: number
  visits: number
  /** What was shown in this visit. */
  shown: string[]
  /** The visit, as the server signed it. */
  token: string | null
}

const visitEndsAfterMs = 30 * 60_000

/**
 * Remembers the visit. Beyond this tab only where the visitor may be followed; what somebody has closed
 * is remembered always, for that is what they asked for. A browser that keeps nothing remembers as long as the page.
 * What one open tab has shown the others know at once: they tell each other, and nothing is kept for it.
 */
export class Diary {
  readonly #name: string
  readonly #mayRemember: () => boolean
  readonly #tellTabs: (shown: string[] | null) => unknown
  #fallback: Record<string, string> = {}

  constructor(key: string, mayRemember: () => boolean, until: AbortSignal) {
    this.#name = `svar:${key}:`
    this.#mayRemember = mayRemember
    this.#tellTabs = joinTabs<string[] | null>(`${this.#name}visit`, (shown) => this.#hearTab(shown), until)
    // Nothing said: which were shown so far is asked.
    this.#tellTabs(null)
  }

  /** The visit as it is now; after half an hour of nothing another one begins. */
  visit(now: number): Kept {
    const known = this.#get<Kept>(this.#shelf(), 'visit')
    const isGoingOn = known && now - known.last < visitEndsAfterMs
    const visit = isGoingOn
      ? { ...known, last: now }
      : { token: null, ...known, last: now, visits: (known?.visits ?? 0) + 1, shown: [] }
    this.#set(this.#shelf(), 'visit', visit)
    return visit
  }

  note(now: number, change: Partial<Kept>) {
    this.#set(this.#shelf(), 'visit', { ...this.visit(now), ...change })
  }

  noteShown(now: number, id: string) {
    this.#add(now, [id])
    this.#tellTabs([id])
  }

  #hearTab(shown: string[] | null) {
    if (shown) this.#add(Date.now(), shown)
    else this.#tellTabs(this.visit(Date.now()).shown)
  }

  #add(now: number, shown: string[]) {
    this.note(now, { shown: [...new Set([...this.visit(now).shown, ...shown])] })
  }

  closedAt(): Record<string, number> {
    return this.#get('localStorage', 'closed') ?? {}
  }

  close(id: string, now: number) {
    this.#set('localStorage', 'closed', { ...this.closedAt(), [id]: now })
  }

  consent(given: string | null): boolean {
    if (given !== null) this.#set('localStorage', 'consent', given === 'true')
    return this.#get('localStorage', 'consent') === true
  }

  #shelf() {
    return this.#mayRemember() ? 'localStorage' : 'sessionStorage'
  }

  #get<T>(shelf: 'localStorage' | 'sessionStorage', item: string): T | null {
    try {
      return JSON.parse(window[shelf].getItem(this.#name + item) ?? this.#fallback[item] ?? 'null')
    } catch {
      return JSON.parse(this.#fallback[item] ?? 'null')
    }
  }

  #set(shelf: 'localStorage' | 'sessionStorage', item: string, value: unknown) {
    const text = JSON.stringify(value)
    try {
      window[shelf].setItem(this.#name + item, text)
    } catch {
      this.#fallback[item] = text
    }
  }
}
