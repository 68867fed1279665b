import { system } from '../../kernel/actor.ts'
import type { Platform } from '../../platform/platform.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { type NewTicket, openTickets } from './actions/create-ticket.ts'
import type { TicketRow } from './rows.ts'

interface Waiting {
  given: NewTicket
  resolve(row: TicketRow): void
  reject(error: unknown): void
}
interface Queue {
  waiting: Waiting[]
  busy: boolean
}

const MOST_AT_ONCE = 128
const queues = new WeakMap<Platform, Map<string, Queue>>()

/**
 * Opens a ticket in one transaction with those that the same workspace asks for at the same moment. Numbers are given
 * one by one, so those who open tickets would otherwise wait for each other's commits. There is no timer: a lone one
 * waits for nobody. Resolves when it is committed. When a batch fails as a whole, each of it is tried alone.
 * @throws AppError as `createTicket` does
 */
export function openTogether(platform: Platform, tenantId: string, given: NewTicket): Promise<TicketRow> {
  const tenants = queues.get(platform) ?? new Map<string, Queue>()
  queues.set(platform, tenants)
  const queue = tenants.get(tenantId) ?? { waiting: [], busy: false }
  tenants.set(tenantId, queue)
  return new Promise((resolve, reject) => {
    queue.waiting.push({ given, resolve, reject })
    if (queue.busy) return
    queue.busy = true
    setImmediate(() => void drain(platform, tenantId, queue).finally(() => tenants.delete(tenantId)))
  })
}

async function drain(platform: Platform, tenantId: string, queue: Queue): Promise<void> {
  while (queue.waiting.length > 0) await open(platform, tenantId, queue.waiting.splice(0, MOST_AT_ONCE))
}

async function open(platform: Platform, tenantId: string, batch: Waiting[]): Promise<void> {
  try {
    const rows = await inTenant(platform, tenantId, system('tickets'), (ctx) =>
      openTickets(
        ctx,
        batch.map(({ given }) => given),
      ),
    )
    for (const [index, one] of batch.entries()) {
      const row = rows[index]
      if (row instanceof Error) one.reject(row)
      else one.resolve(row as TicketRow)
    }
  } catch (error) {
    if (batch.length === 1) return batch[0]?.reject(error)
    for (const one of batch) await open(platform, tenantId, [one])
  }
}
