import type { Template, Words } from './letter.ts'

interface Params {
  /**
   * What it is about: a new error, one that came back, or one that comes much more often than it does; more: several
   * that were not told one by one.
   */
  kind: 'new' | 'regressed' | 'rising' | 'more'
  project: string
  /** Such as `TypeError: x is not a function`; of several, some of them in lines. */
  title: string
  /** File and line; empty where it is not known. */
  where: string
  /** How often it came; of several, how many they are. */
  events: number
  users: number
  link: string
}

interface AlertWords {
  subject: Record<Params['kind'], (project: string) => string>
  heading: Record<Params['kind'], string>
  seen(events: string, users: string): string
  several(count: string): string
  button: string
  buttonToAll: string
}

const english: AlertWords = {
  subject: {
    new: (project) => `New error in ${project}`,
    regressed: (project) => `An error is back in ${project}`,
    rising: (project) => `Many more errors in ${project}`,
    more: (project) => `More errors in ${project}`,
  },
  heading: {
    new: 'A new error',
    regressed: 'A resolved error is back',
    rising: 'More errors than usual',
    more: 'More errors',
  },
  seen: (events, users) => `Seen so far: ${events}. People affected: ${users}.`,
  several: (count) => `Not told one by one: ${count}. The most frequent:`,
  button: 'Open the error',
  buttonToAll: 'See the errors',
}

const words: Words<AlertWords> = {
  nb: {
    subject: {
      new: (project) => `Ny feil i ${project}`,
      regressed: (project) => `En feil er tilbake i ${project}`,
      rising: (project) => `Langt flere feil i ${project}`,
      more: (project) => `Flere feil i ${project}`,
    },
    heading: {
      new: 'En ny feil',
      regressed: 'En løst feil er tilbake',
      rising: 'Flere feil enn vanlig',
      more: 'Flere feil',
    },
    seen: (events, users) => `Sett så langt: ${events}. Berørte personer: ${users}.`,
    several: (count) => `Ikke meldt hver for seg: ${count}. De hyppigste:`,
    button: 'Åpne feilen',
    buttonToAll: 'Se feilene',
  },
  sv: {
    subject: {
      new: (project) => `Nytt fel i ${project}`,
      regressed: (project) => `Ett fel är tillbaka i ${project}`,
      rising: (project) => `Betydligt fler fel i ${project}`,
      more: (project) => `Fler fel i ${project}`,
    },
    heading: {
      new: 'Ett nytt fel',
      regressed: 'Ett löst fel är tillbaka',
      rising: 'Fler fel än vanligt',
      more: 'Fler fel',
    },
    seen: (events, users) => `Antal hittills: ${events}. Berörda personer: ${users}.`,
    several: (count) => `Inte meddelade var för sig: ${count}. De vanligaste:`,
    button: 'Öppna felet',
    buttonToAll: 'Visa felen',
  },
  da: {
    subject: {
      new: (project) => `Ny fejl i ${project}`,
      regressed: (project) => `En fejl er tilbage i ${project}`,
      rising: (project) => `Langt flere fejl i ${project}`,
      more: (project) => `Flere fejl i ${project}`,
    },
    heading: {
      new: 'En ny fejl',
      regressed: 'En løst fejl er tilbage',
      rising: 'Flere fejl end normalt',
      more: 'Flere fejl',
    },
    seen: (events, users) => `Set indtil nu: ${events}. Berørte personer: ${users}.`,
    several: (count) => `Ikke meldt hver for sig: ${count}. De hyppigste:`,
    button: 'Åbn fejlen',
    buttonToAll: 'Se fejlene',
  },
  fi: {
    subject: {
      new: (project) => `Uusi virhe: ${project}`,
      regressed: (project) => `Virhe on palannut: ${project}`,
      rising: (project) => `Virheet ovat lisääntyneet: ${project}`,
      more: (project) => `Lisää virheitä: ${project}`,
    },
    heading: {
      new: 'Uusi virhe',
      regressed: 'Ratkaistu virhe on palannut',
      rising: 'Virheitä on tavallista enemmän',
      more: 'Lisää virheitä',
    },
    seen: (events, users) => `Havaittu tähän mennessä: ${events}. Henkilöitä, joihin vaikuttaa: ${users}.`,
    several: (count) => `Ei ilmoitettu erikseen: ${count}. Yleisimmät:`,
    button: 'Avaa virhe',
    buttonToAll: 'Näytä virheet',
  },
  de: {
    subject: {
      new: (project) => `Neuer Fehler in ${project}`,
      regressed: (project) => `Ein Fehler ist zurück in ${project}`,
      rising: (project) => `Deutlich mehr Fehler in ${project}`,
      more: (project) => `Weitere Fehler in ${project}`,
    },
    heading: {
      new: 'Ein neuer Fehler',
      regressed: 'Ein behobener Fehler ist zurück',
      rising: 'Mehr Fehler als üblich',
      more: 'Weitere Fehler',
    },
    seen: (events, users) => `Bisher aufgetreten: ${events}. Betroffene Personen: ${users}.`,
    several: (count) => `Nicht einzeln gemeldet: ${count}. Die häufigsten:`,
    button: 'Fehler öffnen',
    buttonToAll: 'Fehler ansehen',
  },
  'en-US': english,
  'en-GB': english,
}

/** Tells of an error in one of the workspace's projects. */
export const errorAlert: Template<Params> = (params, locale) => {
  const { kind, project, title, where, events, users, link } = params
  const { subject, heading, seen, several, button, buttonToAll } = words[locale]
  const number = new Intl.NumberFormat(locale)
  const isOne = kind !== 'more'
  return {
    subject: [subject[kind](project), isOne && inShort(title)].filter(Boolean).join(' – '),
    heading: heading[kind],
    paragraphs: [isOne ? seen(number.format(events), number.format(users)) : several(number.format(events))],
    quote: [title, where].filter(Boolean).join('\n'),
    button: { label: isOne ? button : buttonToAll, link },
  }
}

const SUBJECT_LETTERS = 80

/** Which error it is, so that one mail is told from the next before it is opened. */
const inShort = (title: string): string => {
  const letters = [...title.trim()]
  return letters.length > SUBJECT_LETTERS
    ? `${letters.slice(0, SUBJECT_LETTERS).join('').trimEnd()}…`
    : letters.join('')
}
