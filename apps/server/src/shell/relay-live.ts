import { randomId } from '../kernel/ids.ts'
import { createRelay, type Relay } from '../platform/live/relay.ts'
import type { Platform } from '../platform/platform.ts'
import { asLogin } from '../platform/tenancy/context.ts'
import type { Role } from './house.ts'

const CHANNEL = 'svar_live'
const PART_LENGTH = 7000
const SAY_DEAF_EVERY_MS = 5000

/**
 * Carries live frames between processes: by Redis where there is one, else by NOTIFY, in parts where they are long.
 * One process alone on an embedded database has nobody to tell; it only listens, for the commands that are run beside it.
 */
export async function relayLive(platform: Platform, role: Role): Promise<void> {
  const { redis, live } = platform
  const relay = createRelay({
    slow: { tell: (text) => notify(platform, text) },
    fast: redis && { tell: (text) => redis.publish('live', text), isWell: redis.isWell },
    receive: (envelope) => live.receive(envelope),
    missed: () => haveThemConnectAgain(platform),
    log: (error) => platform.log.debug({ err: error }, 'a live frame did not reach the other processes'),
  })
  const isAlone = role === 'both' && platform.config.databaseUrl === null
  if (!isAlone) live.relay((envelope) => relay.send(envelope))
  if (role !== 'web' && role !== 'both') return
  await platform.database.listen(
    CHANNEL,
    joinParts((text) => relay.heard(text)),
  )
  if (redis && !isAlone) hearRedis(platform, relay)
}

/**
 * While Redis is not heard here, the others are told so and go by NOTIFY. What was said between its end and our
 * noticing it may be missed.
 */
function hearRedis(platform: Platform, relay: Relay): void {
  const { redis } = platform
  let timer: NodeJS.Timeout | undefined
  const sayDeaf = () => relay.sayWhetherDeaf(true)
  redis?.onChange((isWell) => {
    clearInterval(timer)
    relay.sayWhetherDeaf(!isWell)
    if (isWell) return
    timer = setInterval(sayDeaf, SAY_DEAF_EVERY_MS).unref()
    haveThemConnectAgain(platform)
  })
  redis?.listen('live', (text) => relay.heard(text))
}

/** Clients get from their cursor on what they have not seen. */
const haveThemConnectAgain = ({ live }: Platform) => live.closeAll(1012, 'connect again')

async function notify(platform: Platform, text: string): Promise<void> {
  const id = randomId()
  const parts = text.match(new RegExp(`[^]{1,${PART_LENGTH / 4}}`, 'g')) ?? []
  await asLogin(platform, async (client) => {
    for (const [index, part] of parts.entries())
      await client.query('SELECT pg_notify($1, $2)', [
        CHANNEL,
        JSON.stringify([id, index, parts.length, part]),
      ])
  })
}

/** Puts long messages together again. */
function joinParts(heard: (text: string) => void): (payload: string) => void {
  const open = new Map<string, string[]>()
  return (payload) => {
    const [id, index, count, text] = JSON.parse(payload) as [string, number, number, string]
    const parts = open.get(id) ?? []
    parts[index] = text
    if (parts.filter((part) => part !== undefined).length < count) {
      if (open.size > 1000) open.clear()
      open.set(id, parts)
      return
    }
    open.delete(id)
    heard(parts.join(''))
  }
}
