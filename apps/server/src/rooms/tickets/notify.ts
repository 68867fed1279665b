import type { Locale } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { sendPush, type TemplateParams, tell } from '../delivery/index.ts'
import { localesOf, workspaceOf } from '../identity/index.ts'
import { peopleToTellOf } from '../teams/index.ts'
import type { TicketRow } from './rows.ts'
import { numberOf } from './show.ts'
import * as store from './store.ts'

const inEnglish = (number: string) => `New reply in ${number}`
const answered: Record<Locale, (number: string) => string> = {
  nb: (number) => `Nytt svar i ${number}`,
  sv: (number) => `Nytt svar i ${number}`,
  da: (number) => `Nyt svar i ${number}`,
  fi: (number) => `Uusi vastaus: ${number}`,
  de: (number) => `Neue Antwort in ${number}`,
  'en-US': inEnglish,
  'en-GB': inEnglish,
}

type Promised = Pick<TemplateParams['ticket_promise'], 'state' | 'target'>

/**
 * Tells whoever has a ticket, and who watches it, that a promise is due soon or was not kept, each where they have
 * chosen. Where it is nobody's, its team is told once it is broken.
 * @param eventId of what happened: it is told once
 */
export async function tellOfPromise(
  ctx: Context,
  { ticketId, eventId, ...promised }: Promised & { ticketId: string; eventId: number },
): Promise<void> {
  const row = await store.ticketById(ctx, ticketId)
  const people = peopleOf(row)
  if (people.length === 0 && promised.state === 'near') return
  const number = numberOf(row)
  await tell(ctx, {
    kind: 'promise',
    ...(people.length > 0 ? { concerned: people } : { among: await peopleToTellOf(ctx, row.teamId) }),
    key: `promise:${eventId}`,
    template: 'ticket_promise',
    params: { ...promised, number, about: row.subject, link: await linkTo(ctx, number) },
  })
}

/** Tells the same people, in their browsers, that the customer has answered. */
export async function tellOfComment(ctx: Context, ticketId: string): Promise<void> {
  const row = await store.ticketById(ctx, ticketId)
  const localeOf = await localesOf(ctx)
  const number = numberOf(row)
  for (const memberId of peopleOf(row)) {
    const locale = localeOf(memberId)
    await sendPush(ctx, memberId, {
      title: answered[locale](number),
      text: row.subject,
      link: await linkTo(ctx, number),
      locale,
    })
  }
}

const peopleOf = (row: TicketRow): string[] => [
  ...new Set([...(row.assigneeId ? [row.assigneeId] : []), ...row.watchers]),
]

async function linkTo(ctx: Context, number: string): Promise<string> {
  const { slug } = await workspaceOf(ctx)
  return `${ctx.platform.config.url}/admin/w/${slug}/tickets/${number}`
}
