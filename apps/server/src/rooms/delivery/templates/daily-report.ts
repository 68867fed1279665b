import type { Template, Words } from './letter.ts'

interface Params {
  /** The day that it tells of, `2026-11-20`. */
  day: string
  conversations: number
  /** Of those, how many the assistant answered alone. */
  answeredAlone: number
  /** How many asked for a person. */
  handedOver: number
  tickets: number
  errors: number
  link: string
}

interface ReportWords {
  subject(day: string): string
  heading(day: string): string
  intro: string
  conversations: string
  answeredAlone: string
  handedOver: string
  tickets: string
  errors: string
  button: string
}

const english: ReportWords = {
  subject: (day) => `Your day in Svar: ${day}`,
  heading: (day) => `What happened on ${day}`,
  intro: 'The day in short:',
  conversations: 'Conversations',
  answeredAlone: 'Answered by the assistant alone',
  handedOver: 'Handed over to a person',
  tickets: 'New tickets',
  errors: 'Errors on your website',
  button: 'See more',
}

const words: Words<ReportWords> = {
  nb: {
    subject: (day) => `Dagen i Svar: ${day}`,
    heading: (day) => `Dette skjedde ${day}`,
    intro: 'Dagen i korte trekk:',
    conversations: 'Samtaler',
    answeredAlone: 'Besvart av assistenten alene',
    handedOver: 'Overlatt til en person',
    tickets: 'Nye saker',
    errors: 'Feil på nettstedet',
    button: 'Se mer',
  },
  sv: {
    subject: (day) => `Dagen i Svar: ${day}`,
    heading: (day) => `Det här hände ${day}`,
    intro: 'Dagen i korthet:',
    conversations: 'Konversationer',
    answeredAlone: 'Besvarade av assistenten ensam',
    handedOver: 'Överlämnade till en människa',
    tickets: 'Nya ärenden',
    errors: 'Fel på webbplatsen',
    button: 'Se mer',
  },
  da: {
    subject: (day) => `Dagen i Svar: ${day}`,
    heading: (day) => `Det skete den ${day}`,
    intro: 'Dagen i korte træk:',
    conversations: 'Samtaler',
    answeredAlone: 'Besvaret af assistenten alene',
    handedOver: 'Givet videre til et menneske',
    tickets: 'Nye sager',
    errors: 'Fejl på hjemmesiden',
    button: 'Se mere',
  },
  fi: {
    subject: (day) => `Päivä Svarissa: ${day}`,
    heading: (day) => `Mitä tapahtui ${day}`,
    intro: 'Päivä lyhyesti:',
    conversations: 'Keskustelut',
    answeredAlone: 'Avustaja vastasi yksin',
    handedOver: 'Siirretty ihmiselle',
    tickets: 'Uudet tiketit',
    errors: 'Virheet verkkosivustolla',
    button: 'Katso lisää',
  },
  de: {
    subject: (day) => `Ihr Tag in Svar: ${day}`,
    heading: (day) => `Das war der ${day}`,
    intro: 'Der Tag in Kürze:',
    conversations: 'Unterhaltungen',
    answeredAlone: 'Vom Assistenten allein beantwortet',
    handedOver: 'An einen Menschen übergeben',
    tickets: 'Neue Tickets',
    errors: 'Fehler auf der Website',
    button: 'Mehr ansehen',
  },
  'en-US': english,
  'en-GB': english,
}

/** The day as its reader writes it. */
export const dayIn = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))

/** What happened in the workspace on one day. */
export const dailyReport: Template<Params> = (params, locale) => {
  const { subject, heading, intro, button, ...names } = words[locale]
  const number = new Intl.NumberFormat(locale)
  const day = dayIn(params.day, locale)
  const counts = ['conversations', 'answeredAlone', 'handedOver', 'tickets', 'errors'] as const
  return {
    subject: subject(day),
    heading: heading(day),
    paragraphs: [intro],
    figures: counts.map((name) => ({ name: names[name], value: number.format(params[name]) })),
    button: { label: button, link: params.link },
  }
}
