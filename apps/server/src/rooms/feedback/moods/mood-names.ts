import type { Locale, Mood } from '@svar/contract'

const english: Record<Mood, string> = {
  dissatisfied: 'Dissatisfied',
  confused: 'Confused',
  hurried: 'In a hurry',
  wants_person: 'Wants a person',
  leaving: 'May leave',
}

/** The tags' names, in the language of the workspace. */
export const moodNames: Record<Locale, Record<Mood, string>> = {
  nb: {
    dissatisfied: 'Misfornøyd',
    confused: 'Forvirret',
    hurried: 'Har det travelt',
    wants_person: 'Vil ha et menneske',
    leaving: 'Kan forlate oss',
  },
  sv: {
    dissatisfied: 'Missnöjd',
    confused: 'Förvirrad',
    hurried: 'Har bråttom',
    wants_person: 'Vill ha en människa',
    leaving: 'Kan lämna oss',
  },
  da: {
    dissatisfied: 'Utilfreds',
    confused: 'Forvirret',
    hurried: 'Har travlt',
    wants_person: 'Vil have et menneske',
    leaving: 'Kan forlade os',
  },
  fi: {
    dissatisfied: 'Tyytymätön',
    confused: 'Hämillään',
    hurried: 'Kiireinen',
    wants_person: 'Haluaa ihmisen',
    leaving: 'Voi lähteä',
  },
  de: {
    dissatisfied: 'Unzufrieden',
    confused: 'Verunsichert',
    hurried: 'In Eile',
    wants_person: 'Möchte einen Menschen',
    leaving: 'Könnte gehen',
  },
  'en-US': english,
  'en-GB': english,
}
