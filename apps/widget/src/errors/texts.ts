import type { Locale } from '@svar/contract'

/** What is asked of a visitor whose page has failed: here, because few are ever asked. */
export const errorTexts: Record<Locale, { ask: string; yes: string; no: string }> = {
  nb: {
    ask: 'Noe på denne siden sviktet. Vil du sende oss feilmeldingen, så vi kan hjelpe deg?',
    yes: 'Ja, send den',
    no: 'Nei takk',
  },
  sv: {
    ask: 'Något på sidan gick fel. Vill du skicka felmeddelandet till oss, så att vi kan hjälpa dig?',
    yes: 'Ja, skicka det',
    no: 'Nej tack',
  },
  da: {
    ask: 'Noget på siden gik galt. Vil du sende os fejlmeldingen, så vi kan hjælpe dig?',
    yes: 'Ja, send den',
    no: 'Nej tak',
  },
  fi: {
    ask: 'Jokin tällä sivulla meni pieleen. Haluatko lähettää virheilmoituksen meille, jotta voimme auttaa?',
    yes: 'Kyllä, lähetä',
    no: 'Ei kiitos',
  },
  de: {
    ask: 'Auf dieser Seite ist etwas schiefgegangen. Möchten Sie uns die Fehlermeldung senden, damit wir helfen können?',
    yes: 'Ja, senden',
    no: 'Nein danke',
  },
  'en-GB': {
    ask: 'Something on this page went wrong. Would you like to send us the error, so that we can help?',
    yes: 'Yes, send it',
    no: 'No thanks',
  },
  'en-US': {
    ask: 'Something on this page went wrong. Would you like to send us the error so we can help?',
    yes: 'Yes, send it',
    no: 'No thanks',
  },
}
