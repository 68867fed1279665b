import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('fi')

export const fi = {
  send: 'Lähetä uudelleen',
  chooseAll: 'Valitse kaikki, jotka voi lähettää uudelleen',
  choose: (subject) => `Valitse ${subject}`,
  chosen: (count) => plural(count, { one: '# valittu', other: '# valittu' }),
  title: (count) =>
    plural(count, { one: 'Lähetetäänkö viesti uudelleen?', other: 'Lähetetäänkö # viestiä uudelleen?' }),
  text: 'Ne lähtevät vastaanottajille uudelleen sellaisina kuin ne kirjoitettiin.',
  mayArriveTwice: (count, total) =>
    total === 1
      ? 'Viesti on voinut jo mennä perille. Silloin vastaanottaja saa sen kahdesti.'
      : plural(count, {
          one: 'Yksi niistä on voinut jo mennä perille. Silloin vastaanottaja saa sen kahdesti.',
          other: '# niistä on voinut jo mennä perille. Silloin vastaanottajat saavat ne kahdesti.',
        }),
  done: (count) =>
    plural(count, { one: 'Viesti lähetetään uudelleen', other: '# viestiä lähetetään uudelleen' }),
  notDone: (count) =>
    plural(count, { one: 'Viestiä ei lähetetty uudelleen', other: '# viestiä jäi lähettämättä uudelleen' }),
  suppressed: (count) =>
    plural(count, {
      one: 'Osoite on niiden listalla, joille ette kirjoita. Poista se ensin listalta.',
      other: '# osoitetta on niiden listalla, joille ette kirjoita. Poista ne ensin listalta.',
    }),
  no_sender: 'Lähettäjää ei vieläkään ole. Lisää tili Lähetys-välilehdellä.',
  link_gone: (count) =>
    plural(count, {
      one: 'Viestin linkki ei enää toimi. Vastaanottaja tarvitsee uuden, esimerkiksi uuden kutsun tai kirjautumislinkin.',
      other:
        '# viestin linkki ei enää toimi. Vastaanottajat tarvitsevat uudet, esimerkiksi uudet kutsut tai kirjautumislinkit.',
    }),
  settled: (count) =>
    plural(count, {
      one: 'Se on jo lähetetty tai odottaa jonossa.',
      other: '# on jo lähetetty tai odottaa jonossa.',
    }),
  toList: 'Näytä lista',
  toSending: 'Avaa Lähetys',
} satisfies Messages
