import type { Locale } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { sendPush } from '../delivery/index.ts'
import { workspaceOf } from '../identity/index.ts'
import type { TicketRow } from './rows.ts'
import { numberOf } from './show.ts'
import * as store from './store.ts'

interface Words {
  near(number: string): string
  broken(number: string): string
  answered(number: string): string
}

const english: Words = {
  near: (number) => `${number} is due soon`,
  broken: (number) => `${number} is overdue`,
  answered: (number) => `New reply in ${number}`,
}

const words: Record<Locale, Words> = {
  nb: {
    near: (number) => `${number} nærmer seg fristen`,
    broken: (number) => `${number} er over fristen`,
    answered: (number) => `Nytt svar i ${number}`,
  },
  sv: {
    near: (number) => `${number} närmar sig tidsgränsen`,
    broken: (number) => `${number} är försenat`,
    answered: (number) => `Nytt svar i ${number}`,
  },
  da: {
    near: (number) => `${number} nærmer sig fristen`,
    broken: (number) => `${number} har overskredet fristen`,
    answered: (number) => `Nyt svar i ${number}`,
  },
  fi: {
    near: (number) => `${number}: määräaika lähestyy`,
    broken: (number) => `${number} on myöhässä`,
    answered: (number) => `Uusi vastaus: ${number}`,
  },
  de: {
    near: (number) => `${number} wird bald fällig`,
    broken: (number) => `${number} ist überfällig`,
    answered: (number) => `Neue Antwort in ${number}`,
  },
  'en-US': english,
  'en-GB': english,
}

/** Tells whoever has a ticket, and who watches it, that a promise is due soon or was not kept. */
export const tellOfPromise = (ctx: Context, ticketId: string, state: 'near' | 'broken'): Promise<void> =>
  tell(ctx, ticketId, state)

/** Tells the same people that the customer has answered. */
export const tellOfComment = (ctx: Context, ticketId: string): Promise<void> =>
  tell(ctx, ticketId, 'answered')

async function tell(ctx: Context, ticketId: string, what: keyof Words): Promise<void> {
  const row = await store.ticketById(ctx, ticketId)
  const { locale } = await workspaceOf(ctx)
  const number = numberOf(row)
  for (const memberId of peopleOf(row)) {
    await sendPush(ctx, memberId, {
      title: words[locale][what](number),
      text: row.subject,
      link: `${ctx.platform.config.url}/admin/tickets/${number}`,
      locale,
    })
  }
}

const peopleOf = (row: TicketRow): string[] => [
  ...new Set([...(row.assigneeId ? [row.assigneeId] : []), ...row.watchers]),
]
