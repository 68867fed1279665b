import type { Locale } from '@svar/contract'
import type { StarterTexts } from './texts.ts'

const en: StarterTexts = {
  greeting: 'Greeting',
  askForMore: 'Ask for more',
  lookingInto: 'Looking into it',
  sorry: 'Apology',
  followUp: 'Following up',
  goodbye: 'Goodbye',
}

/** What each is called in a list, in the language of the workspace that it is given to. */
export const titles: Record<Locale, StarterTexts> = {
  nb: {
    greeting: 'Hilsen',
    askForMore: 'Be om mer informasjon',
    lookingInto: 'Undersøker saken',
    sorry: 'Beklagelse',
    followUp: 'Oppfølging',
    goodbye: 'Avslutning',
  },
  sv: {
    greeting: 'Hälsning',
    askForMore: 'Be om mer information',
    lookingInto: 'Undersöker saken',
    sorry: 'Ursäkt',
    followUp: 'Uppföljning',
    goodbye: 'Avslutning',
  },
  da: {
    greeting: 'Hilsen',
    askForMore: 'Bed om flere oplysninger',
    lookingInto: 'Undersøger sagen',
    sorry: 'Beklagelse',
    followUp: 'Opfølgning',
    goodbye: 'Afslutning',
  },
  fi: {
    greeting: 'Tervehdys',
    askForMore: 'Pyydä lisätietoja',
    lookingInto: 'Asiaa selvitetään',
    sorry: 'Pahoittelu',
    followUp: 'Seuranta',
    goodbye: 'Lopetus',
  },
  de: {
    greeting: 'Begrüßung',
    askForMore: 'Um Details bitten',
    lookingInto: 'Wird geprüft',
    sorry: 'Entschuldigung',
    followUp: 'Nachfragen',
    goodbye: 'Verabschiedung',
  },
  'en-US': en,
  'en-GB': en,
}
