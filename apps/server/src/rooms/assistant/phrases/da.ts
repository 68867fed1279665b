import type { Phrases } from './phrases.ts'

export const da = {
  greeting: [
    'Hej! Jeg er {name}, AI-assistent hos {business}. Hvad kan jeg hjælpe dig med?',
    'Hej igen! Hvad vil du gerne vide?',
  ],
  thanks: ['Selv tak! Er der mere, du gerne vil vide?', 'Godt! Sig endelig til, hvis der er mere.'],
  goodbye: ['Hav en god dag! Du kan skrive igen når som helst.'],
  aboutBot: [
    'Jeg er {name}, en AI-assistent – ikke et menneske. Jeg svarer ud fra det, {business} har skrevet. Vil du hellere tale med en af os?',
  ],
  complaint: [
    'Det er jeg ked af at høre. Fortæl gerne, hvad der er sket, så ser en af os på det. Skal jeg hente nogen nu?',
  ],
  unclear: ['Kan du fortælle lidt mere om, hvad du gerne vil vide?'],
  announced: ['Ja, spørg endelig!', 'Gerne – hvad drejer det sig om?'],
  affirmed: ['Godt! Hvad kan jeg hjælpe dig med?'],
  personDeclined: ['Det er helt i orden. Hvad vil du ellers gerne vide?'],
  notHeld: [
    'Det kan jeg ikke finde svar på i det, jeg har læst. Jeg vil ikke gætte – skal jeg hente en, der ved det?',
    'Det står der ikke noget om i mit materiale. Vil du have, at en af os svarer dig?',
  ],
  notHeldToUpset: [
    'Jeg kan godt forstå, at det ikke er i orden, og jeg kan ikke finde svaret. Skal jeg hente en af os med det samme?',
  ],
  didYouMean: [
    'Det er jeg ikke sikker på. Mente du noget af det her?',
    'Lige det kan jeg ikke finde. Var det noget af det her, du tænkte på?',
  ],
  whichOne: 'Hvilket af dem mente du?',
  notHeldAgain: ['Det kan jeg heller ikke finde. Skal jeg hente en person, der kan svare dig ordentligt?'],
  restNotHeld: 'Det andet, du spurgte om, kan jeg ikke finde svar på. Skal jeg hente en, der ved det?',
  inOtherLanguage: 'Det her har vi kun på et andet sprog:',
  personWrote: 'Det her skrev {name} til dig tidligere:',
  comeBy: 'Jeg kan ikke aftale tid her, men sådan har vi åbent:',
  placeNotNamed: 'Lige det sted finder jeg ikke nævnt, men sådan står der om, hvor vi kommer:',
  openOn: '{day} har vi åbent {hours}.',
  closedOn: '{day} har vi lukket.',
  openWeek: 'Vores åbningstider er:',
  closed: 'lukket',
  talkToPerson: 'Tal med et menneske',
} satisfies Phrases
