import type { Context } from '../../../platform/tenancy/context.ts'
import type { TicketRow } from '../rows.ts'
import { type Clocks, dueField, dueOf, takeOver, targets } from '../sla/clocks.ts'
import { movedOf } from '../sla/follow-terms.ts'
import { followed, tellDue } from '../sla/keep-time.ts'
import type { Terms } from '../sla/terms.ts'
import { addChangesOf, changesOf } from '../stores/changes.ts'
import { saveClocks } from '../stores/terms.ts'
import type { ChangeRow } from '../tables.ts'

interface Merging {
  main: TicketRow
  batchId: string
  terms: Terms
}

/** What was promised to the customers of a ticket's new parts is owed in the whole, by the earliest of the moments. */
export async function oweTogether(
  ctx: Context,
  { parts, ...merging }: Merging & { parts: TicketRow[] },
): Promise<void> {
  const { main, terms } = merging
  if (main.slaPolicyId === null) return
  const before = followed(main, terms)
  const owed = parts.map((part) => followed(part, terms)).reduce<Clocks>(takeOver, before)
  await owe(ctx, merging, before, owed)
}

/**
 * The whole without a part owes what it did before, as far as nothing has moved it since. What came from several parts at
 * once stays, since it may be owed for those that are left.
 */
export async function oweAlone(
  ctx: Context,
  { part, ...merging }: Merging & { part: string },
): Promise<void> {
  const { main, terms } = merging
  const noted = await changesOf(ctx, [main.id])
  const merge = noted.findLast(({ field, after }) => field === 'merged' && after === part)
  const together = noted.filter(({ batchId }) => batchId === merge?.batchId)
  if (together.filter(({ field }) => field === 'merged').length !== 1) return
  const before = followed(main, terms)
  await owe(ctx, merging, before, takenBack(before, together))
}

function takenBack(clocks: Clocks, noted: ChangeRow[]): Clocks {
  const back = { ...clocks }
  for (const target of targets) {
    const moved = noted.find(({ field }) => field === `due.${target}`)
    if (!moved || dueOf(clocks, target)?.toISOString() !== moved.after) continue
    back[dueField(target)] = moved.before === null ? null : new Date(moved.before as string)
  }
  return back
}

async function owe(
  ctx: Context,
  { batchId, terms }: Merging,
  before: TicketRow,
  clocks: Clocks,
): Promise<void> {
  const owed = tellDue(ctx, { ...before, ...clocks }, terms)
  await saveClocks(ctx, [owed])
  await addChangesOf(ctx, batchId, movedOf(before, owed))
}
