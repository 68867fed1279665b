import type { Locale } from '@svar/contract'

type Names = Record<string, string>

const english: Names = {
  greeting: 'Say hello',
  thanks: 'Say thanks',
  goodbye: 'Say goodbye',
  wants_person: 'Talk to a person',
  affirm: 'Say yes',
  deny: 'Say no',
  complaint: 'Complain',
  question: 'Get an answer',
  about_bot: 'Know who is answering',
  unclear: 'Unclear',
}

const names: Record<Locale, Names> = {
  nb: {
    greeting: 'Hilse',
    thanks: 'Takke',
    goodbye: 'Avslutte',
    wants_person: 'Snakke med et menneske',
    affirm: 'Si ja',
    deny: 'Si nei',
    complaint: 'Klage',
    question: 'Få svar på noe',
    about_bot: 'Vite hvem som svarer',
    unclear: 'Uklart',
  },
  sv: {
    greeting: 'Hälsa',
    thanks: 'Tacka',
    goodbye: 'Avsluta',
    wants_person: 'Prata med en människa',
    affirm: 'Säga ja',
    deny: 'Säga nej',
    complaint: 'Klaga',
    question: 'Få svar på något',
    about_bot: 'Veta vem som svarar',
    unclear: 'Oklart',
  },
  da: {
    greeting: 'Hilse',
    thanks: 'Takke',
    goodbye: 'Slutte af',
    wants_person: 'Tale med et menneske',
    affirm: 'Sige ja',
    deny: 'Sige nej',
    complaint: 'Klage',
    question: 'Have svar på noget',
    about_bot: 'Vide, hvem der svarer',
    unclear: 'Uklart',
  },
  fi: {
    greeting: 'Tervehtiä',
    thanks: 'Kiittää',
    goodbye: 'Lopettaa',
    wants_person: 'Puhua ihmisen kanssa',
    affirm: 'Vastata kyllä',
    deny: 'Vastata ei',
    complaint: 'Valittaa',
    question: 'Saada vastauksen',
    about_bot: 'Tietää, kuka vastaa',
    unclear: 'Epäselvää',
  },
  de: {
    greeting: 'Grüßen',
    thanks: 'Danken',
    goodbye: 'Sich verabschieden',
    wants_person: 'Mit einem Menschen sprechen',
    affirm: 'Zustimmen',
    deny: 'Ablehnen',
    complaint: 'Sich beschweren',
    question: 'Etwas wissen',
    about_bot: 'Wissen, wer antwortet',
    unclear: 'Unklar',
  },
  'en-GB': english,
  'en-US': english,
}

/** What a customer wants, as it was understood, in words; a code that is not known is shown as it is. */
export const intentName = (locale: Locale, intent: string): string => names[locale][intent] ?? intent
