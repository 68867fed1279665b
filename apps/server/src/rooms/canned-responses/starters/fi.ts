import type { StarterTexts } from './texts.ts'

export const fi: StarterTexts = {
  greeting:
    'Hei {{contact.first_name|}}! Kiitos yhteydenotosta. Olen {{agent.first_name}} ja autan mielelläni.',
  askForMore:
    'Jotta voin auttaa nopeasti, tarvitsen hieman lisätietoja: mistä on kyse ja milloin se tapahtui? Jos sinulla on tilausnumero, lähetäthän senkin.',
  lookingInto: 'Kiitos! Selvitän asiaa ja palaan siihen heti, kun tiedän enemmän.',
  sorry:
    'Olen pahoillani. Näin ei olisi pitänyt käydä. Selvitän, mitä on tapahtunut, ja huolehdin siitä, että asia korjataan.',
  followUp: 'Hei {{contact.first_name|}}! Järjestyikö asia, vai voinko vielä auttaa jotenkin?',
  goodbye:
    'Hienoa, että asia järjestyi! Kirjoita toki uudelleen, jos jotain tulee vielä mieleen.\n\nTerveisin {{agent.first_name}}, {{business.name}}',
}
