import type { DeliveryProvider, NewDeliveryProvider } from '@svar/contract'

export type AccountKind = DeliveryProvider['kind']
export const accountKinds: AccountKind[] = ['smtp', 'sendgrid', 'mailgun', 'twilio', 'slack']

export type FieldName =
  | 'host'
  | 'port'
  | 'security'
  | 'user'
  | 'password'
  | 'apiKey'
  | 'webhookKey'
  | 'domain'
  | 'region'
  | 'accountSid'
  | 'authToken'
  | 'from'
  | 'webhookUrl'

export interface AccountField {
  name: FieldName
  /** Is not shown while it is written, and never comes back. */
  secret?: boolean
  optional?: boolean
  /** One of a few. */
  choices?: string[]
}

/** What each kind of account is reached by, in the order in which it is asked for. */
export const accountFields: Record<AccountKind, AccountField[]> = {
  smtp: [
    { name: 'host' },
    { name: 'port' },
    { name: 'security', choices: ['starttls', 'tls', 'none'] },
    { name: 'user', optional: true },
    { name: 'password', secret: true, optional: true },
  ],
  sendgrid: [
    { name: 'apiKey', secret: true },
    { name: 'webhookKey', secret: true, optional: true },
  ],
  mailgun: [
    { name: 'domain' },
    { name: 'region', choices: ['eu', 'us'] },
    { name: 'apiKey', secret: true },
    { name: 'webhookKey', secret: true, optional: true },
  ],
  twilio: [{ name: 'accountSid' }, { name: 'authToken', secret: true }, { name: 'from' }],
  slack: [{ name: 'webhookUrl', secret: true }],
}

/** An account as it stands in the form. */
export interface AccountDraft {
  kind: AccountKind
  name: string
  perMinute: string
  values: Partial<Record<FieldName, string>>
}

const first: AccountDraft['values'] = { port: '587', security: 'starttls', region: 'eu' }

/** What the form begins with; of an account that is there, all but what it is reached by. */
export const draftOf = (account?: DeliveryProvider): AccountDraft => ({
  kind: account?.kind ?? 'smtp',
  name: account?.name ?? '',
  perMinute: account?.perMinute ? String(account.perMinute) : '',
  values: first,
})

/** Fields that must still be filled in. */
export const missingIn = ({ kind, values }: AccountDraft): FieldName[] =>
  accountFields[kind].flatMap(({ name, optional }) => (optional || values[name]?.trim() ? [] : [name]))

/** What is sent: only what this kind is reached by, without what was left empty. */
export function inputOf(draft: AccountDraft, usualName: string): NewDeliveryProvider {
  const given = accountFields[draft.kind].map(({ name }) => [name, draft.values[name]?.trim() || null])
  const values = Object.fromEntries(given) as Record<string, string | null>
  const shared = {
    kind: draft.kind,
    name: draft.name.trim() || usualName,
    perMinute: Number.parseInt(draft.perMinute, 10) || null,
  }
  const port = draft.kind === 'smtp' ? { port: Number(values.port) } : {}
  return { ...shared, ...values, ...port } as NewDeliveryProvider
}
