import type { Messages } from './nb.ts'

export const da = {
  title: 'Postkasse',
  text: 'Svar læser den hvert andet minut. Mails, der ikke kom frem, og svar på sager bliver behandlet. Intet slettes.',
  emptyTitle: 'Ingen postkasse',
  emptyText:
    'Uden den får du ikke at vide, om mails gennem din egen server kommer retur, og kunder kan ikke svare på sager fra deres mail.',
  add: 'Tilføj postkasse',
  change: 'Ret postkasse',
  passwordText: 'Adgangskoden gemmes krypteret og vises aldrig igen. Forbindelsen er altid krypteret.',
  fields: {
    host: 'IMAP-server',
    port: 'Port',
    user: 'Brugernavn',
    password: 'Adgangskode',
    address: 'Adresse til returmails',
  },
  hints: {
    host: 'For eksempel imap.firma.dk',
    address:
      'Postkassens egen adresse, hvis den også modtager mails til navn+noget@firma.dk. Så genkendes hver returmail med sikkerhed.',
  },
  missing: {
    host: 'Skriv serverens navn, for eksempel imap.firma.dk.',
    port: 'Skriv et tal fra 1 til 65535.',
    user: 'Udfyld dette felt.',
    password: 'Skriv adgangskoden igen.',
    address: 'Dette er ikke en mailadresse.',
  },
  save: 'Gem',
  saved: 'Postkassen er gemt',
  more: 'Mere for postkassen',
  look: 'Læs nu',
  looking: 'Læser …',
  remove: 'Fjern',
  removeTitle: 'Vil du holde op med at læse postkassen?',
  removeText: 'Det, der ligger i den, bliver liggende. Adgangskoden slettes her.',
  removed: 'Postkassen læses ikke længere',
  health: { unknown: 'Ikke læst endnu', ok: 'Virker', failing: 'Kan ikke læses' },
  since: {
    ok: (when: string) => `Sidst læst ${when}`,
    failing: (when: string) => `Siden ${when}`,
  },
  said: (words: string) => `Svaret var: ${words}`,
} satisfies Messages
