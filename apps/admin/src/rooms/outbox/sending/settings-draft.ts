import type { DeliverySettings } from '@svar/contract'

/** What may go out in quiet hours besides what somebody waits for. */
export const exceptions = [
  'person_requested',
  'conversation_at_risk',
  'ticket_promise',
  'error_alert',
  'system_alert',
  'ticket_reply',
  'reply_while_away',
] as const

export type SettingsDraft = Omit<DeliverySettings, 'quietHours' | 'mailsPerMinute'> & {
  isQuiet: boolean
  from: string
  to: string
  mailsPerMinute: string
}

/** The form as it begins. */
export const draftOf = ({ quietHours, mailsPerMinute, ...rest }: DeliverySettings): SettingsDraft => ({
  ...rest,
  isQuiet: quietHours !== null,
  from: quietHours?.from ?? '21:00',
  to: quietHours?.to ?? '07:00',
  mailsPerMinute: mailsPerMinute ? String(mailsPerMinute) : '',
})

/** What is saved. */
export const settingsOf = ({
  isQuiet,
  from,
  to,
  mailsPerMinute,
  ...rest
}: SettingsDraft): DeliverySettings => ({
  ...rest,
  senderName: rest.senderName?.trim() || null,
  senderAddress: rest.senderAddress?.trim() || null,
  replyTo: rest.replyTo?.trim() || null,
  quietHours: isQuiet ? { from, to } : null,
  mailsPerMinute: Number.parseInt(mailsPerMinute, 10) || null,
})
