import { object, text } from '../../event/bounded.ts'
import type { MonitoredEvent } from '../../event/shape.ts'
import { browserOf } from './browser-of.ts'

const MOST_OWN_TAGS = 20
const MOST_CHARACTERS = 200

/** What of an event is counted by value: what every event has, then the project's own tags. Each name once. */
export function tagsOf(event: MonitoredEvent): [string, string][] {
  const { contexts, request } = event
  const page = browserOf(userAgentIn(request?.headers) ?? '')
  const known: Record<string, string | null> = {
    environment: event.environment,
    release: event.release,
    level: event.level,
    transaction: event.transaction,
    server_name: event.serverName,
    logger: event.logger,
    url: request?.url?.replace(/[?#].*$/, '') ?? null,
    // A page tells neither but by what its browser is called.
    browser: named(contexts.browser) ?? event.tags.browser ?? page.browser,
    os: named(contexts.os) ?? event.tags.os ?? page.os,
    runtime: named(contexts.runtime),
    handled: handledOf(event),
  }
  // A program's own tag stands in for what its SDK did not tell.
  const own = Object.entries(event.tags).filter(
    ([name]) => !(Object.hasOwn(known, name) && known[name]) && !name.startsWith('svar_'),
  )
  return [...Object.entries(known), ...own.slice(0, MOST_OWN_TAGS)].flatMap(([name, value]) => {
    const short = value?.trim().slice(0, MOST_CHARACTERS).toWellFormed()
    return short ? [[name, short] as [string, string]] : []
  })
}

/** What a browser calls itself, in headers as an object or as pairs. */
export function userAgentIn(headers: unknown): string | null {
  const pairs: unknown[] = Array.isArray(headers) ? headers : Object.entries(object(headers))
  const found = pairs.find((pair) => Array.isArray(pair) && /^user-agent$/i.test(String(pair[0])))
  return Array.isArray(found) && typeof found[1] === 'string' ? found[1] : null
}

/** "Chrome 126", of which the first part of the version is enough to tell apart. */
function named(context: unknown): string | null {
  const { name, version } = object(context)
  const [major = ''] = (text(version, 40) ?? '').replace(/^v/, '').split('.')
  const told = text(name, 80)
  return told && `${told} ${major}`.trim()
}

function handledOf({ exceptions }: MonitoredEvent): string | null {
  const handled = exceptions.at(-1)?.handled ?? null
  return handled === null ? null : handled ? 'yes' : 'no'
}
