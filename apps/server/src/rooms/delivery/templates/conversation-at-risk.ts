import type { Template, Words } from './letter.ts'

interface Params {
  /** Empty where nobody knows who it is. */
  customer: string
  /** In which state they wrote, in the reader's language; else what they gave, such as `1/5`. */
  mood: string
  /** Where they were asked how it was: 1 to 5. */
  score?: number
  /** The customer's, in which it shows. */
  words: string
  link: string
}

interface RiskWords {
  somebody: string
  subject(who: string): string
  intro(mood: string): string
  scored(score: number): string
  button: string
}

const english: RiskWords = {
  somebody: 'A customer',
  subject: (who) => `${who} may need you`,
  intro: (mood) => `The conversation was tagged “${mood}”. The customer wrote:`,
  scored: (score) => `The customer rated the conversation ${score} out of 5 and wrote:`,
  button: 'Open the conversation',
}

const words: Words<RiskWords> = {
  nb: {
    somebody: 'En kunde',
    subject: (who) => `${who} kan trenge dere`,
    intro: (mood) => `Samtalen fikk merkelappen «${mood}». Kunden skrev:`,
    scored: (score) => `Kunden ga samtalen ${score} av 5 og skrev:`,
    button: 'Åpne samtalen',
  },
  sv: {
    somebody: 'En kund',
    subject: (who) => `${who} kan behöva er`,
    intro: (mood) => `Samtalet fick taggen ”${mood}”. Kunden skrev:`,
    scored: (score) => `Kunden gav samtalet ${score} av 5 och skrev:`,
    button: 'Öppna samtalet',
  },
  da: {
    somebody: 'En kunde',
    subject: (who) => `${who} kan have brug for jer`,
    intro: (mood) => `Samtalen fik mærkatet »${mood}«. Kunden skrev:`,
    scored: (score) => `Kunden gav samtalen ${score} af 5 og skrev:`,
    button: 'Åbn samtalen',
  },
  fi: {
    somebody: 'Asiakas',
    subject: (who) => `${who} voi tarvita teitä`,
    intro: (mood) => `Keskustelu sai tunnisteen ”${mood}”. Asiakas kirjoitti:`,
    scored: (score) => `Asiakas antoi keskustelulle arvosanan ${score}/5 ja kirjoitti:`,
    button: 'Avaa keskustelu',
  },
  de: {
    somebody: 'Jemand',
    subject: (who) => `${who} braucht Sie vielleicht`,
    intro: (mood) => `Die Unterhaltung wurde mit „${mood}“ gekennzeichnet. Die Nachricht dazu:`,
    scored: (score) => `Die Unterhaltung wurde mit ${score} von 5 bewertet. Die Nachricht dazu:`,
    button: 'Unterhaltung öffnen',
  },
  'en-US': english,
  'en-GB': { ...english, intro: (mood) => `The conversation was tagged ‘${mood}’. The customer wrote:` },
}

/** Tells the business that a customer may be lost, by how they wrote or by what they gave. */
export const conversationAtRisk: Template<Params> = (
  { customer, mood, score, words: said, link },
  locale,
) => {
  const { somebody, subject, intro, scored, button } = words[locale]
  const who = customer.trim() || somebody
  return {
    subject: subject(who),
    heading: subject(who),
    paragraphs: [score ? scored(score) : intro(mood)],
    quote: said,
    button: { label: button, link },
  }
}
