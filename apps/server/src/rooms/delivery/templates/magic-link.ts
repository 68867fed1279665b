import type { Template, Words } from './letter.ts'

interface Params {
  name: string
  link: string
}

const words: Words<{
  subject: string
  heading: string
  hello(name: string): string
  button: string
  note: string
}> = {
  nb: {
    subject: 'Logg inn i Svar',
    heading: 'Logg inn',
    hello: (name) => `Hei, ${name}. Trykk på knappen for å logge inn.`,
    button: 'Logg inn',
    note: 'Lenken virker én gang, og bare det neste kvarteret. Har du ikke bedt om den, kan du se bort fra denne e-posten.',
  },
  sv: {
    subject: 'Logga in i Svar',
    heading: 'Logga in',
    hello: (name) => `Hej ${name}! Klicka på knappen för att logga in.`,
    button: 'Logga in',
    note: 'Länken fungerar en gång och gäller i 15 minuter. Om du inte har bett om den kan du bortse från det här mejlet.',
  },
  da: {
    subject: 'Log ind på Svar',
    heading: 'Log ind',
    hello: (name) => `Hej ${name}. Tryk på knappen for at logge ind.`,
    button: 'Log ind',
    note: 'Linket virker én gang og gælder i 15 minutter. Har du ikke bedt om det, kan du se bort fra denne mail.',
  },
  fi: {
    subject: 'Kirjaudu Svariin',
    heading: 'Kirjaudu sisään',
    hello: (name) => `Hei ${name}! Kirjaudu sisään painikkeesta.`,
    button: 'Kirjaudu sisään',
    note: 'Linkki toimii kerran ja on voimassa 15 minuuttia. Jos et pyytänyt linkkiä, voit jättää tämän viestin huomiotta.',
  },
  de: {
    subject: 'Bei Svar anmelden',
    heading: 'Anmelden',
    hello: (name) => `Guten Tag, ${name}. Über die Schaltfläche melden Sie sich an.`,
    button: 'Anmelden',
    note: 'Der Link gilt einmal und nur 15 Minuten lang. Wenn Sie ihn nicht angefordert haben, können Sie diese E-Mail ignorieren.',
  },
  'en-US': {
    subject: 'Sign in to Svar',
    heading: 'Sign in',
    hello: (name) => `Hello ${name}. Use the button to sign in.`,
    button: 'Sign in',
    note: "The link works once, within the next 15 minutes. If you didn't ask for it, you can ignore this email.",
  },
  'en-GB': {
    subject: 'Sign in to Svar',
    heading: 'Sign in',
    hello: (name) => `Hello ${name}. Use the button to sign in.`,
    button: 'Sign in',
    note: "The link works once, within the next 15 minutes. If you didn't ask for it, you can ignore this email.",
  },
}

/** Lets somebody who has an account sign in. */
export const magicLink: Template<Params> = ({ name, link }, locale) => {
  const { subject, heading, hello, button, note } = words[locale]
  return { subject, heading, paragraphs: [hello(name)], button: { label: button, link }, note }
}
