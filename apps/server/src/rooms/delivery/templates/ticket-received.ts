import type { Template, Words } from './letter.ts'

interface Params {
  /** The customer's; empty where it is not known. */
  name: string
  /** Such as `T-1042`. */
  number: string
  /** What they wrote it under. */
  about: string
  /** Where they see how it goes, and answer. */
  link: string
}

interface TicketWords {
  subject(number: string, about: string): string
  heading: string
  hello(name: string): string
  what(number: string): string
  button: string
  note: string
}

const english: TicketWords = {
  subject: (number, about) => `We have received ${number}: ${about}`,
  heading: 'Thank you, we have received it',
  hello: (name) => (name ? `Hello ${name},` : 'Hello,'),
  what: (number) => `Your request has the number ${number}. We will get back to you by email.`,
  button: 'View your request',
  note: 'Please mention the number if you contact us again.',
}

const words: Words<TicketWords> = {
  nb: {
    subject: (number, about) => `Vi har mottatt ${number}: ${about}`,
    heading: 'Takk, vi har mottatt henvendelsen',
    hello: (name) => (name ? `Hei, ${name}!` : 'Hei!'),
    what: (number) => `Saken din har nummer ${number}. Vi svarer deg på e-post.`,
    button: 'Se saken',
    note: 'Oppgi gjerne nummeret hvis du tar kontakt igjen.',
  },
  sv: {
    subject: (number, about) => `Vi har tagit emot ${number}: ${about}`,
    heading: 'Tack, vi har tagit emot ditt ärende',
    hello: (name) => (name ? `Hej ${name}!` : 'Hej!'),
    what: (number) => `Ditt ärende har nummer ${number}. Vi återkommer till dig via e-post.`,
    button: 'Visa ärendet',
    note: 'Uppge gärna numret om du hör av dig igen.',
  },
  da: {
    subject: (number, about) => `Vi har modtaget ${number}: ${about}`,
    heading: 'Tak, vi har modtaget din henvendelse',
    hello: (name) => (name ? `Hej ${name}` : 'Hej'),
    what: (number) => `Din sag har nummer ${number}. Vi vender tilbage til dig på mail.`,
    button: 'Se sagen',
    note: 'Oplys gerne nummeret, hvis du kontakter os igen.',
  },
  fi: {
    subject: (number, about) => `Olemme vastaanottaneet tiketin ${number}: ${about}`,
    heading: 'Kiitos, yhteydenottosi on vastaanotettu',
    hello: (name) => (name ? `Hei ${name}!` : 'Hei!'),
    what: (number) => `Tikettisi numero on ${number}. Vastaamme sinulle sähköpostitse.`,
    button: 'Näytä tiketti',
    note: 'Mainitsethan numeron, jos otat uudelleen yhteyttä.',
  },
  de: {
    subject: (number, about) => `Ihre Anfrage ${number} ist eingegangen: ${about}`,
    heading: 'Vielen Dank, Ihre Anfrage ist da',
    hello: (name) => (name ? `Guten Tag, ${name},` : 'Guten Tag,'),
    what: (number) => `Ihre Anfrage hat die Nummer ${number}. Wir melden uns per E-Mail bei Ihnen.`,
    button: 'Anfrage ansehen',
    note: 'Bitte nennen Sie die Nummer, wenn Sie sich noch einmal melden.',
  },
  'en-US': english,
  'en-GB': english,
}

/** Tells a customer that their request has arrived, and under which number. */
export const ticketReceived: Template<Params> = ({ name, number, about, link }, locale) => {
  const { subject, heading, hello, what, button, note } = words[locale]
  return {
    subject: subject(number, about),
    heading,
    paragraphs: [hello(name.trim()), what(number)],
    button: { label: button, link },
    note,
  }
}
