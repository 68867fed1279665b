import { type ToldThing, toldThings } from '@svar/contract'
import { fillSlots, locales, type Slot } from '@svar/language'
import type { Context } from '../../platform/tenancy/context.ts'
import { workspaceOf } from '../identity/index.ts'
import { history } from './history.ts'
import type { ConversationRow } from './rows.ts'

/** So far back is read: what was told longer ago has often changed. */
const RECENT = 100

const kinds: Record<ToldThing['thing'], Pick<Slot, 'kind' | 'way' | 'units'>> = {
  order: { kind: 'order_number' },
  from: { kind: 'address', way: 'from' },
  to: { kind: 'address', way: 'to' },
  address: { kind: 'address' },
  day: { kind: 'date' },
  time: { kind: 'time' },
  rooms: { kind: 'quantity', units: ['room'] },
  area: { kind: 'quantity', units: ['m2', 'ft2'] },
  name: { kind: 'name' },
  phone: { kind: 'phone' },
  email: { kind: 'email' },
}
// Nothing is required: what was not said plainly is no answer to a question that nobody asked.
const form = { slots: toldThings.map((name): Slot => ({ name, required: false, ...kinds[name] })) }

/**
 * What the customer has told in a conversation that whoever takes it needs, so that it is not asked for again: what was
 * corrected as it was said last, and a day as it was meant on the day when it was written.
 */
export async function toldIn(
  ctx: Context,
  { id, locale }: Pick<ConversationRow, 'id' | 'locale'>,
): Promise<ToldThing[]> {
  const workspace = await workspaceOf(ctx)
  const said = (await history(ctx, id, RECENT)).filter(
    ({ kind, authorKind, text }) => kind === 'text' && authorKind === 'visitor' && text.trim() !== '',
  )
  const spoken = locales.find((known) => known === locale) ?? workspace.locale
  let filled: Record<string, string> = {}
  for (const { text, createdAt } of said) {
    const options = { locale: spoken, zone: workspace.timeZone, reference: createdAt.toISOString() }
    filled = fillSlots(form, filled, text, options).filled
  }
  return toldThings.flatMap((thing) => {
    const value = filled[thing]
    return value ? [{ thing, value: shown(thing, value) }] : []
  })
}

/** `3 room` under the heading of rooms is 3. */
function shown(thing: ToldThing['thing'], value: string): string {
  const [amount = '', unit] = value.split(' ')
  if (thing === 'rooms') return amount
  return thing === 'area' ? `${amount} ${unit === 'm2' ? 'm²' : 'ft²'}` : value
}
