import type { Template, Words } from './letter.ts'

interface Params {
  /** Empty where nobody knows who it is. */
  customer: string
  /** In which state they wrote, in the workspace's language. */
  mood: string
  words: string
  link: string
}

interface RiskWords {
  somebody: string
  subject(who: string): string
  intro(mood: string): string
  button: string
}

const english: RiskWords = {
  somebody: 'A customer',
  subject: (who) => `${who} may need you`,
  intro: (mood) => `The conversation was tagged “${mood}”. The last message was:`,
  button: 'Open the conversation',
}

const words: Words<RiskWords> = {
  nb: {
    somebody: 'En kunde',
    subject: (who) => `${who} kan trenge dere`,
    intro: (mood) => `Samtalen fikk merkelappen «${mood}». Den siste meldingen var:`,
    button: 'Åpne samtalen',
  },
  sv: {
    somebody: 'En kund',
    subject: (who) => `${who} kan behöva er`,
    intro: (mood) => `Samtalet fick taggen ”${mood}”. Det senaste meddelandet var:`,
    button: 'Öppna samtalet',
  },
  da: {
    somebody: 'En kunde',
    subject: (who) => `${who} kan have brug for jer`,
    intro: (mood) => `Samtalen fik mærkatet »${mood}«. Den seneste besked var:`,
    button: 'Åbn samtalen',
  },
  fi: {
    somebody: 'Asiakas',
    subject: (who) => `${who} voi tarvita teitä`,
    intro: (mood) => `Keskustelu sai tunnisteen ”${mood}”. Viimeisin viesti oli:`,
    button: 'Avaa keskustelu',
  },
  de: {
    somebody: 'Jemand',
    subject: (who) => `${who} braucht Sie vielleicht`,
    intro: (mood) => `Die Unterhaltung wurde mit „${mood}“ gekennzeichnet. Die letzte Nachricht lautete:`,
    button: 'Unterhaltung öffnen',
  },
  'en-US': english,
  'en-GB': { ...english, intro: (mood) => `The conversation was tagged ‘${mood}’. The last message was:` },
}

/** Tells the business that a customer may be lost. */
export const conversationAtRisk: Template<Params> = ({ customer, mood, words: said, link }, locale) => {
  const { somebody, subject, intro, button } = words[locale]
  const who = customer.trim() || somebody
  return {
    subject: subject(who),
    heading: subject(who),
    paragraphs: [intro(mood)],
    quote: said,
    button: { label: button, link },
  }
}
