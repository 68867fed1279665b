import type { Template, Words } from './letter.ts'

interface Params {
  /** An author without a name is the customer. */
  messages: { author: string; text: string; at: Date }[]
  /** IANA name: whose clock the times are by. */
  timeZone: string
}

interface TranscriptWords {
  subject(workspace: string): string
  heading: string
  note: string
  /** The customer, where no name is known. */
  you: string
}

const english: TranscriptWords = {
  subject: (workspace) => `Your conversation with ${workspace}`,
  heading: 'Your conversation',
  note: 'You receive this copy because you asked for it.',
  you: 'You',
}

const words: Words<TranscriptWords> = {
  nb: {
    subject: (workspace) => `Samtalen din med ${workspace}`,
    heading: 'Samtalen din',
    note: 'Du får denne kopien fordi du ba om den.',
    you: 'Du',
  },
  sv: {
    subject: (workspace) => `Ditt samtal med ${workspace}`,
    heading: 'Ditt samtal',
    note: 'Du får den här kopian för att du bad om den.',
    you: 'Du',
  },
  da: {
    subject: (workspace) => `Din samtale med ${workspace}`,
    heading: 'Din samtale',
    note: 'Du får denne kopi, fordi du bad om den.',
    you: 'Du',
  },
  fi: {
    subject: (workspace) => `Keskustelusi: ${workspace}`,
    heading: 'Keskustelusi',
    note: 'Saat tämän kopion, koska pyysit sitä.',
    you: 'Sinä',
  },
  de: {
    subject: (workspace) => `Ihre Unterhaltung mit ${workspace}`,
    heading: 'Ihre Unterhaltung',
    note: 'Sie erhalten diese Kopie, weil Sie darum gebeten haben.',
    you: 'Sie',
  },
  'en-US': english,
  'en-GB': english,
}

/** A copy of a conversation for the customer. */
export const transcript: Template<Params> = ({ messages, timeZone }, locale, brand) => {
  const { subject, heading, note, you } = words[locale]
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return {
    subject: subject(brand.name),
    heading,
    paragraphs: [],
    talk: messages.map(({ author, text, at }) => ({ who: author || you, when: time.format(at), text })),
    note,
  }
}
