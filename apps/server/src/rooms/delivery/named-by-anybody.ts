import { hashToken } from '../../platform/secrets/secrets.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { beyond } from './stores/named-by-anybody.ts'
import type { MailRow } from './tables.ts'
import type { TemplateName } from './templates/all.ts'

/**
 * What is sent by itself to an address that anybody may have named: a stranger must not be flooded in the business's
 * name. What a person writes to a customer, and what somebody signs in by, is not among it.
 */
const templates: ReadonlySet<TemplateName> = new Set<TemplateName>(['ticket_received', 'transcript'])

/** So many of them go to one mailbox within so many hours, of one workspace. */
const limits = [
  { most: 5, hours: 1 },
  { most: 15, hours: 24 },
]

/** Stands as the error of one that was held back for it. */
export const tooMany = 'too_many'

/** What a mail is counted under, where it is counted at all. */
export const namedMailbox = (template: TemplateName, address: string): string | null =>
  templates.has(template) ? hashToken(`mailbox:${mailboxOf(address)}`) : null

const withoutDots = new Set(['gmail.com', 'googlemail.com'])

/** Where it ends: what stands behind a plus, and dots where the provider passes over them, lead to the same mailbox. */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1).toLowerCase()
  const [name = ''] = address.slice(0, at).toLowerCase().split('+')
  return `${withoutDots.has(domain) ? name.replaceAll('.', '') : name}@${domain}`
}

/** Those whose mailbox has had as many as it may have. One that a person has sent again goes out. */
export function tooManyToOne(ctx: Context, rows: MailRow[]): Promise<Set<string>> {
  const counted = rows.filter(({ namedMailbox: mailbox, againAt }) => mailbox && !againAt)
  const factor = ctx.platform.config.limitFactor
  return beyond(
    ctx,
    counted.map(({ id }) => id),
    limits.map(({ most, hours }) => ({ hours, most: Math.max(1, Math.round(most * factor)) })),
  )
}
