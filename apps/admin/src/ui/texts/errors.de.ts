import type { ErrorTexts } from './errors.nb.ts'

export const errors: ErrorTexts = {
  offline: 'Keine Verbindung zu Svar. Bitte prüfen Sie das Netz und versuchen Sie es erneut.',
  bad_request: 'Die Anfrage wurde nicht verstanden. Bitte laden Sie die Seite neu.',
  validation_failed: 'Etwas ist nicht richtig ausgefüllt. Bitte prüfen Sie die Felder.',
  not_signed_in: 'Sie sind abgemeldet. Bitte melden Sie sich wieder an.',
  wrong_credentials: 'E-Mail-Adresse oder Passwort stimmt nicht.',
  token_invalid: 'Der Link ist nicht mehr gültig. Bitte fordern Sie einen neuen an.',
  session_invalid: 'Die Sitzung ist abgelaufen. Bitte melden Sie sich wieder an.',
  forbidden: 'Dafür fehlt Ihnen die Berechtigung. Fragen Sie jemanden aus der Verwaltung.',
  origin_not_allowed: 'Diese Website steht nicht auf der Liste der erlaubten Websites.',
  not_found: 'Das gibt es nicht mehr, oder Ihnen fehlt die Berechtigung.',
  conflict: 'Jemand anderes hat das geändert. Bitte laden Sie die Seite neu.',
  already_taken: 'Das ist schon vergeben. Bitte wählen Sie etwas anderes.',
  idempotency_mismatch:
    'Dasselbe wurde zweimal mit verschiedenem Inhalt gesendet. Bitte laden Sie die Seite neu.',
  state_conflict: 'Das geht im jetzigen Zustand nicht. Bitte laden Sie die Seite neu.',
  link_used: 'Der Link wurde schon verwendet. Bitte fordern Sie einen neuen an.',
  payload_too_large: 'Das ist zu groß. Bitte versuchen Sie es mit weniger.',
  unsupported_media_type: 'Dieser Dateityp wird hier nicht unterstützt.',
  unreadable_document: 'Das Dokument ließ sich nicht lesen. Bitte versuchen Sie ein anderes Format.',
  address_refused:
    'Diese Adresse kann nicht abgerufen werden. Bitte geben Sie eine öffentliche Webadresse an.',
  too_many_requests: 'Das waren etwas viele Versuche. Bitte warten Sie eine Minute.',
  budget_exhausted: 'Das Nutzungslimit ist erreicht. Es lässt sich in den Einstellungen anheben.',
  internal: 'Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.',
  provider_failed: 'Der angefragte Dienst hat nicht geantwortet. Bitte versuchen Sie es gleich noch einmal.',
  unavailable: 'Svar ist gerade ausgelastet. Bitte versuchen Sie es gleich noch einmal.',
  disk_full: 'Die Festplatte des Servers ist voll. Bitte schaffen Sie Platz.',
}
