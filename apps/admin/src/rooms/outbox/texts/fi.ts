import type { Messages } from './nb.ts'

export const fi = {
  title: 'Lähtevä posti',
  text: 'Kutsut, kirjautumislinkit, ilmoitukset ja vastaukset, jotka Svar on kirjoittanut puolestanne.',
  noServerTitle: 'Sähköpostipalvelinta ei ole määritetty',
  noServerText:
    'Viestejä ei lähetetä, mutta ne säilyvät täällä luettavina. Aseta SMTP_URL siellä, missä Svar toimii, ja käynnistä se uudelleen:',
  emptyTitle: 'Ei vielä viestejä',
  emptyText: 'Kun Svar kutsuu jonkun tai ilmoittaa odottavasta asiakkaasta, viesti näkyy täällä.',
  more: 'Näytä lisää',
  subject: 'Aihe',
  to: 'Vastaanottaja',
  state: 'Tila',
  written: 'Kirjoitettu',
  sent: 'Lähetetty',
  states: {
    queued: 'Jonossa',
    sent: 'Lähetetty',
    kept: 'Säilytetty täällä',
    failed: 'Ei lähetetty',
    uncertain: 'Epävarma',
  },
  meanings: {
    queued: 'Viesti lähtee hetken kuluttua.',
    kept: 'Sähköpostipalvelinta ei ollut määritetty, joten viesti jäi tänne.',
    failed: 'Sähköpostipalvelin ei ottanut viestiä vastaan.',
    uncertain:
      'Yhteys katkesi kesken lähetyksen. Viesti on voinut mennä perille, joten sitä ei lähetetä toista kertaa.',
  },
  serverSaid: (answer: string) => `Palvelin vastasi: ${answer}`,
  shownAs: 'Näytä',
  asLetter: 'Kuten vastaanottaja sen näkee',
  asText: 'Pelkkä teksti',
  linksHidden: 'Sisään päästävät linkit näkyvät vain vastaanottajalle.',
  goneTitle: 'Viestiä ei löydy',
  goneText: 'Se on ehkä poistettu, tai osoite on väärä.',
  toAll: 'Näytä kaikki viestit',
} satisfies Messages
