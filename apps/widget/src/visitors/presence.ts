import type { ChatInvitation, PresenceSign } from '@svar/contract'
import type { Host } from '../host.ts'
import type { Diary } from './diary.ts'

const signEveryMs = 20_000

/** Whether the browser asks that its visitor is not followed. */
export const asksForPeace = () =>
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true ||
  navigator.doNotTrack === '1'

/** The page without what may be private in its address. */
export const pageUrl = () => location.origin + location.pathname

/** What the chat knows the visitor by, once they have used it. */
export function chatToken(key: string): string | null {
  try {
    return JSON.parse(localStorage.getItem(`svar:${key}`) ?? '{}').token ?? null
  } catch {
    return null
  }
}

function hostOf(address: string): string {
  return address && URL.canParse(address) && new URL(address).origin !== location.origin
    ? new URL(address).host
    : ''
}

const screenClass = () => (innerWidth < 600 ? 'phone' : innerWidth < 1100 ? 'tablet' : 'desktop')

/** Says every twenty seconds, and on each page, that somebody is here. */
export class Presence {
  readonly #host: Host
  readonly #diary: Diary
  readonly #invited: (invitation: ChatInvitation) => void
  #told: { url: string; title: string; chat: string | null; at: number } | null = null
  #seen: string | null = null
  #isTelling = false

  constructor(host: Host, diary: Diary, invited: (invitation: ChatInvitation) => void) {
    this.#host = host
    this.#diary = diary
    this.#invited = invited
  }

  /** To be called about once a second while the page is looked at. */
  step(now: number) {
    const told = this.#told
    const chat = chatToken(this.#host.key)
    // Who has just begun to chat is told of too: whoever answers wants to see the pages at once.
    const isNews = !told || told.url !== pageUrl() || told.title !== document.title || told.chat !== chat
    if (!this.#isTelling && (isNews || now - told.at >= signEveryMs)) void this.#tell(now, chat)
  }

  async #tell(now: number, chat: string | null) {
    this.#isTelling = true
    this.#told = { url: pageUrl(), title: document.title, chat, at: now }
    const { token, visits } = this.#diary.visit(now)
    const sign: PresenceSign = {
      visit: token,
      url: pageUrl().slice(0, 2000),
      title: document.title.slice(0, 300).toWellFormed?.() ?? document.title.slice(0, 300),
      referrer: hostOf(document.referrer).slice(0, 300),
      language: navigator.language.slice(0, 35),
      screen: screenClass(),
      visits: Math.min(visits, 100_000),
      seen: this.#seen,
    }
    try {
      const response = await this.#send(sign, chat)
      // A visit that the server does not know any longer is begun anew.
      if (response.status === 401) this.#diary.note(now, { token: null })
      if (response.ok) this.#take(now, await response.json())
    } catch {
      // The next sign tells the same.
    }
    this.#isTelling = false
  }

  #send(sign: PresenceSign, chat: string | null) {
    const { base, key } = this.#host
    return fetch(`${base}api/widget/presence`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-widget-key': key,
        ...(chat && { 'x-visitor-token': chat }),
      },
      body: JSON.stringify(sign),
      credentials: 'omit',
    })
  }

  #take(now: number, { visit, invitation }: { visit: string | null; invitation: ChatInvitation | null }) {
    if (visit) this.#diary.note(now, { token: visit })
    if (!invitation) {
      this.#seen = null
      return
    }
    if (invitation.conversationId === this.#seen) return
    this.#seen = invitation.conversationId
    // Told at once, so that the next page does not show it again.
    this.#told = null
    this.#invited(invitation)
  }
}
