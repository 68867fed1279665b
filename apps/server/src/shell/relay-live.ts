import { randomId } from '../kernel/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { asLogin } from '../platform/tenancy/context.ts'
import type { Role } from './house.ts'

const CHANNEL = 'svar_live'
const PART_LENGTH = 7000

/**
 * Carries live frames between processes by NOTIFY, in parts where they are long. One process alone on an
 * embedded database has nobody to tell; it only listens, for the commands that are run beside it.
 */
export async function relayLive(platform: Platform, role: Role): Promise<void> {
  const self = randomId()
  const isAlone = role === 'both' && platform.config.databaseUrl === null
  if (!isAlone) platform.live.relay((envelope) => void tell(platform, self, envelope))
  if (role === 'web' || role === 'both') await platform.database.listen(CHANNEL, hear(platform, self))
}

async function tell(platform: Platform, self: string, envelope: string): Promise<void> {
  const id = randomId()
  const parts = envelope.match(new RegExp(`[^]{1,${PART_LENGTH / 4}}`, 'g')) ?? []
  try {
    await asLogin(platform, async (client) => {
      for (const [index, text] of parts.entries()) {
        const part = JSON.stringify([self, id, index, parts.length, text])
        await client.query('SELECT pg_notify($1, $2)', [CHANNEL, part])
      }
    })
  } catch (error) {
    platform.log.debug({ err: error }, 'a live frame did not reach the other processes')
  }
}

function hear(platform: Platform, self: string): (payload: string) => void {
  const open = new Map<string, string[]>()
  return (payload) => {
    const [from, id, index, count, text] = JSON.parse(payload) as [string, string, number, number, string]
    if (from === self) return
    const parts = open.get(id) ?? []
    parts[index] = text
    if (parts.filter((part) => part !== undefined).length < count) {
      if (open.size > 1000) open.clear()
      open.set(id, parts)
      return
    }
    open.delete(id)
    platform.live.receive(parts.join(''))
  }
}
