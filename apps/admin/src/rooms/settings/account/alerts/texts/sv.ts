import type { Messages } from './nb.ts'

export const sv = {
  title: 'Aviseringar',
  text: 'Vad du vill veta och var. Gäller bara dig, i den här arbetsytan.',
  kinds: { waiting: 'En kund väntar', error: 'Ett fel i era program', system: 'Svar behöver tillsyn' },
  kindTexts: {
    waiting: 'När någon ber om en människa.',
    error: 'Ett nytt fel, ett som är tillbaka eller långt fler än vanligt.',
    system: 'När något inte löser sig av sig självt, som en full disk.',
  },
  channels: { mail: 'E-post', push: 'Webbläsare', slack: 'Slack' },
  noSlack: 'Slack går att välja när en administratör har lagt till ett konto under Utgående e-post.',
  notifyEmail: (address: string) => `${address} får mejl ändå. Det är inställt för hela arbetsytan.`,
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
