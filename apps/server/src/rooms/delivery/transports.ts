import type { Mail, SendFailure } from '../../kernel/ports.ts'
import type { Platform } from '../../platform/platform.ts'

/** Who a thing may be given to, in the order in which they are asked. */
export interface Transport {
  /** Tells it from the others of its tenant: two may have the same name. */
  key: string
  /** Stands in the list of mails. */
  name: string
  /** How much of a tenant's it takes in a minute; null: no limit. */
  perMinute: number | null
  /** Who of several behind it asks for a rest; by default all of it rests. */
  behind?(mail: Mail): string
  /** @throws SendFailure */
  send(mail: Mail): Promise<Taken>
}
export interface Taken {
  /** The id under which the provider tells of it later. */
  providerId: string | null
}

/** The installation's own mail server, which is asked when a workspace has no provider or none of them answers. */
export const ownMailServer = ({ mail }: Platform, perMinute: number | null): Transport[] =>
  mail
    ? [
        {
          key: 'smtp',
          name: 'smtp',
          perMinute,
          async send(one) {
            await mail.send(one)
            return { providerId: null }
          },
        },
      ]
    : []

/** Whom not to ask for a while, because they said so. */
export interface Resting {
  until(who: string): number
  rest(who: string, untilMs: number, nowMs: number): void
}

const MOST_RESTING = 5000

/** @param most so many are remembered; one that is forgotten while it rests is asked once more, and says so again */
export function createResting(most = MOST_RESTING): Resting {
  const resting = new Map<string, number>()
  const forgetRested = (nowMs: number) => {
    for (const [name, untilMs] of resting) if (untilMs <= nowMs) resting.delete(name)
  }
  return {
    until: (name) => resting.get(name) ?? 0,
    rest(name, untilMs, nowMs) {
      resting.delete(name)
      if (resting.size >= most) forgetRested(nowMs)
      const [oldest] = resting.keys()
      if (resting.size >= most && oldest !== undefined) resting.delete(oldest)
      resting.set(name, untilMs)
    },
  }
}

export type Handed =
  | { taken: Taken; by: string }
  | { failure: SendFailure; by: string | null; rateLimited: boolean; maybeTaken: boolean }

interface Asking {
  transports: Transport[]
  resting: Resting
  nowMs: number
  /** Tells this tenant's rests from those of another. */
  scope: string
  /** After how many milliseconds it may be given one more by its rate; 0: now, and that is counted. */
  rateWait(transport: Transport): Promise<number>
}

/**
 * Gives one mail to the first that takes it. The next one is asked only where the one before surely did not take it,
 * and where the fault was theirs: a recipient that does not exist does not exist elsewhere either.
 */
export async function handOver(mail: Mail, asking: Asking): Promise<Handed> {
  const { transports, resting, nowMs, scope, rateWait } = asking
  let last: Handed | null = null
  let restsLeast = Number.POSITIVE_INFINITY
  let waitsLeast = Number.POSITIVE_INFINITY
  for (const transport of transports) {
    const who = [scope, transport.key, transport.behind?.(mail) ?? ''].join(':')
    const restsMs = resting.until(who) - nowMs
    if (restsMs > 0) {
      restsLeast = Math.min(restsLeast, restsMs)
      continue
    }
    const waitsMs = await rateWait(transport)
    if (waitsMs > 0) {
      waitsLeast = Math.min(waitsLeast, waitsMs)
      continue
    }
    try {
      return { taken: await transport.send(mail), by: transport.name }
    } catch (error) {
      const failure = error as SendFailure
      const rateLimited = typeof failure.retryAfterS === 'number'
      if (rateLimited) resting.rest(who, nowMs + (failure.retryAfterS ?? 0) * 1000, nowMs)
      last = { failure, by: transport.name, rateLimited, maybeTaken: failure.maybeTaken === true }
      if (failure.permanent || failure.maybeTaken) return last
    }
  }
  // One that works and only has had enough for this minute is waited for, whoever failed before it.
  if (waitsLeast < Number.POSITIVE_INFINITY) return allWait(waitsLeast)
  return last ?? allWait(restsLeast)
}

function allWait(waitMs: number): Handed {
  const failure: SendFailure = new Error('No account may be given more just now.')
  failure.retryAfterS = Math.ceil(waitMs / 1000)
  return { failure, by: null, rateLimited: true, maybeTaken: false }
}
