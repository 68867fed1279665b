import type { Template, Words } from './letter.ts'

interface Params {
  /** What it is about: a new error, one that came back, or one that comes much more often than it does. */
  kind: 'new' | 'regressed' | 'rising'
  project: string
  /** Such as `TypeError: x is not a function`. */
  title: string
  /** File and line; empty where it is not known. */
  where: string
  events: number
  users: number
  link: string
}

interface AlertWords {
  subject: Record<Params['kind'], (project: string) => string>
  heading: Record<Params['kind'], string>
  seen(events: string, users: string): string
  button: string
}

const english: AlertWords = {
  subject: {
    new: (project) => `New error in ${project}`,
    regressed: (project) => `An error is back in ${project}`,
    rising: (project) => `Many more errors in ${project}`,
  },
  heading: { new: 'A new error', regressed: 'A resolved error is back', rising: 'More errors than usual' },
  seen: (events, users) => `Seen so far: ${events}. People affected: ${users}.`,
  button: 'Open the error',
}

const words: Words<AlertWords> = {
  nb: {
    subject: {
      new: (project) => `Ny feil i ${project}`,
      regressed: (project) => `En feil er tilbake i ${project}`,
      rising: (project) => `Langt flere feil i ${project}`,
    },
    heading: { new: 'En ny feil', regressed: 'En løst feil er tilbake', rising: 'Flere feil enn vanlig' },
    seen: (events, users) => `Sett så langt: ${events}. Berørte personer: ${users}.`,
    button: 'Åpne feilen',
  },
  sv: {
    subject: {
      new: (project) => `Nytt fel i ${project}`,
      regressed: (project) => `Ett fel är tillbaka i ${project}`,
      rising: (project) => `Betydligt fler fel i ${project}`,
    },
    heading: { new: 'Ett nytt fel', regressed: 'Ett löst fel är tillbaka', rising: 'Fler fel än vanligt' },
    seen: (events, users) => `Antal hittills: ${events}. Berörda personer: ${users}.`,
    button: 'Öppna felet',
  },
  da: {
    subject: {
      new: (project) => `Ny fejl i ${project}`,
      regressed: (project) => `En fejl er tilbage i ${project}`,
      rising: (project) => `Langt flere fejl i ${project}`,
    },
    heading: { new: 'En ny fejl', regressed: 'En løst fejl er tilbage', rising: 'Flere fejl end normalt' },
    seen: (events, users) => `Set indtil nu: ${events}. Berørte personer: ${users}.`,
    button: 'Åbn fejlen',
  },
  fi: {
    subject: {
      new: (project) => `Uusi virhe: ${project}`,
      regressed: (project) => `Virhe on palannut: ${project}`,
      rising: (project) => `Virheet ovat lisääntyneet: ${project}`,
    },
    heading: {
      new: 'Uusi virhe',
      regressed: 'Ratkaistu virhe on palannut',
      rising: 'Virheitä on tavallista enemmän',
    },
    seen: (events, users) => `Havaittu tähän mennessä: ${events}. Henkilöitä, joihin vaikuttaa: ${users}.`,
    button: 'Avaa virhe',
  },
  de: {
    subject: {
      new: (project) => `Neuer Fehler in ${project}`,
      regressed: (project) => `Ein Fehler ist zurück in ${project}`,
      rising: (project) => `Deutlich mehr Fehler in ${project}`,
    },
    heading: {
      new: 'Ein neuer Fehler',
      regressed: 'Ein behobener Fehler ist zurück',
      rising: 'Mehr Fehler als üblich',
    },
    seen: (events, users) => `Bisher aufgetreten: ${events}. Betroffene Personen: ${users}.`,
    button: 'Fehler öffnen',
  },
  'en-US': english,
  'en-GB': english,
}

/** Tells of an error in one of the workspace's projects. */
export const errorAlert: Template<Params> = (params, locale) => {
  const { kind, project, title, where, events, users, link } = params
  const { subject, heading, seen, button } = words[locale]
  const number = new Intl.NumberFormat(locale)
  return {
    subject: subject[kind](project),
    heading: heading[kind],
    paragraphs: [seen(number.format(events), number.format(users))],
    quote: [title, where].filter(Boolean).join('\n'),
    button: { label: button, link },
  }
}
