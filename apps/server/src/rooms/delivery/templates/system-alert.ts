import type { Template, Words } from './letter.ts'

interface Params {
  /** What is wrong, in one sentence of the reader's language. */
  what: string
  /** What the machine said; may be empty. */
  detail: string
  link: string
}

interface AlertWords {
  heading: string
  intro: string
  button: string
}

const english: AlertWords = {
  heading: 'Somebody needs to look at this',
  intro: 'Svar goes on working as well as it can, but does not get past this by itself:',
  button: 'See the status',
}

const words: Words<AlertWords> = {
  nb: {
    heading: 'Noen må se på dette',
    intro: 'Svar fortsetter så godt det går, men kommer ikke forbi dette på egen hånd:',
    button: 'Se tilstanden',
  },
  sv: {
    heading: 'Någon behöver titta på det här',
    intro: 'Svar fortsätter så gott det går men klarar inte det här på egen hand:',
    button: 'Se statusen',
  },
  da: {
    heading: 'Nogen skal se på det her',
    intro: 'Svar fortsætter så godt som muligt, men kommer ikke videre med dette på egen hånd:',
    button: 'Se status',
  },
  fi: {
    heading: 'Jonkun on katsottava tätä',
    intro: 'Svar toimii niin hyvin kuin pystyy, mutta tästä se ei selviä itse:',
    button: 'Katso tila',
  },
  de: {
    heading: 'Hier muss jemand nachsehen',
    intro: 'Svar arbeitet weiter, so gut es geht, kommt hier aber nicht allein weiter:',
    button: 'Status ansehen',
  },
  'en-US': english,
  'en-GB': english,
}

/** Tells whoever runs the workspace that something is wrong with Svar itself. */
export const systemAlert: Template<Params> = ({ what, detail, link }, locale) => {
  const { heading, intro, button } = words[locale]
  return {
    // Two of them in a mailbox are told from each other without being opened.
    subject: `Svar: ${what.replace(/\.$/, '')}`,
    heading,
    paragraphs: [intro],
    quote: [what, detail].filter(Boolean).join('\n'),
    button: { label: button, link },
  }
}
