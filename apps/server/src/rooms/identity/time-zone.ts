import type { Locale } from '@svar/contract'
import { AppError } from '../../kernel/errors.ts'

/** Where most who speak it live; the owner can change it. */
const usual: Record<Locale, string> = {
  nb: 'Europe/Oslo',
  sv: 'Europe/Stockholm',
  da: 'Europe/Copenhagen',
  fi: 'Europe/Helsinki',
  de: 'Europe/Berlin',
  'en-US': 'America/New_York',
  'en-GB': 'Europe/London',
}

/** Whether there is an IANA time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** The given IANA time zone, else the usual one of the language. @throws AppError `validation_failed` */
export function timeZoneOr(locale: Locale, given: string | undefined): string {
  if (given === undefined) return usual[locale]
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone
  } catch {
    const fields = [{ path: 'timeZone', message: 'must be an IANA time zone such as Europe/Oslo' }]
    throw new AppError(
      'validation_failed',
      `There is no time zone "${given}". Use an IANA name such as Europe/Oslo.`,
      { fields },
    )
  }
}
