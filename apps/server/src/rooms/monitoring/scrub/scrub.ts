import type { MonitoredEvent } from '../event/shape.ts'
import { remembered } from '../remembered.ts'
import { withoutIpAddresses, withoutMailAddresses } from './addresses.ts'
import { createKnownClean, type KnownClean } from './known-clean.ts'
import { withoutNumbers } from './numbers.ts'
import { isSecretName, withoutSecrets } from './secrets.ts'

export interface ScrubSettings {
  removeMailAddresses: boolean
  removeIpAddresses: boolean
}

/** Names under which lines of a program stand: there `token = read()` is code, and no secret. */
const codeNames = new Set([
  'before',
  'at',
  'after',
  'pre_context',
  'context_line',
  'post_context',
  'function',
])

/** What there is to know of a name by itself. */
const judge = remembered((name) => ({
  isSecret: isSecretName(name),
  isOfCode: codeNames.has(name),
  mayBePersonal: /\d\d|[@:]|%40/.test(name),
}))

type Container = Record<string | number, unknown>

interface Walk {
  settings: ScrubSettings
  waiting: { container: Container; isCode: boolean }[]
}

/**
 * Removes personal data from a value of JSON, in place: card numbers and national identity numbers always, e-mail
 * and IP addresses by the settings, and whatever stands under the name of a secret. What goes is marked `[card]`,
 * `[identity number]`, `[email]`, `[ip]` or `[removed]`. Names under `untouched` at the top stay as they are. Goes by
 * a list of its own rather than the call stack; a second time changes nothing. Gives the value back.
 */
export function scrub<T>(value: T, settings: ScrubSettings, untouched: readonly string[] = []): T {
  if (typeof value !== 'object' || value === null) return scrubScalar(value, settings, false) as T
  const walk: Walk = { settings, waiting: [] }
  visit(walk, value as Container, false, untouched)
  for (let step = walk.waiting.pop(); step; step = walk.waiting.pop())
    visit(walk, step.container, step.isCode, [])
  return value
}

function visit(walk: Walk, container: Container, isCode: boolean, untouched: readonly string[]): void {
  if (Array.isArray(container)) {
    hideSecondOfPair(container)
    container.forEach((held, index) => {
      put(walk, container, index, held, isCode)
    })
    return
  }
  for (const name of Object.keys(container)) {
    if (untouched.includes(name)) continue
    const held = container[name]
    const { isSecret, isOfCode, mayBePersonal } = judge(name)
    if (isSecret && hidesMore(held)) container[name] = '[removed]'
    else put(walk, container, name, held, isCode || isOfCode)
    if (mayBePersonal) rename(container, name, walk.settings)
  }
}

/** Headers may come as pairs, the name of a secret first. */
function hideSecondOfPair(list: unknown[]): void {
  const [name, held] = list
  if (list.length === 2 && typeof name === 'string' && hidesMore(held) && judge(name).isSecret)
    list[1] = '[removed]'
}

function put(walk: Walk, container: Container, key: string | number, held: unknown, isCode: boolean): void {
  if (typeof held === 'object' && held !== null) walk.waiting.push({ container: held as Container, isCode })
  else {
    const clean = scrubScalar(held, walk.settings, isCode)
    if (clean !== held) container[key] = clean
  }
}

/** Of bare JSON numbers those of ten digits are left alone: they are a time in seconds far more often. */
function scrubScalar(value: unknown, settings: ScrubSettings, isCode: boolean): unknown {
  if (typeof value === 'string') return scrubText(value, settings, isCode)
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1e10) return value
  const clean = withoutNumbers(String(value))
  return clean.startsWith('[') ? clean : value
}

/** What goes may lay bare what stood behind it; a text is looked at again as long as it changes, but not for ever. */
const MOST_PASSES = 5

/** For each of the ways in which a text is looked at, those found clean. */
const foundClean = Array.from({ length: 8 }, createKnownClean)

const cleanOnes = ({ removeMailAddresses, removeIpAddresses }: ScrubSettings, isCode: boolean) =>
  foundClean[(removeMailAddresses ? 1 : 0) + (removeIpAddresses ? 2 : 0) + (isCode ? 4 : 0)] as KnownClean

/** One text without personal data. */
function scrubText(text: string, settings: ScrubSettings, isCode: boolean): string {
  if (text.length < 6) return text
  const known = cleanOnes(settings, isCode)
  if (known.has(text)) return text
  let clean = text
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = clean
    clean = scrubOnce(before, settings, isCode)
    if (clean === before) break
  }
  if (clean === text) known.add(text)
  return clean
}

function scrubOnce(text: string, settings: ScrubSettings, isCode: boolean): string {
  let clean = isCode ? text : withoutSecrets(text)
  if (settings.removeMailAddresses) clean = withoutMailAddresses(clean)
  if (settings.removeIpAddresses) clean = withoutIpAddresses(clean)
  return withoutNumbers(clean)
}

/** Nothing, and yes or no, give no secret away. */
const hidesMore = (held: unknown) =>
  held !== null && held !== undefined && held !== '' && typeof held !== 'boolean'

/** A name may be personal too: `{ "kari@example.com": … }`. */
function rename(container: Container, name: string, settings: ScrubSettings): void {
  const clean = scrubText(name, settings, true)
  if (clean === name) return
  container[clean] = container[name]
  delete container[name]
}

/** What of an event is ours or the program's by its form, and means nobody: ids, release, versions. */
const ofTheProgram = ['id', 'release', 'build', 'sdk', 'trace', 'debugFiles', 'trimmed', 'platform', 'level']

/** As `scrub`, for a normalised event, the ids and names left alone by which it is found again. */
export function scrubEvent(event: MonitoredEvent, settings: ScrubSettings): MonitoredEvent {
  return scrub(event, settings, ofTheProgram)
}
