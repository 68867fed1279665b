import type { Phrases } from './phrases.ts'

export const nb = {
  greeting: [
    'Hei! Jeg er {name}, KI-assistenten hos {business}. Hva kan jeg hjelpe deg med?',
    'Hei igjen! Hva lurer du på?',
  ],
  thanks: ['Bare hyggelig! Er det noe mer du lurer på?', 'Så bra! Si fra om det er noe mer.'],
  goodbye: ['Ha en fin dag! Du kan skrive igjen når som helst.'],
  aboutBot: [
    'Jeg er {name}, en KI-assistent – ikke et menneske. Jeg svarer ut fra det {business} har skrevet. Vil du heller snakke med en av oss?',
  ],
  complaint: [
    'Det var leit å høre. Fortell gjerne hva som har skjedd, så ser en av oss på det. Vil du at jeg henter noen nå?',
  ],
  unclear: ['Kan du si litt mer om hva du lurer på?'],
  announced: ['Ja, spør i vei!', 'Gjerne – hva er det?'],
  affirmed: ['Fint! Hva kan jeg hjelpe deg med?'],
  personDeclined: ['Den er grei. Hva mer lurer du på?'],
  notHeld: [
    'Det finner jeg ikke noe svar på i det jeg har lest. Jeg vil ikke gjette – skal jeg hente noen som vet?',
    'Det står det ikke noe om i det jeg har å gå etter. Vil du at en av oss svarer deg?',
  ],
  notHeldToUpset: [
    'Jeg skjønner at dette ikke er greit, og jeg finner ikke svaret. Skal jeg hente en av oss med en gang?',
  ],
  didYouMean: [
    'Det er jeg ikke sikker på. Mente du noe av dette?',
    'Akkurat det finner jeg ikke. Var det noe av dette du lurte på?',
  ],
  whichOne: 'Hvilket av dem mente du?',
  notHeldAgain: ['Det finner jeg heller ikke. Skal jeg hente en person som kan svare deg ordentlig?'],
  restNotHeld: 'Det andre du spurte om, finner jeg ikke svar på. Skal jeg hente noen som vet?',
  inOtherLanguage: 'Dette står bare på et annet språk hos oss:',
  personWrote: 'Dette skrev {name} til deg tidligere:',
  comeBy: 'Jeg kan ikke avtale tid her, men slik har vi åpent:',
  placeNotNamed: 'Akkurat det stedet finner jeg ikke nevnt, men dette står det om hvor vi kommer:',
  openOn: '{day} har vi åpent {hours}.',
  closedOn: '{day} har vi stengt.',
  openWeek: 'Dette er åpningstidene våre:',
  closed: 'stengt',
  talkToPerson: 'Snakk med et menneske',
} satisfies Phrases
