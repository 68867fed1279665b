import { Hash, Mail, Mails, MessageSquareText, Server } from 'lucide-react'
import type { AccountKind } from './account-draft.ts'

/** The picture of each kind of account. */
export const kindIcons = {
  smtp: Server,
  sendgrid: Mail,
  mailgun: Mails,
  twilio: MessageSquareText,
  slack: Hash,
}

const grounds: Record<AccountKind, string> = {
  smtp: 'bg-tint-mint text-tint-mint-ink',
  sendgrid: 'bg-tint-sky text-tint-sky-ink',
  mailgun: 'bg-tint-peach text-tint-peach-ink',
  twilio: 'bg-tint-lilac text-tint-lilac-ink',
  slack: 'bg-tint-mint text-tint-mint-ink',
}

/** It on its own ground. */
export function KindMark({ kind }: { kind: AccountKind }) {
  const Icon = kindIcons[kind]
  return (
    <span className={`grid size-9 shrink-0 place-items-center rounded-lg ${grounds[kind]}`}>
      <Icon size={18} aria-hidden />
    </span>
  )
}
