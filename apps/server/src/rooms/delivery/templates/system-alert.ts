import type { Template, Words } from './letter.ts'

interface Params {
  /** What is wrong, in one sentence of the reader's language. */
  what: string
  /** What the machine said; may be empty. */
  detail: string
  link: string
}

interface AlertWords {
  subject: string
  heading: string
  intro: string
  button: string
}

const english: AlertWords = {
  subject: 'Svar needs you to look at something',
  heading: 'Something needs a person',
  intro: 'Svar goes on working as well as it can, but does not get past this by itself:',
  button: 'See the status',
}

const words: Words<AlertWords> = {
  nb: {
    subject: 'Svar trenger at du ser på noe',
    heading: 'Noe trenger et menneske',
    intro: 'Svar fortsetter så godt det går, men kommer ikke forbi dette på egen hånd:',
    button: 'Se tilstanden',
  },
  sv: {
    subject: 'Svar behöver att du tittar på något',
    heading: 'Något behöver en människa',
    intro: 'Svar fortsätter så gott det går men klarar inte det här på egen hand:',
    button: 'Se statusen',
  },
  da: {
    subject: 'Svar har brug for, at du ser på noget',
    heading: 'Noget kræver et menneske',
    intro: 'Svar fortsætter så godt som muligt, men kommer ikke videre med dette på egen hånd:',
    button: 'Se status',
  },
  fi: {
    subject: 'Svar tarvitsee huomiotasi',
    heading: 'Jokin vaatii ihmisen apua',
    intro: 'Svar toimii niin hyvin kuin pystyy, mutta tästä se ei selviä itse:',
    button: 'Katso tila',
  },
  de: {
    subject: 'Svar braucht Ihre Aufmerksamkeit',
    heading: 'Etwas braucht einen Menschen',
    intro: 'Svar arbeitet weiter, so gut es geht, kommt hier aber nicht allein weiter:',
    button: 'Status ansehen',
  },
  'en-US': english,
  'en-GB': english,
}

/** Tells whoever runs the workspace that something is wrong with Svar itself. */
export const systemAlert: Template<Params> = ({ what, detail, link }, locale) => {
  const { subject, heading, intro, button } = words[locale]
  return {
    subject,
    heading,
    paragraphs: [intro],
    quote: [what, detail].filter(Boolean).join('\n'),
    button: { label: button, link },
  }
}
