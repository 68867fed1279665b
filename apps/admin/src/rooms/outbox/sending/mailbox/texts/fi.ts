import type { Messages } from './nb.ts'

export const fi = {
  title: 'Postilaatikko',
  text: 'Svar lukee sen kahden minuutin välein ja käsittelee palautuneet viestit ja vastaukset tiketteihin. Mitään ei poisteta.',
  emptyTitle: 'Ei postilaatikkoa',
  emptyText:
    'Ilman sitä et saa tietää, palautuvatko oman palvelimesi kautta lähetetyt viestit, eivätkä asiakkaat voi vastata tiketteihin sähköpostistaan.',
  add: 'Lisää postilaatikko',
  change: 'Muuta postilaatikkoa',
  passwordText: 'Salasana tallennetaan salattuna, eikä sitä näytetä enää. Yhteys on aina salattu.',
  fields: {
    host: 'IMAP-palvelin',
    port: 'Portti',
    user: 'Käyttäjätunnus',
    password: 'Salasana',
    address: 'Palautusosoite',
  },
  hints: {
    host: 'Esimerkiksi imap.yritys.fi',
    address:
      'Postilaatikon oma osoite, jos se ottaa vastaan myös viestit osoitteeseen nimi+jotain@yritys.fi. Silloin jokainen palautus tunnistetaan varmasti.',
  },
  missing: {
    host: 'Kirjoita palvelimen nimi, esimerkiksi imap.yritys.fi.',
    port: 'Kirjoita luku väliltä 1–65535.',
    user: 'Täytä tämä kenttä.',
    password: 'Kirjoita salasana uudelleen.',
    address: 'Tämä ei ole sähköpostiosoite.',
  },
  save: 'Tallenna',
  saved: 'Postilaatikko on tallennettu',
  more: 'Lisää postilaatikosta',
  look: 'Lue nyt',
  looking: 'Luetaan …',
  remove: 'Poista',
  removeTitle: 'Lopetetaanko postilaatikon lukeminen?',
  removeText: 'Siinä olevat viestit jäävät paikoilleen. Salasana poistetaan täältä.',
  removed: 'Postilaatikkoa ei enää lueta',
  health: { unknown: 'Ei vielä luettu', ok: 'Toimii', failing: 'Ei voida lukea' },
  since: {
    ok: (when: string) => `Luettu viimeksi ${when}`,
    failing: (when: string) => `Alkaen ${when}`,
  },
  said: (words: string) => `Vastaus oli: ${words}`,
} satisfies Messages
