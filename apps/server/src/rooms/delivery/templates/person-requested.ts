import type { Locale } from '@svar/contract'
import type { Template, Words } from './letter.ts'

interface Params {
  /** A name or an address; empty for somebody unknown. */
  customer: string
  /** What they wrote last. */
  words: string
  link: string
}

interface RequestWords {
  somebody: string
  subject(who: string): string
  heading(who: string): string
  what: string
  button: string
}

const english: RequestWords = {
  somebody: 'A customer',
  subject: (who) => `${who} is waiting for you`,
  heading: (who) => `${who} would like to talk to a person`,
  what: 'The assistant has stopped answering and the customer has been told that somebody will take over. The customer last wrote:',
  button: 'Open the conversation',
}

const words: Words<RequestWords> = {
  nb: {
    somebody: 'En kunde',
    subject: (who) => `${who} venter på deg`,
    heading: (who) => `${who} vil snakke med en person`,
    what: 'Assistenten svarer ikke lenger, og kunden har fått beskjed om at noen tar over. Kunden skrev sist:',
    button: 'Åpne samtalen',
  },
  sv: {
    somebody: 'En kund',
    subject: (who) => `${who} väntar på dig`,
    heading: (who) => `${who} vill prata med en människa`,
    what: 'Assistenten svarar inte längre och kunden har fått veta att någon tar över. Kunden skrev senast:',
    button: 'Öppna samtalet',
  },
  da: {
    somebody: 'En kunde',
    subject: (who) => `${who} venter på dig`,
    heading: (who) => `${who} vil gerne tale med et menneske`,
    what: 'Assistenten svarer ikke længere, og kunden har fået at vide, at en kollega tager over. Kunden skrev senest:',
    button: 'Åbn samtalen',
  },
  fi: {
    somebody: 'Asiakas',
    subject: (who) => `${who} odottaa vastausta`,
    heading: (who) => `${who} haluaa puhua ihmisen kanssa`,
    what: 'Avustaja ei enää vastaa, ja asiakkaalle on kerrottu, että joku teistä jatkaa. Asiakas kirjoitti viimeksi:',
    button: 'Avaa keskustelu',
  },
  de: {
    somebody: 'Jemand',
    subject: (who) => `${who} wartet auf Sie`,
    heading: (who) => `${who} möchte mit einem Menschen sprechen`,
    what: 'Die Assistenz antwortet nicht mehr, und es ist angekündigt, dass jemand von Ihnen übernimmt. Die letzte Nachricht an Sie:',
    button: 'Unterhaltung öffnen',
  },
  'en-US': english,
  'en-GB': english,
}

/** What somebody unknown is called. */
export const somebodyIn = (locale: Locale): string => words[locale].somebody

/** Tells the business that somebody waits for a person. */
export const personRequested: Template<Params> = ({ customer, words: said, link }, locale) => {
  const { somebody, subject, heading, what, button } = words[locale]
  const who = customer.trim() || somebody
  return {
    subject: subject(who),
    heading: heading(who),
    paragraphs: [what],
    quote: said,
    button: { label: button, link },
  }
}
