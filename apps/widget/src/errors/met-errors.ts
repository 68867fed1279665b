/**
 * What goes wrong on the page while somebody is on it, held in memory until the visitor says that it may be sent.
 * Loaded only where the business has switched it on; nothing leaves the browser from here.
 */
import { framesOf } from './frames.ts'

/** A page that fails in a loop says nothing new. */
const MOST = 10

/** An error in the words that Svar takes: those of Sentry's protocol. */
export interface MetError {
  event_id: string
  timestamp: number
  platform: 'javascript'
  request: { url: string }
  exception: { values: object[] }
}

let held: MetError[] = []
let seen = 0
let onMet = () => {}

/** All that was met since it was last asked, which then is no longer held. */
export function takeMet(): MetError[] {
  const taken = held
  held = []
  return taken
}

export const hasMet = () => held.length > 0

/** Calls upon each error from now on; one listener at a time. */
export function listenToMet(listener: () => void) {
  onMet = listener
}

function meet(reason: unknown, mechanism: string) {
  // What another origin's script throws is hidden from the page: it says nothing at all.
  if (!(reason instanceof Error) || seen >= MOST) return
  seen += 1
  const { name, message, stack } = reason
  const value = {
    type: name,
    value: message.slice(0, 1000),
    mechanism: { type: mechanism, handled: false },
    stacktrace: { frames: framesOf(stack) },
  }
  held.push({
    event_id: [...crypto.getRandomValues(new Uint8Array(16))]
      .map((n) => n.toString(16).padStart(2, '0'))
      .join(''),
    timestamp: Date.now() / 1000,
    platform: 'javascript',
    // Without what stands behind the path: it may name a person.
    request: { url: location.origin + location.pathname },
    exception: { values: [value] },
  })
  onMet()
}

addEventListener('error', ({ error }) => meet(error, 'onerror'))
addEventListener('unhandledrejection', ({ reason }) => meet(reason, 'onunhandledrejection'))
