import type { Template, Words } from './letter.ts'

interface Params {
  /** The colleague who handed it over. */
  by: string
  /** Their note; what the customer wrote last where there is none. */
  words: string
  link: string
}

interface TransferWords {
  subject(by: string): string
  heading(by: string): string
  intro: string
  button: string
}

const english: TransferWords = {
  subject: (by) => `${by} handed you a conversation`,
  heading: (by) => `${by} handed you a conversation`,
  intro: 'It is yours now. This is what was written last:',
  button: 'Open the conversation',
}

const words: Words<TransferWords> = {
  nb: {
    subject: (by) => `${by} ga deg en samtale`,
    heading: (by) => `${by} ga deg en samtale`,
    intro: 'Den er din nå. Dette ble skrevet sist:',
    button: 'Åpne samtalen',
  },
  sv: {
    subject: (by) => `${by} lämnade över en konversation till dig`,
    heading: (by) => `${by} lämnade över en konversation till dig`,
    intro: 'Den är din nu. Det här skrevs senast:',
    button: 'Öppna konversationen',
  },
  da: {
    subject: (by) => `${by} gav dig en samtale`,
    heading: (by) => `${by} gav dig en samtale`,
    intro: 'Den er din nu. Det her blev skrevet senest:',
    button: 'Åbn samtalen',
  },
  fi: {
    subject: (by) => `${by} siirsi sinulle keskustelun`,
    heading: (by) => `${by} siirsi sinulle keskustelun`,
    intro: 'Se on nyt sinun. Viimeksi kirjoitettiin:',
    button: 'Avaa keskustelu',
  },
  de: {
    subject: (by) => `${by} hat Ihnen eine Unterhaltung übergeben`,
    heading: (by) => `${by} hat Ihnen eine Unterhaltung übergeben`,
    intro: 'Sie liegt jetzt bei Ihnen. Das wurde zuletzt geschrieben:',
    button: 'Unterhaltung öffnen',
  },
  'en-US': english,
  'en-GB': english,
}

/** Tells a member that a colleague handed them a conversation. */
export const transferred: Template<Params> = ({ by, words: said, link }, locale) => {
  const { subject, heading, intro, button } = words[locale]
  return {
    subject: subject(by),
    heading: heading(by),
    paragraphs: [intro],
    quote: said,
    button: { label: button, link },
  }
}
