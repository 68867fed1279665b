/** What the browser keeps for a visitor, per widget key. */
export interface Kept {
  token: string | null
  /** The conversation that `read` belongs to, and the last sequence number the visitor has seen in it. */
  conversationId: string | null
  read: number
  contactSkipped: boolean
  /** Whether errors of the page may be sent; null until the visitor has answered. */
  mayReport: boolean | null
}

const nothing: Kept = { token: null, conversationId: null, read: 0, contactSkipped: false, mayReport: null }

type Shelf = 'localStorage' | 'sessionStorage'

function parsed<T>(text: string | null | undefined, otherwise: T): T {
  try {
    return text ? JSON.parse(text) : otherwise
  } catch {
    return otherwise
  }
}

/**
 * localStorage for what outlives the page, sessionStorage for what belongs to one tab (the draft, messages
 * not yet sent). Where the browser blocks either, the value lives as long as the page.
 */
export class Memory {
  readonly name: string
  readonly #fallback = new Map<string, string>()

  constructor(key: string) {
    this.name = `svar:${key}`
  }

  read(): Kept {
    return { ...nothing, ...this.#get<Partial<Kept>>('localStorage', this.name, {}) }
  }

  write(change: Partial<Kept>) {
    this.#set('localStorage', this.name, { ...this.read(), ...change })
  }

  inTab<T>(item: string, otherwise: T): T {
    return this.#get('sessionStorage', `${this.name}:${item}`, otherwise)
  }

  keepInTab(item: string, value: unknown) {
    this.#set('sessionStorage', `${this.name}:${item}`, value)
  }

  #get<T>(shelf: Shelf, item: string, otherwise: T): T {
    let text: string | null | undefined = this.#fallback.get(item)
    try {
      text ??= window[shelf].getItem(item)
    } catch {
      // Blocked: only what this page has kept is known.
    }
    return parsed(text, otherwise)
  }

  #set(shelf: Shelf, item: string, value: unknown) {
    const text = JSON.stringify(value)
    try {
      window[shelf].setItem(item, text)
      this.#fallback.delete(item)
    } catch {
      this.#fallback.set(item, text)
    }
  }
}
