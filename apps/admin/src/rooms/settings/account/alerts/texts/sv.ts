import type { Messages } from './nb.ts'

export const sv = {
  title: 'Aviseringar',
  text: 'Vad du vill veta och var. Gäller bara dig, i den här arbetsytan.',
  kinds: {
    waiting: 'En kund väntar',
    risk: 'En kund kan gå förlorad',
    promise: 'En tidsgräns i ett ärende',
    error: 'Ett fel i era program',
    system: 'Svar behöver tillsyn',
    report: 'Dagsrapport',
  },
  kindTexts: {
    waiting: 'När någon ber om en människa.',
    risk: 'När någon verkar missnöjd eller vill sluta som kund.',
    promise: 'När tidsgränsen i ett ärende som du har eller följer är nära eller har passerats.',
    error: 'Ett nytt fel, ett som är tillbaka eller långt fler än vanligt.',
    system: 'När något inte löser sig av sig självt, som en full disk.',
    report: 'Gårdagen i siffror, klockan sju på morgonen. Ingenting efter en dag då inget hände.',
  },
  channels: { mail: 'E-post', push: 'Webbläsare', slack: 'Slack' },
  noSlack: 'Slack går att välja när en administratör har lagt till ett konto under Utgående e-post.',
  notifyEmail: (address: string) => `${address} får mejl ändå. Det är inställt för hela arbetsytan.`,
  trial: {
    title: 'Prova aviseringarna',
    text: 'Ett kort meddelande till dig, nu direkt.',
    send: 'Skicka ett test',
    browsers: (count: number) =>
      count === 0 ? 'Inte på i någon webbläsare.' : count === 1 ? 'En webbläsare.' : `${count} webbläsare.`,
    slack: 'Alla i kanalen ser det.',
    taken: {
      mail: 'Skickat. Om det inte kommer, titta i skräpposten.',
      push: 'Skickat. Om det inte visas, se om enheten tillåter aviseringar från webbläsaren.',
      slack: 'Skickat. Det ska stå i kanalen nu.',
    },
    refused: (said: string) => `Det togs inte emot: ${said}`,
    gone: 'En webbläsare är utloggad eller finns inte längre. Slå på aviseringar där igen.',
    suppressed:
      'Till den här adressen skrivs inget. En administratör kan ta bort den från listan under Utgående e-post.',
    no_sender: 'Det finns ingen e-postserver än, så e-post blir liggande under Utgående e-post.',
  },
  browser: {
    title: 'Den här webbläsaren',
    states: {
      unsupported:
        'Den här webbläsaren kan inte visa aviseringar. På iPhone måste Svar först läggas till på hemskärmen.',
      refused: 'Aviseringar är blockerade. Tillåt dem i webbläsarens inställningar för den här webbplatsen.',
      off: 'Visar inga aviseringar.',
      on: 'Visar aviseringar, även när Svar inte är öppet.',
    },
    on: 'Slå på här',
    off: 'Slå av här',
    failed: 'Det gick inte',
  },
} satisfies Messages
