import type { Phrases } from './phrases.ts'

export const sv = {
  greeting: [
    'Hej! Jag är {name}, AI-assistent hos {business}. Vad kan jag hjälpa dig med?',
    'Hej igen! Vad undrar du över?',
  ],
  thanks: ['Varsågod! Är det något mer du undrar över?', 'Vad bra! Säg till om det är något mer.'],
  goodbye: ['Ha en fin dag! Du kan skriva igen när som helst.'],
  aboutBot: [
    'Jag är {name}, en AI-assistent – ingen människa. Jag svarar utifrån det som {business} har skrivit. Vill du hellre prata med någon av oss?',
  ],
  complaint: [
    'Det var tråkigt att höra. Berätta gärna vad som har hänt, så tittar någon av oss på det. Ska jag hämta någon nu?',
  ],
  unclear: ['Kan du berätta lite mer om vad du undrar över?'],
  announced: ['Ja, fråga på!', 'Visst – vad gäller det?'],
  affirmed: ['Bra! Vad kan jag hjälpa dig med?'],
  personDeclined: ['Inga problem. Vad mer undrar du över?'],
  notHeld: [
    'Det hittar jag inget svar på i det jag har läst. Jag vill inte gissa – ska jag hämta någon som vet?',
    'Det står inget om det i mitt underlag. Vill du att någon av oss svarar dig?',
  ],
  notHeldToUpset: [
    'Jag förstår att det här inte är bra, och jag hittar inget svar. Ska jag hämta någon av oss direkt?',
  ],
  didYouMean: [
    'Det är jag inte säker på. Menade du något av det här?',
    'Just det hittar jag inte. Var det något av det här du undrade över?',
  ],
  whichOne: 'Vilket av dem menade du?',
  notHeldAgain: ['Det hittar jag inte heller. Ska jag hämta en person som kan svara dig ordentligt?'],
  restNotHeld: 'Det andra du frågade om hittar jag inget svar på. Ska jag hämta någon som vet?',
  inOtherLanguage: 'Det här finns bara på ett annat språk hos oss:',
  personWrote: 'Det här skrev {name} till dig tidigare:',
  comeBy: 'Jag kan inte boka tid här, men så här har vi öppet:',
  placeNotNamed: 'Just den orten hittar jag inte nämnd, men så här står det om vart vi kommer:',
  openOn: '{day} har vi öppet {hours}.',
  closedOn: '{day} har vi stängt.',
  openWeek: 'Det här är våra öppettider:',
  closed: 'stängt',
  talkToPerson: 'Prata med en människa',
} satisfies Phrases
