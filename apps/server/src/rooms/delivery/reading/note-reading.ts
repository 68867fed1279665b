import type { MailReading } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { settingsOf } from '../settings.ts'
import * as store from '../stores/mail-readings.ts'
import { mayBeProgram, type Request } from './may-be-program.ts'

type Asked = Omit<Request, 'afterMs'>
const measureOf = { opened: 'opens', clicked: 'clicks' } as const

/**
 * Notes that a mail was opened or its link followed, where that was measured when it went out and still is. A person who
 * follows a link has opened the mail, also where their program shows no pictures.
 */
export async function noteReading(
  ctx: Context,
  mailId: string,
  { what, request }: { what: MailReading; request: Asked },
): Promise<void> {
  const mail = await store.measuredMail(ctx, mailId)
  if (!mail) return
  const { measures } = await settingsOf(ctx)
  const isMeasured = (one: MailReading) =>
    measures.includes(measureOf[one]) && mail.measures.includes(measureOf[one])
  const now = ctx.clock.now()
  const byPerson = !mayBeProgram({ ...request, afterMs: now.getTime() - (mail.sentAt ?? now).getTime() })
  const noted: MailReading[] = what === 'clicked' && byPerson ? ['clicked', 'opened'] : [what]
  let isNew = false
  for (const one of noted.filter(isMeasured)) {
    // The picture has counted the opening already, if there was one.
    const counts = one === what
    if (await store.noteReading(ctx, { mailId, what: one, byPerson, at: now, counts })) isNew = true
  }
  if (isNew)
    ctx.afterCommit.push(() =>
      ctx.platform.live.publish(ctx.tenantId, { members: true }, { t: 'changed', what: 'mails' }),
    )
}
