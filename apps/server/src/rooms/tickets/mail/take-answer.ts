import type { Context } from '../../../platform/tenancy/context.ts'
import { type ParsedMail, receiveTicketMail } from './receive-ticket-mail.ts'

/** An answer that lies in the workspace's mailbox. @returns whether it was for a ticket; what is automatic was, and is not kept */
export const takeAnswer = async (ctx: Context, mail: ParsedMail): Promise<boolean> =>
  (await receiveTicketMail(ctx, mail)).what !== 'not_ours'
