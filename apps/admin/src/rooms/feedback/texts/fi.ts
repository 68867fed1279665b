import { pluralIn } from '../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('fi')

export const fi = {
  title: 'Laatu',
  text: 'Keskustelut, jotka ihmisen kannattaa katsoa uudelleen, ja mitä asiakkaat ajattelevat.',
  tabs: { waiting: 'Arvioitavat', done: 'Arvioidut', figures: 'Luvut', settings: 'Asetukset' },
  queue: {
    empty: {
      waiting: {
        title: 'Mikään ei odota arviota',
        text: 'Tänne tulevat keskustelut, jotka voivat päättyä huonosti tai saivat huonon arvosanan, sekä satunnainen otos muista.',
      },
      done: { title: 'Ei vielä arvioita', text: 'Kun joku on arvioinut keskustelun, löydät sen täältä.' },
    },
    somebody: 'Asiakas',
    why: { risky: 'Voi päättyä huonosti', low_score: 'Huono arvosana', sample: 'Satunnainen otos' },
    csat: (score: string) => `Asiakkaan arvosana: ${score}/5`,
    score: (score: string) => `Arvio: ${score}/5`,
    read: 'Lue keskustelu',
    review: 'Arvioi',
    change: 'Muuta',
  },
  review: {
    title: (name: string) => `Arvio: ${name}`,
    text: 'Arvioi keskustelua, älä ihmistä.',
    somebody: 'Asiakas',
    skip: 'Ohita',
    save: 'Tallenna',
    answers: { yes: 'Kyllä', no: 'Ei', na: 'Ei koske' },
    score: 'Kokonaisuus',
    comment: 'Kommentti',
  },
  figures: {
    days: (count: number) => plural(count, { one: 'Viime vuorokausi', other: 'Viimeiset # päivää' }),
    csat: 'Asiakkaiden arvosana',
    given: (count: number) => plural(count, { one: '# arvosana', other: '# arvosanaa' }),
    thumbs: 'Peukku ylös / alas',
    thumbsText: 'yksittäisistä vastauksista',
    risky: 'Olisi voinut päättyä huonosti',
    riskyText: 'keskustelua',
    reviews: 'Arviot',
    reviewed: (count: number) => plural(count, { one: '# arvioitu', other: '# arvioitua' }),
    none: '–',
    scores: 'Arvosanat 1–5',
    reasons: 'Asiakkaiden antamat syyt',
    moods: 'Miten asiakkaat kirjoittivat',
    checklist: 'Tarkistuslista',
    yesNo: (yes: number, no: number) => `${yes} kyllä, ${no} ei`,
  },
  moods: {
    dissatisfied: 'Tyytymätön',
    confused: 'Hämillään',
    hurried: 'Kiireinen',
    wants_person: 'Haluaa ihmisen',
    leaving: 'Voi lähteä',
  },
  reasons: {
    slow: 'Se kesti liian kauan',
    wrong: 'Vastaus oli väärä',
    unsolved: 'Asia ei ratkennut',
    unclear: 'Vaikea ymmärtää',
    unfriendly: 'Epäystävällinen sävy',
  },
  settings: {
    checklist: 'Tarkistuslista',
    checklistHint: 'Yksi kysymys riville, esimerkiksi: Saiko asiakas vastauksen siihen, mitä kysyi?',
    checklistError: 'Enintään 20 kysymystä, kukin enintään 200 merkkiä.',
    share: 'Satunnainen otos, prosenttia',
    shareHint: 'Näin moni sadasta päättyneestä keskustelusta valitaan.',
    shareError: 'Kirjoita luku väliltä 0–100.',
    save: 'Tallenna',
    saved: 'Asetukset tallennettu',
  },
} satisfies Messages
