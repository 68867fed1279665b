import type { CsatReason, Happening, Locale } from '@svar/contract'

/** Everything that the widget says by itself. `{name}` and the like are filled in when shown. */
export interface Texts {
  /** Header */
  assistantRole: string
  personRole: string
  menu: string
  close: string
  /** First view */
  disclosure: string
  start: string
  failedToStart: string
  tryAgain: string
  /** Messages */
  log: string
  you: string
  earlier: string
  newMessages: string
  today: string
  yesterday: string
  thinking: string
  writing: string
  sending: string
  waiting: string
  notSent: string
  remove: string
  seen: string
  unread: string
  sources: string
  openSource: string
  page: string
  helpful: string
  notHelpful: string
  /** Composer */
  compose: string
  send: string
  attach: string
  dropHere: string
  tooLong: string
  suggestions: string
  offline: string
  uploading: string
  /** A person */
  askPerson: string
  waitingForPerson: string
  waitingClosed: string
  backToAssistant: string
  /** Contact */
  leaveEmail: string
  contactTitle: string
  contactWhy: string
  name: string
  email: string
  consent: string
  save: string
  skip: string
  emailWrong: string
  consentMissing: string
  /** How it was */
  csatTitle: string
  csatFaces: [string, string, string, string, string]
  csatWhy: string
  csatReasons: Record<CsatReason, string>
  csatComment: string
  csatThanks: string
  /** Menu */
  transcript: string
  transcriptSend: string
  transcriptSent: string
  newConversation: string
  cancel: string
  /** Events, by type; a type with `Opens` or `Named` added is used when that is known. `waited` is added to one. */
  events: Record<
    | Happening['type']
    | 'nobody_onlineOpens'
    | 'taken_overNamed'
    | 'assignedNamed'
    | 'file_refusedNamed'
    | 'waited',
    string
  >
  /** Errors, by code; `other` for those without a text. */
  errors: Record<
    | 'offline'
    | 'too_many_requests'
    | 'payload_too_large'
    | 'unsupported_media_type'
    | 'unavailable'
    | 'too_many_files'
    | 'other',
    string
  >
}

const loaders: Record<Locale, () => Promise<Texts>> = {
  nb: async () => (await import('./nb.ts')).nb,
  sv: async () => (await import('./sv.ts')).sv,
  da: async () => (await import('./da.ts')).da,
  fi: async () => (await import('./fi.ts')).fi,
  de: async () => (await import('./de.ts')).de,
  'en-US': async () => (await import('./en-us.ts')).enUS,
  'en-GB': async () => (await import('./en-gb.ts')).enGB,
}

/** The texts of one locale, fetched when they are needed. */
export const loadTexts = (locale: Locale): Promise<Texts> => loaders[locale]()

/** Puts values in the places that a text holds for them. */
export function fill(text: string, values: Record<string, string | number | null>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`)
}
