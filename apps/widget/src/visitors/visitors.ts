/**
 * What happens before the chat is opened, where the workspace wants it: the page says that somebody is here, shows what
 * an agent writes to them, and shows messages by rule. Loaded after the bubble stands; it opens no connection.
 */
import type { ChatInvitation, ProactiveOffer } from '@svar/contract'
import type { Host, Panel } from '../host.ts'
import { Diary } from './diary.ts'
import { Offers } from './offers.ts'
import { asksForPeace, chatToken, Presence, pageUrl } from './presence.ts'
import { messageFor } from './rules.ts'
import { Teaser } from './teaser.ts'

const stepMs = 1000

const begun = new WeakMap<HTMLElement, AbortSignal>()

/** Begins it, once for each time that the element is on the page; it ends when that leaves. */
export function beginVisit(host: Host) {
  const isGoingOn = begun.get(host.element)?.aborted === false
  if (host.element.hasAttribute('preview') || host.leaving.aborted || isGoingOn) return
  begun.set(host.element, host.leaving)
  const visit = new Visit(host)
  const timer = setInterval(() => document.hidden || visit.step(), stepMs)
  visit.step()
  host.leaving.addEventListener('abort', () => {
    clearInterval(timer)
    visit.leave()
  })
}

/** How far down the page has been scrolled, in percent; one that does not scroll is read to its end. */
function scrolledPercent(): number {
  const { scrollHeight, clientHeight } = document.documentElement
  return scrollHeight <= clientHeight ? 100 : (100 * (scrollY + clientHeight)) / scrollHeight
}

class Visit {
  readonly #host: Host
  readonly #diary: Diary
  readonly #offers: Offers
  readonly #teaser: Teaser
  readonly #presence: Presence
  #panel: Panel | null = null
  #page = ''
  #seconds = 0
  #scrolled = 0

  constructor(host: Host) {
    this.#host = host
    this.#diary = new Diary(host.key, () => this.#mayFollow(), host.leaving)
    this.#offers = new Offers(host)
    this.#teaser = new Teaser(host.root, host.mount.parentElement as HTMLElement)
    this.#presence = new Presence(host, this.#diary, (invitation) => this.#invite(invitation))
  }

  step() {
    const now = Date.now()
    if (this.#mayFollow()) this.#presence.step(now)
    const page = pageUrl()
    if (page !== this.#page) {
      // A message was about the page that it was shown on.
      this.#seconds = this.#scrolled = 0
      this.#page = page
    } else this.#seconds += stepMs / 1000
    this.#scrolled = Math.max(this.#scrolled, scrolledPercent())
    if (this.#host.element.isOpen) this.#teaser.hide()
    else if (!this.#host.element.hasAttribute('inline') && !this.#teaser.isShown && !this.#isTalking())
      this.#offer(now)
  }

  /** Only who has been in the chat before can be in the middle of a conversation: for them the panel is there already. */
  #isTalking(): boolean {
    if (!this.#panel && !chatToken(this.#host.key)) return false
    if (!this.#panel) void this.#host.panel().then((panel) => (this.#panel = panel))
    return this.#panel?.isTalking() ?? true
  }

  leave() {
    this.#teaser.leave()
  }

  #mayFollow(): boolean {
    const presence = this.#host.look().visit?.presence
    const consents = this.#diary.consent(this.#host.element.getAttribute('consent'))
    return !asksForPeace() && (presence === 'on' || (presence === 'consent' && consents))
  }

  #offer(now: number) {
    const proactive = this.#offers.known(now)
    if (proactive.length === 0) return
    const { visits, shown } = this.#diary.visit(now)
    const offer = messageFor(proactive, {
      url: this.#page,
      secondsOnPage: this.#seconds,
      scrolledPercent: this.#scrolled,
      visits,
      shown,
      closedAt: this.#diary.closedAt(),
      now,
    })
    if (!offer || !this.#offers.areGood(now)) return
    // Written down before it is shown: a second tab then knows.
    this.#diary.noteShown(now, offer.id)
    this.#showOffer(offer)
  }

  #showOffer({ id, text }: ProactiveOffer) {
    const { assistantName, locale } = this.#host.look()
    this.#count(id, 'shown')
    this.#teaser.show({
      name: assistantName,
      isAssistant: true,
      text,
      locale,
      answered: () => {
        this.#count(id, 'opened')
        void this.#host.panel().then((panel) => panel.takeUp(id))
        this.#host.element.open()
      },
      closed: () => {
        this.#count(id, 'dismissed')
        this.#diary.close(id, Date.now())
      },
    })
  }

  #invite({ visitorToken, name, text }: ChatInvitation) {
    void this.#host.panel().then((panel) => panel.join(visitorToken))
    if (this.#host.element.isOpen || this.#host.element.hasAttribute('inline')) return
    const { locale } = this.#host.look()
    const answered = () => this.#host.element.open()
    this.#teaser.show({ name, isAssistant: false, text, locale, answered, closed: () => {} })
  }

  #count(id: string, what: 'shown' | 'opened' | 'dismissed') {
    const { base, key } = this.#host
    fetch(`${base}api/widget/proactive/${id}/happenings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-widget-key': key },
      body: JSON.stringify({ what }),
      credentials: 'omit',
      keepalive: true,
    }).catch(() => {})
  }
}
