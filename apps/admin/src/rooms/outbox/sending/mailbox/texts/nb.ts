export const nb = {
  title: 'Postkasse',
  text: 'Svar leser den annethvert minutt. E-post som ikke kom frem, og svar på saker, blir tatt hånd om. Ingenting slettes.',
  emptyTitle: 'Ingen postkasse',
  emptyText:
    'Uten den får du ikke vite om e-post gjennom din egen server kommer i retur, og kunder kan ikke svare på saker fra e-posten sin.',
  add: 'Legg til postkasse',
  change: 'Endre postkasse',
  passwordText: 'Passordet lagres kryptert og vises aldri igjen. Tilkoblingen er alltid kryptert.',
  fields: {
    host: 'IMAP-server',
    port: 'Port',
    user: 'Brukernavn',
    password: 'Passord',
    address: 'Adresse for retur',
  },
  hints: {
    host: 'For eksempel imap.firma.no',
    address:
      'Postkassens egen adresse, hvis den også tar imot e-post til navn+noe@firma.no. Da kjennes hver retur sikkert igjen.',
  },
  missing: {
    host: 'Skriv navnet på serveren, for eksempel imap.firma.no.',
    port: 'Skriv et tall fra 1 til 65535.',
    user: 'Fyll ut dette feltet.',
    password: 'Skriv passordet på nytt.',
    address: 'Dette er ingen e-postadresse.',
  },
  save: 'Lagre',
  saved: 'Postkassen er lagret',
  more: 'Mer for postkassen',
  look: 'Les nå',
  looking: 'Leser …',
  remove: 'Fjern',
  removeTitle: 'Slutte å lese postkassen?',
  removeText: 'Det som ligger i den, blir liggende. Passordet slettes her.',
  removed: 'Postkassen leses ikke lenger',
  health: { unknown: 'Ikke lest ennå', ok: 'Virker', failing: 'Kan ikke leses' },
  since: {
    ok: (when: string) => `Sist lest ${when}`,
    failing: (when: string) => `Siden ${when}`,
  },
  said: (words: string) => `Svaret var: ${words}`,
}

export type Messages = typeof nb
