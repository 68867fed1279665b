import type { Template, Words } from './letter.ts'

interface Params {
  /** Who answers. */
  agentName: string
  number: string
  about: string
  /** The answer itself. */
  words: string
  /** Where they see all of it, and answer. */
  link: string
}

interface ReplyWords {
  subject(number: string, about: string): string
  heading(agent: string): string
  button: string
  note(number: string): string
}

const english: ReplyWords = {
  subject: (number, about) => `Re: ${about} (${number})`,
  heading: (agent) => `A reply from ${agent}`,
  button: 'View and reply',
  note: (number) => `This is about ${number}.`,
}

const words: Words<ReplyWords> = {
  nb: {
    subject: (number, about) => `Sv: ${about} (${number})`,
    heading: (agent) => `Svar fra ${agent}`,
    button: 'Se saken og svar',
    note: (number) => `Dette gjelder ${number}.`,
  },
  sv: {
    subject: (number, about) => `Sv: ${about} (${number})`,
    heading: (agent) => `Svar från ${agent}`,
    button: 'Visa ärendet och svara',
    note: (number) => `Det gäller ${number}.`,
  },
  da: {
    subject: (number, about) => `Sv: ${about} (${number})`,
    heading: (agent) => `Svar fra ${agent}`,
    button: 'Se sagen og svar',
    note: (number) => `Det drejer sig om ${number}.`,
  },
  fi: {
    subject: (number, about) => `Vs: ${about} (${number})`,
    heading: (agent) => `Vastaus: ${agent}`,
    button: 'Näytä tiketti ja vastaa',
    note: (number) => `Tämä koskee tikettiä ${number}.`,
  },
  de: {
    subject: (number, about) => `AW: ${about} (${number})`,
    heading: (agent) => `Antwort von ${agent}`,
    button: 'Anfrage ansehen und antworten',
    note: (number) => `Es geht um ${number}.`,
  },
  'en-US': english,
  'en-GB': english,
}

/** Sends a person's answer to whoever opened a ticket. */
export const ticketReply: Template<Params> = ({ agentName, number, about, words: said, link }, locale) => {
  const { subject, heading, button, note } = words[locale]
  return {
    subject: subject(number, about),
    heading: heading(agentName),
    paragraphs: [],
    message: said,
    button: { label: button, link },
    note: note(number),
  }
}
