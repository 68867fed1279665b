import type { Template, Words } from './letter.ts'

interface Params {
  messages: { author: string; text: string; at: Date }[]
  /** IANA name: whose clock the times are by. */
  timeZone: string
}

interface TranscriptWords {
  subject(workspace: string): string
  heading: string
  note: string
}

const english: TranscriptWords = {
  subject: (workspace) => `Your conversation with ${workspace}`,
  heading: 'Your conversation',
  note: 'You receive this copy because you asked for it.',
}

const words: Words<TranscriptWords> = {
  nb: {
    subject: (workspace) => `Samtalen din med ${workspace}`,
    heading: 'Samtalen din',
    note: 'Du får denne kopien fordi du ba om den.',
  },
  sv: {
    subject: (workspace) => `Din konversation med ${workspace}`,
    heading: 'Din konversation',
    note: 'Du får den här kopian för att du bad om den.',
  },
  da: {
    subject: (workspace) => `Din samtale med ${workspace}`,
    heading: 'Din samtale',
    note: 'Du får denne kopi, fordi du bad om den.',
  },
  fi: {
    subject: (workspace) => `Keskustelusi: ${workspace}`,
    heading: 'Keskustelusi',
    note: 'Saat tämän kopion, koska pyysit sitä.',
  },
  de: {
    subject: (workspace) => `Ihre Unterhaltung mit ${workspace}`,
    heading: 'Ihre Unterhaltung',
    note: 'Sie erhalten diese Kopie, weil Sie darum gebeten haben.',
  },
  'en-US': english,
  'en-GB': english,
}

/** A copy of a conversation for the customer. */
export const transcript: Template<Params> = ({ messages, timeZone }, locale, brand) => {
  const { subject, heading, note } = words[locale]
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return {
    subject: subject(brand.name),
    heading,
    paragraphs: [],
    talk: messages.map(({ author, text, at }) => ({ who: author, when: time.format(at), text })),
    note,
  }
}
