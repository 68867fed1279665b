import type { ErrorCode } from '@svar/contract'

/** What each error means to a person, and what to do. `offline` is ours: nobody answered. */
export type ErrorTexts = Record<ErrorCode | 'offline', string>

export const errors: ErrorTexts = {
  offline: 'Ingen kontakt med Svar. Sjekk nettet og prøv igjen.',
  bad_request: 'Forespørselen ble ikke forstått. Last siden på nytt og prøv igjen.',
  validation_failed: 'Noe er ikke riktig fylt ut. Se over feltene.',
  not_signed_in: 'Du er logget ut. Logg inn igjen.',
  wrong_credentials: 'E-post eller passord stemmer ikke.',
  token_invalid: 'Lenken gjelder ikke lenger. Be om en ny.',
  session_invalid: 'Økten er utløpt. Logg inn igjen.',
  forbidden: 'Du har ikke tilgang til dette. Spør en administrator.',
  origin_not_allowed: 'Dette nettstedet er ikke på listen over tillatte nettsteder.',
  not_found: 'Dette finnes ikke lenger, eller du har ikke tilgang til det.',
  conflict: 'Noen andre har endret dette. Last siden på nytt og prøv igjen.',
  already_taken: 'Dette er allerede i bruk. Velg noe annet.',
  idempotency_mismatch: 'Det samme ble sendt to ganger med ulikt innhold. Last siden på nytt.',
  state_conflict: 'Dette går ikke slik det står nå. Last siden på nytt og se.',
  link_used: 'Lenken er allerede brukt. Be om en ny.',
  payload_too_large: 'Dette er for stort. Prøv med noe mindre.',
  unsupported_media_type: 'Denne filtypen kan ikke brukes her.',
  unreadable_document: 'Dokumentet kunne ikke leses. Prøv et annet format.',
  address_refused: 'Denne adressen kan ikke hentes. Bruk en åpen nettadresse.',
  too_many_requests: 'Litt for mange forsøk. Vent et minutt og prøv igjen.',
  budget_exhausted: 'Grensen for bruk er nådd. Den kan heves i innstillingene.',
  internal: 'Noe gikk galt hos oss. Prøv igjen om litt.',
  provider_failed: 'Tjenesten vi spurte, svarte ikke. Prøv igjen om litt.',
  unavailable: 'Svar er opptatt akkurat nå. Prøv igjen om litt.',
  disk_full: 'Disken på serveren er full. Rydd plass og prøv igjen.',
}
