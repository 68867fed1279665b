import type { Template, Words } from './letter.ts'

interface Params {
  /** The colleague. */
  by: string
  /** What they wrote for it; else what the customer wrote last. */
  words: string
  link: string
  /** How many conversations; one where it is left out. */
  count?: number
}

interface ColleagueWords {
  subject(by: string, count: number): string
  heading(by: string, count: number): string
  intro(count: number): string
  button: string
}

/** A letter to a member because a colleague wants something of them: who, their words, and the way there. */
const fromColleague =
  (words: Words<ColleagueWords>): Template<Params> =>
  ({ by, words: said, link, count = 1 }, locale) => {
    const { subject, heading, intro, button } = words[locale]
    return {
      subject: subject(by, count),
      heading: heading(by, count),
      paragraphs: [intro(count)],
      quote: said,
      button: { label: button, link },
    }
  }

const mentionedInEnglish: ColleagueWords = {
  subject: (by) => `${by} mentioned you`,
  heading: (by) => `${by} mentioned you in a note`,
  intro: () => 'The note is seen by members only:',
  button: 'Open the conversation',
}

/** Tells a member that a colleague called them in a note which they have not seen. */
export const mentioned = fromColleague({
  nb: {
    subject: (by) => `${by} nevnte deg`,
    heading: (by) => `${by} nevnte deg i et notat`,
    intro: () => 'Notatet vises bare for medlemmer:',
    button: 'Åpne samtalen',
  },
  sv: {
    subject: (by) => `${by} nämnde dig`,
    heading: (by) => `${by} nämnde dig i en anteckning`,
    intro: () => 'Anteckningen syns bara för medlemmar:',
    button: 'Öppna samtalet',
  },
  da: {
    subject: (by) => `${by} nævnte dig`,
    heading: (by) => `${by} nævnte dig i en note`,
    intro: () => 'Noten vises kun for medlemmer:',
    button: 'Åbn samtalen',
  },
  fi: {
    subject: (by) => `${by} mainitsi sinut`,
    heading: (by) => `${by} mainitsi sinut muistiinpanossa`,
    intro: () => 'Muistiinpano näkyy vain jäsenille:',
    button: 'Avaa keskustelu',
  },
  de: {
    subject: (by) => `${by} hat Sie erwähnt`,
    heading: (by) => `${by} hat Sie in einer Notiz erwähnt`,
    intro: () => 'Die Notiz sehen nur Mitglieder:',
    button: 'Unterhaltung öffnen',
  },
  'en-US': mentionedInEnglish,
  'en-GB': mentionedInEnglish,
})

/** The same line is subject and heading of what was handed over. */
const handedOver = (
  line: (by: string, count: number) => string,
  rest: Pick<ColleagueWords, 'intro' | 'button'>,
): ColleagueWords => ({ subject: line, heading: line, ...rest })

const handedOverInEnglish = handedOver(
  (by, count) => `${by} handed you ${count === 1 ? 'a conversation' : `${count} conversations`}`,
  {
    intro: (count) => `${count === 1 ? 'It is' : 'They are'} yours now. This is what was written last:`,
    button: 'Open the conversation',
  },
)

/** Tells a member that a colleague handed them conversations. */
export const transferred = fromColleague({
  nb: handedOver((by, count) => `${by} ga deg ${count === 1 ? 'en samtale' : `${count} samtaler`}`, {
    intro: (count) => `${count === 1 ? 'Den er din' : 'De er dine'} nå. Dette ble skrevet sist:`,
    button: 'Åpne samtalen',
  }),
  sv: handedOver((by, count) => `${by} lämnade över ${count === 1 ? 'ett' : count} samtal till dig`, {
    intro: (count) => `${count === 1 ? 'Det är ditt' : 'De är dina'} nu. Det här skrevs senast:`,
    button: 'Öppna samtalet',
  }),
  da: handedOver((by, count) => `${by} gav dig ${count === 1 ? 'en samtale' : `${count} samtaler`}`, {
    intro: (count) => `${count === 1 ? 'Den er din' : 'De er dine'} nu. Det her blev skrevet senest:`,
    button: 'Åbn samtalen',
  }),
  fi: handedOver(
    (by, count) => `${by} siirsi sinulle ${count === 1 ? 'keskustelun' : `${count} keskustelua`}`,
    {
      intro: (count) => `${count === 1 ? 'Se on nyt sinun' : 'Ne ovat nyt sinun'}. Viimeksi kirjoitettiin:`,
      button: 'Avaa keskustelu',
    },
  ),
  de: handedOver(
    (by, count) =>
      `${by} hat Ihnen ${count === 1 ? 'eine Unterhaltung' : `${count} Unterhaltungen`} übergeben`,
    {
      intro: (count) =>
        `${count === 1 ? 'Sie liegt' : 'Sie liegen'} jetzt bei Ihnen. Das wurde zuletzt geschrieben:`,
      button: 'Unterhaltung öffnen',
    },
  ),
  'en-US': handedOverInEnglish,
  'en-GB': handedOverInEnglish,
})
