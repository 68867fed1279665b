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
  /** Stands there until something else is chosen. */
  usual?: string
}

/** What each kind of account is reached by, in the order in which it is asked for. */
export const accountFields: Record<AccountKind, AccountField[]> = {
  smtp: [
    { name: 'host' },
    { name: 'port', usual: '587' },
    { name: 'security', choices: ['starttls', 'tls', 'none'], usual: 'starttls' },
    { name: 'user', optional: true },
    { name: 'password', secret: true, optional: true },
  ],
  sendgrid: [
    { name: 'region', choices: ['us', 'eu'], usual: 'us' },
    { name: 'apiKey', secret: true },
    { name: 'webhookKey', secret: true, optional: true },
  ],
  mailgun: [
    { name: 'domain' },
    { name: 'region', choices: ['eu', 'us'], usual: 'eu' },
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

/** What the form begins with; of an account that is there, all but what it is reached by. */
export const draftOf = (account?: DeliveryProvider): AccountDraft => ({
  kind: account?.kind ?? 'smtp',
  name: account?.name ?? '',
  perMinute: account?.perMinute ? String(account.perMinute) : '',
  values: {},
})

/** What stands in a field. */
export const valueIn = ({ values }: AccountDraft, { name, usual = '' }: AccountField): string =>
  values[name] ?? usual

/** Fields that must still be filled in. */
export const missingIn = (draft: AccountDraft): FieldName[] =>
  accountFields[draft.kind]
    .filter((field) => !field.optional && valueIn(draft, field).trim() === '')
    .map(({ name }) => name)

/** What is sent: only what this kind is reached by, without what was left empty. */
export function inputOf(draft: AccountDraft, usualName: string): NewDeliveryProvider {
  const given = accountFields[draft.kind].map((field) => [field.name, valueIn(draft, field).trim() || null])
  const values = Object.fromEntries(given) as Record<string, string | null>
  const shared = {
    kind: draft.kind,
    name: draft.name.trim() || usualName,
    perMinute: Number.parseInt(draft.perMinute, 10) || null,
  }
  const port = draft.kind === 'smtp' ? { port: Number(values.port) } : {}
  return { ...shared, ...values, ...port } as NewDeliveryProvider
}
