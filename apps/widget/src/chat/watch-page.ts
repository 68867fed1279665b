interface PageEvents {
  /** The network is gone, or there again. */
  lost: () => void
  back: () => void
  /** Somebody looks at the page again. */
  seen: () => void
  /** The page is left; it may be kept for the way back, which an open socket would prevent. */
  left: () => void
  returned: () => void
}

/** Tells what becomes of the page, until `until`. */
export function watchPage(until: AbortSignal, events: PageEvents) {
  const on = (target: EventTarget, name: string, listener: (event: Event) => void) =>
    target.addEventListener(name, listener, { signal: until })
  on(window, 'offline', events.lost)
  on(window, 'online', events.back)
  on(document, 'visibilitychange', () => document.hidden || events.seen())
  on(window, 'pagehide', events.left)
  on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && events.returned())
}
