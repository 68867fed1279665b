import type { ProviderReport } from '../../kernel/ports.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { announce } from './events.ts'
import { type Bounce, readBounce } from './read-bounce.ts'
import * as store from './store.ts'
import { addStep } from './stores/history.ts'
import { suppress } from './suppression.ts'
import type { MailRow } from './tables.ts'

/** What somebody else tells of a mail after it was handed over. */
export interface Heard {
  what: ProviderReport['what']
  /** Which of ours: its own id, or its Message-ID. */
  mail: { id: string } | { messageId: string }
  /** Empty where it is not told. */
  recipient: string
  /** In the words of whoever tells it. */
  detail: string | null
}

/**
 * Notes what was heard. It may come twice, late, in any order, or before we have noted that the mail was taken:
 * what weighs more stays. Who bounced or complained is not written to any more.
 * @returns whether it is about a mail of this workspace
 */
export async function note(ctx: Context, heard: Heard): Promise<boolean> {
  const row = await store.lockHandedOver(ctx, heard.mail)
  if (!row) return false
  // One who may write to us could otherwise name somebody else, and have us never write to them again.
  if (heard.recipient && heard.recipient.toLowerCase() !== row.recipient.toLowerCase()) return false
  if (heard.what === 'delayed') {
    // One that comes after the end says nothing of it.
    if (weightOf(row.state) >= 0) return true
    await store.changeMails(ctx, [row.id], { error: heard.detail?.slice(0, 500) ?? row.error })
    await addStep(ctx, [row.id], { what: 'delayed', said: heard.detail?.slice(0, 500) ?? null })
    return true
  }
  const isNews = weightOf(row.state) < weightOf(heard.what)
  // What is told again puts nobody back whom a person has taken off the list since.
  if (!isNews && !isBounceBehindComplaint(row, heard)) return true
  const said = heard.detail?.slice(0, 500) ?? null
  if (heard.what === 'bounced' || heard.what === 'complained') {
    await suppress(ctx, row.recipient, heard.what, said?.slice(0, 300) ?? null)
  }
  if (isNews) await become(ctx, row, heard.what, said)
  await addStep(ctx, [row.id], { what: heard.what, said })
  if (isNews) announce(ctx, row.id, heard.what)
  return true
}

const become = (
  ctx: Context,
  row: MailRow,
  state: Exclude<Heard['what'], 'delayed'>,
  said: string | null,
) => {
  const now = ctx.clock.now()
  const error = state === 'delivered' ? null : said
  const sentAt = row.sentAt ?? now
  return store.changeMails(ctx, [row.id], {
    state,
    stateAt: now,
    sentAt,
    error,
    inFlight: false,
    sealed: null,
  })
}

/** The mail stays complained of, but the address turns out to be dead as well: told late, once. */
const isBounceBehindComplaint = ({ state, history }: MailRow, heard: Heard): boolean =>
  heard.what === 'bounced' && state === 'complained' && history.every(({ what }) => what !== 'bounced')

const order = ['delivered', 'failed', 'bounced', 'complained']
const weightOf = (state: string) => order.indexOf(state)

/** A bounce or complaint as a mail server received it. */
export async function heardBounceMessage(ctx: Context, message: string) {
  const bounce = await readBounce(message)
  if (!bounce) return { recipients: [], mails: 0 }
  const mails = await noteBounce(ctx, bounce)
  return { recipients: bounce.recipients.map(({ address, state }) => ({ address, state })), mails }
}

/**
 * Notes what a report says.
 * @param mailId of the mail that it came back to the signed address of: then it is believed whoever it names, as a mail
 *   that was forwarded comes back from somebody else
 * @returns how many mails of this workspace it is about
 */
export async function noteBounce(
  ctx: Context,
  bounce: Bounce,
  mailId: string | null = null,
): Promise<number> {
  const { messageId } = bounce
  const mail = mailId ? { id: mailId } : messageId ? { messageId } : null
  if (!mail) return 0
  let mails = 0
  for (const { address, state, detail } of bounce.recipients) {
    if (await note(ctx, { what: state, mail, recipient: mailId ? '' : address, detail })) mails += 1
  }
  return mails
}
