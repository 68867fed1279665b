import type { Phrases } from './phrases.ts'

export const fi = {
  greeting: [
    'Hei! Olen {name}, tekoälyavustaja – täällä {business}. Miten voin auttaa?',
    'Hei taas! Mitä haluaisit tietää?',
  ],
  thanks: ['Ole hyvä! Voinko auttaa vielä jossain muussa?', 'Hienoa! Kerro, jos tulee jotain muuta mieleen.'],
  goodbye: ['Mukavaa päivänjatkoa! Voit kirjoittaa milloin vain uudelleen.'],
  aboutBot: [
    'Olen {name}, tekoälyavustaja – en ihminen. Vastaan sen pohjalta, mitä yritys on itse kirjoittanut. Haluatko mieluummin jutella ihmisen kanssa?',
  ],
  complaint: [
    'Ikävä kuulla. Kerro, mitä tapahtui, niin joku meistä selvittää asian. Pyydänkö jonkun paikalle heti?',
  ],
  unclear: ['Kertoisitko hieman tarkemmin, mitä haluaisit tietää?'],
  announced: ['Kysy vain!', 'Totta kai – mitä haluaisit tietää?'],
  affirmed: ['Hyvä! Miten voin auttaa?'],
  personDeclined: ['Selvä. Mitä muuta haluaisit tietää?'],
  notHeld: [
    'En löydä tähän vastausta aineistostani. En halua arvailla – pyydänkö paikalle jonkun, joka tietää?',
    'Tästä ei ole tietoa aineistossani. Haluatko, että joku meistä vastaa sinulle?',
  ],
  notHeldToUpset: [
    'Ymmärrän, ettei tämä ole kunnossa, enkä löydä tähän vastausta. Pyydänkö jonkun meistä heti paikalle?',
  ],
  didYouMean: [
    'En ole varma, löydänkö tähän vastausta. Tarkoititko jotakin näistä?',
    'Juuri tätä en löydä. Oliko jokin näistä se, mitä mietit?',
  ],
  whichOne: 'Mitä näistä tarkoitit?',
  notHeldAgain: ['En löydä tähänkään vastausta. Pyydänkö paikalle ihmisen, joka osaa vastata kunnolla?'],
  restNotHeld: 'Toiseen kysymykseesi en löydä vastausta. Pyydänkö paikalle jonkun, joka tietää?',
  inOtherLanguage: 'Tämä tieto on meillä vain toisella kielellä:',
  personWrote: '{name} kirjoitti sinulle aiemmin näin:',
  comeBy: 'En voi sopia aikaa tässä, mutta olemme auki näin:',
  placeNotNamed: 'Juuri tätä paikkaa en löydä mainittuna, mutta alueestamme kerrotaan näin:',
  openOn: '{day}: olemme avoinna {hours}.',
  closedOn: '{day}: olemme kiinni.',
  openWeek: 'Aukioloaikamme:',
  closed: 'suljettu',
  talkToPerson: 'Keskustele ihmisen kanssa',
} satisfies Phrases
