import type { Mailbox, NewMailbox } from '@svar/contract'

/** The mailbox as it stands in the form. */
export type MailboxDraft = Record<'host' | 'port' | 'user' | 'password' | 'address', string>

/** What the form begins with: all but the password. */
export const draftOf = (mailbox: Mailbox | null): MailboxDraft => ({
  host: mailbox?.host ?? '',
  port: String(mailbox?.port ?? 993),
  user: mailbox?.user ?? '',
  password: '',
  address: mailbox?.address ?? '',
})

/** Fields that are not filled in, or cannot be right. */
export function missingIn({ host, port, user, password, address }: MailboxDraft): (keyof MailboxDraft)[] {
  const isWrong: Record<keyof MailboxDraft, boolean> = {
    host: !/^[a-z0-9.-]{1,253}$/i.test(host.trim()),
    port: !/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535,
    user: user.trim() === '',
    password: password === '',
    address: address.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address.trim()),
  }
  return (Object.keys(isWrong) as (keyof MailboxDraft)[]).filter((name) => isWrong[name])
}

/** What is sent. */
export const mailboxInput = ({ host, port, user, password, address }: MailboxDraft): NewMailbox => ({
  host: host.trim(),
  port: Number(port),
  user: user.trim(),
  password,
  address: address.trim() || null,
})
