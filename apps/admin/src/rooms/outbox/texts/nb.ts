export const nb = {
  title: 'Utgående e-post',
  text: 'Invitasjoner, innloggingslenker, varsler og svar som Svar har skrevet på vegne av dere.',
  noServerTitle: 'Ingen e-postserver er satt opp',
  noServerText:
    'E-postene sendes ikke, men blir liggende her så dere kan lese dem. Sett SMTP_URL der Svar kjører, og start på nytt:',
  emptyTitle: 'Ingen e-poster ennå',
  emptyText: 'Når Svar inviterer noen eller varsler om en kunde som venter, står e-posten her.',
  more: 'Vis flere',
  subject: 'Emne',
  to: 'Til',
  state: 'Tilstand',
  written: 'Skrevet',
  sent: 'Sendt',
  states: {
    queued: 'I kø',
    sent: 'Sendt',
    kept: 'Beholdt her',
    failed: 'Ikke sendt',
    uncertain: 'Usikkert',
  },
  meanings: {
    queued: 'E-posten sendes straks.',
    kept: 'Ingen e-postserver var satt opp, så e-posten ble liggende her.',
    failed: 'E-postserveren tok ikke imot e-posten.',
    uncertain:
      'Kontakten ble brutt mens e-posten ble sendt. Den kan ha kommet frem, så den sendes ikke en gang til.',
  },
  serverSaid: (answer: string) => `Serveren svarte: ${answer}`,
  shownAs: 'Vis som',
  asLetter: 'Som mottakeren ser den',
  asText: 'Ren tekst',
  linksHidden: 'Lenker som slipper noen inn, vises bare for mottakeren.',
  goneTitle: 'Denne e-posten finnes ikke',
  goneText: 'Den kan være slettet, eller adressen er feil.',
  toAll: 'Se alle e-poster',
}

export type Messages = typeof nb
