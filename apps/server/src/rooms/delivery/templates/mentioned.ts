import type { Template, Words } from './letter.ts'

interface Params {
  /** The colleague who wrote the note. */
  by: string
  /** What the note says. */
  words: string
  link: string
}

interface MentionWords {
  subject(by: string): string
  heading(by: string): string
  intro: string
  button: string
}

const english: MentionWords = {
  subject: (by) => `${by} mentioned you`,
  heading: (by) => `${by} mentioned you in a note`,
  intro: 'The note is seen by members only:',
  button: 'Open the conversation',
}

const words: Words<MentionWords> = {
  nb: {
    subject: (by) => `${by} nevnte deg`,
    heading: (by) => `${by} nevnte deg i et notat`,
    intro: 'Notatet vises bare for medlemmer:',
    button: 'Åpne samtalen',
  },
  sv: {
    subject: (by) => `${by} nämnde dig`,
    heading: (by) => `${by} nämnde dig i en anteckning`,
    intro: 'Anteckningen syns bara för medlemmar:',
    button: 'Öppna konversationen',
  },
  da: {
    subject: (by) => `${by} nævnte dig`,
    heading: (by) => `${by} nævnte dig i en note`,
    intro: 'Noten vises kun for medlemmer:',
    button: 'Åbn samtalen',
  },
  fi: {
    subject: (by) => `${by} mainitsi sinut`,
    heading: (by) => `${by} mainitsi sinut muistiinpanossa`,
    intro: 'Muistiinpano näkyy vain jäsenille:',
    button: 'Avaa keskustelu',
  },
  de: {
    subject: (by) => `${by} hat Sie erwähnt`,
    heading: (by) => `${by} hat Sie in einer Notiz erwähnt`,
    intro: 'Die Notiz sehen nur Mitglieder:',
    button: 'Unterhaltung öffnen',
  },
  'en-US': english,
  'en-GB': english,
}

/** Tells a member that a colleague called them in a note which they have not seen. */
export const mentioned: Template<Params> = ({ by, words: said, link }, locale) => {
  const { subject, heading, intro, button } = words[locale]
  return {
    subject: subject(by),
    heading: heading(by),
    paragraphs: [intro],
    quote: said,
    button: { label: button, link },
  }
}
