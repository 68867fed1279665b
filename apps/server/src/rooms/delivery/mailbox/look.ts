import { system } from '../../../kernel/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import type { MailboxAccount, OpenMailbox } from '../../../kernel/ports.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/mailbox.ts'
import type { MailboxRow } from '../tables.ts'
import { takeMessage } from './take-message.ts'

/** What came before is not looked at when a mailbox is new, or numbers its messages anew. */
const FIRST_DAYS = 7
/** More than this waits for the next look. */
const MAX_MESSAGES = 200
const MAX_BYTES = 30 * 1024 * 1024
/** A server that answers slowly must not hold up the mailboxes of others: the rest waits for the next look. */
const LOOK_LIMIT_MS = 60_000
/** One that cannot be taken so often is left where it is. */
const MAX_TRIES = 10

type Act = <T>(work: (ctx: Context) => Promise<T>) => Promise<T>

/**
 * Reads what is new in a workspace's mailbox. A message that was for us is marked as seen; none is ever removed.
 * @returns what its server said, where it could not be read; null where all went well
 */
export async function lookIntoMailbox(platform: Platform, tenantId: string): Promise<string | null> {
  const act: Act = (work) => inTenant(platform, tenantId, system('delivery'), work)
  const row = await act(store.mailbox)
  if (!row) return null
  let trouble: string | null = null
  try {
    const mailbox = await platform.providers.openMailbox(mailboxAccountOf(platform, row))
    try {
      await readNew(platform, act, row, mailbox)
    } finally {
      await mailbox.close()
    }
  } catch (error) {
    // While our own database is away, the mailbox is not to blame.
    if (error instanceof AppError && error.code === 'unavailable') throw error
    trouble = (error as Error).message.slice(0, 500)
    platform.log.warn({ tenantId, error: trouble }, 'a mailbox could not be read')
  }
  await act((ctx) =>
    store.noteLook(ctx, row.sealed, trouble === null ? { lookedAt: ctx.clock.now() } : { trouble }),
  )
  return trouble
}

/** @throws Error where it was sealed with another key */
export const mailboxAccountOf = (platform: Platform, row: MailboxRow): MailboxAccount =>
  JSON.parse(platform.secrets.decrypt(row.sealed, row.tenantId))

async function readNew(platform: Platform, act: Act, row: MailboxRow, mailbox: OpenMailbox): Promise<void> {
  const { uidValidity } = mailbox
  const isKnown = row.uidValidity === uidValidity
  const read = { uidValidity, lastUid: isKnown ? row.lastUid : 0, retries: isKnown ? { ...row.retries } : {} }
  const save = () => act((ctx) => store.noteLook(ctx, row.sealed, read))
  const since = new Date(platform.clock.now().getTime() - FIRST_DAYS * 86_400_000)
  const fresh = isKnown ? await mailbox.after(read.lastUid) : await mailbox.since(since)
  const again = Object.keys(read.retries).map(Number)
  const now = fresh.slice(0, MAX_MESSAGES)
  const began = performance.now()
  for (const uid of [...now, ...again]) {
    if (performance.now() - began > LOOK_LIMIT_MS) return
    const tries = (read.retries[uid] ?? 0) + 1
    delete read.retries[uid]
    read.lastUid = Math.max(read.lastUid, uid)
    if (tries > MAX_TRIES) continue
    // Noted before, so that one that breaks the connection, or this process, does not do so for good.
    read.retries[uid] = tries
    await save()
    if (await takeOne(platform, act, mailbox, uid)) delete read.retries[uid]
  }
  if (now.length === fresh.length) read.lastUid = Math.max(read.lastUid, mailbox.lastUid)
  await save()
}

/** What cannot be read or taken must not hold up the others. @returns whether there is nothing left to do */
async function takeOne(platform: Platform, act: Act, mailbox: OpenMailbox, uid: number): Promise<boolean> {
  const raw = await mailbox.fetch(uid, MAX_BYTES)
  if (!raw) return true
  let isOurs: boolean
  try {
    isOurs = await act((ctx) => takeMessage(ctx, raw))
  } catch (error) {
    if (error instanceof AppError && error.code === 'unavailable') throw error
    platform.log.warn({ uid, err: error }, 'a message of the mailbox could not be taken')
    return false
  }
  if (isOurs) await mailbox.markSeen(uid)
  return true
}
