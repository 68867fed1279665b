import type {
  TicketSettings,
  TicketSetup,
  ticketCategoryList,
  ticketFieldList,
  ticketPolicyList,
} from '@svar/contract'
import type { z } from 'zod'
import { AppError } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { maySetUpTickets } from '../policy.ts'
import { forgetRules } from '../rules/rules-cache.ts'
import { noteChange } from '../sla/follow-terms.ts'
import * as setup from '../stores/setup.ts'

/** Categories, fields, promises and rules. */
export async function setupOf(ctx: Context): Promise<TicketSetup> {
  const place = <T extends { tenantId: string; place: number }>({ tenantId: _, place: _place, ...row }: T) =>
    row
  return {
    categories: (await setup.allCategories(ctx)).map(place),
    fields: (await setup.allFields(ctx)).map(place),
    policies: (await setup.allPolicies(ctx)).map(place),
    settings: await setup.settingsOf(ctx),
  }
}

/** Puts a list of categories in place of the old one. Tickets follow a category to its new name. */
export async function setCategories(
  ctx: Context,
  items: z.output<typeof ticketCategoryList>['items'],
): Promise<TicketSetup> {
  maySetUpTickets(ctx)
  refuseTwins(items)
  const before = new Map((await setup.allCategories(ctx)).map(({ id, name }) => [id, name]))
  const rows = withIds(ctx, items, before)
  await setup.replaceCategories(ctx, rows)
  const renamed = rows.filter(({ id, name }) => (before.get(id) ?? name) !== name)
  // By way of names that nobody has, so that two may change places.
  for (const { id } of renamed) await setup.renameCategory(ctx, before.get(id) ?? '', id)
  for (const { id, name } of renamed) await setup.renameCategory(ctx, id, name)
  return setupOf(ctx)
}

/** Puts a list of fields in place of the old one. What tickets hold for a field that is gone is kept, unseen. */
export async function setFields(
  ctx: Context,
  items: z.output<typeof ticketFieldList>['items'],
): Promise<TicketSetup> {
  maySetUpTickets(ctx)
  refuseTwins(items)
  const before = new Map((await setup.allFields(ctx)).map(({ id, name }) => [id, name]))
  await setup.replaceFields(ctx, withIds(ctx, items, before))
  return setupOf(ctx)
}

/** Puts a list of promises in place of the old one. Tickets under way follow it. */
export async function setPolicies(
  ctx: Context,
  items: z.output<typeof ticketPolicyList>['items'],
): Promise<TicketSetup> {
  maySetUpTickets(ctx)
  const before = new Map((await setup.allPolicies(ctx)).map(({ id, name }) => [id, name]))
  await setup.replacePolicies(ctx, withIds(ctx, items, before))
  await noteChange(ctx)
  return setupOf(ctx)
}

export async function setSettings(ctx: Context, given: TicketSettings): Promise<void> {
  maySetUpTickets(ctx)
  await setup.saveSettings(ctx, given)
  await noteChange(ctx)
  ctx.afterCommit.push(() => forgetRules(ctx.tenantId))
}

/** What has an id of this list keeps it; all else is new. */
function withIds<T extends { id: string | null; name: string }>(
  ctx: Context,
  items: T[],
  before: Map<string, string>,
): (T & { id: string })[] {
  const seen = new Set<string>()
  return items.map((item) => {
    const isKnown = item.id !== null && before.has(item.id) && !seen.has(item.id)
    const id = isKnown ? (item.id as string) : ctx.newId()
    seen.add(id)
    return { ...item, id, name: item.name.trim() }
  })
}

function refuseTwins(items: { name: string }[]): void {
  const names = items.map(({ name }) => name.trim().toLowerCase())
  if (new Set(names).size === names.length) return
  throw new AppError('validation_failed', 'Two of them have the same name. Give each a name of its own.')
}
