import type { Messages } from './nb.ts'

export const da = {
  title: 'Notifikationer',
  text: 'Hvad du vil vide, og hvor. Gælder kun dig, i dette arbejdsområde.',
  kinds: {
    waiting: 'En kunde venter',
    risk: 'En kunde kan gå tabt',
    promise: 'En frist i en sag',
    error: 'En fejl i jeres programmer',
    system: 'Svar kræver tilsyn',
    report: 'Dagsrapport',
  },
  kindTexts: {
    waiting: 'Når nogen beder om et menneske.',
    risk: 'Når nogen virker utilfreds eller vil stoppe som kunde.',
    promise: 'Når fristen i en sag, du har eller følger, er nær eller er overskredet.',
    error: 'En ny fejl, en der er tilbage, eller langt flere end normalt.',
    system: 'Når noget ikke løser sig af sig selv, som en fuld disk.',
    report: 'Gårsdagen i tal, klokken syv om morgenen. Intet efter en dag uden noget.',
  },
  channels: { mail: 'Mail', push: 'Browser', slack: 'Slack' },
  noSlack: 'Slack kan vælges, når en administrator har tilføjet en konto under Udgående mails.',
  notifyEmail: (address: string) =>
    `${address} får mail under alle omstændigheder. Det er indstillet for hele arbejdsområdet.`,
  trial: {
    title: 'Prøv notifikationerne',
    text: 'En kort besked til dig, nu med det samme.',
    send: 'Send en test',
    browsers: (count: number) =>
      count === 0 ? 'Ikke slået til i nogen browser.' : count === 1 ? 'Én browser.' : `${count} browsere.`,
    slack: 'Alle i kanalen ser den.',
    taken: {
      mail: 'Sendt. Kommer den ikke, så se i spam.',
      push: 'Sendt. Vises den ikke, så se, om enheden tillader notifikationer fra browseren.',
      slack: 'Sendt. Den bør stå i kanalen nu.',
    },
    refused: (said: string) => `Den blev ikke taget imod: ${said}`,
    gone: 'En browser er logget ud eller findes ikke længere. Slå notifikationer til der igen.',
    suppressed:
      'Der skrives ikke til denne adresse. En administrator kan tage den af listen under Udgående mails.',
    no_sender: 'Der er ingen mailserver endnu, så mails bliver liggende under Udgående mails.',
  },
  browser: {
    title: 'Denne browser',
    states: {
      unsupported:
        'Denne browser kan ikke vise notifikationer. På iPhone skal Svar først føjes til hjemmeskærmen.',
      refused: 'Notifikationer er blokeret. Tillad dem i browserens indstillinger for dette websted.',
      off: 'Viser ikke notifikationer.',
      on: 'Viser notifikationer, også når Svar ikke er åbent.',
    },
    on: 'Slå til her',
    off: 'Slå fra her',
    failed: 'Det lykkedes ikke',
  },
} satisfies Messages
