import type { Messages } from './nb.ts'

export const sv = {
  title: 'Brevlåda',
  text: 'Svar läser den varannan minut. Mejl som inte kom fram och svar på ärenden tas om hand. Ingenting raderas.',
  emptyTitle: 'Ingen brevlåda',
  emptyText:
    'Utan den får du inte veta om mejl genom din egen server studsar, och kunder kan inte svara på ärenden från sin e-post.',
  add: 'Lägg till brevlåda',
  change: 'Ändra brevlåda',
  passwordText: 'Lösenordet sparas krypterat och visas aldrig igen. Anslutningen är alltid krypterad.',
  fields: {
    host: 'IMAP-server',
    port: 'Port',
    user: 'Användarnamn',
    password: 'Lösenord',
    address: 'Adress för returer',
  },
  hints: {
    host: 'Till exempel imap.foretag.se',
    address:
      'Brevlådans egen adress, om den också tar emot mejl till namn+något@foretag.se. Då känns varje retur säkert igen.',
  },
  missing: {
    host: 'Skriv serverns namn, till exempel imap.foretag.se.',
    port: 'Skriv ett tal från 1 till 65535.',
    user: 'Fyll i det här fältet.',
    password: 'Skriv lösenordet igen.',
    address: 'Det här är ingen e-postadress.',
  },
  save: 'Spara',
  saved: 'Brevlådan är sparad',
  more: 'Mer för brevlådan',
  look: 'Läs nu',
  looking: 'Läser …',
  remove: 'Ta bort',
  removeTitle: 'Sluta läsa brevlådan?',
  removeText: 'Det som ligger i den ligger kvar. Lösenordet raderas här.',
  removed: 'Brevlådan läses inte längre',
  health: { unknown: 'Inte läst än', ok: 'Fungerar', failing: 'Kan inte läsas' },
  since: {
    ok: (when: string) => `Senast läst ${when}`,
    failing: (when: string) => `Sedan ${when}`,
  },
  said: (words: string) => `Svaret var: ${words}`,
} satisfies Messages
