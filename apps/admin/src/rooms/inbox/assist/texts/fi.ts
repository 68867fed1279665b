import type { Messages } from './nb.ts'

export const fi = {
  draft: {
    title: 'Avustajan ehdotus',
    use: 'Käytä',
    edit: 'Muokkaa',
    refuse: 'Ei, koska …',
    why: 'Mikä siinä on vikana?',
    reasons: {
      wrong: 'Se on väärin',
      outdated: 'Se on vanhentunut',
      tone: 'Sävy ei sovi',
      not_asked: 'Asiakas kysyy jotain muuta',
    },
    note: 'Omin sanoin',
    noteHint: 'Näkyy Tiedossa, jotta lähteen voi korjata.',
    refused: 'Kiitos. Se näkyy nyt Tiedon ehdotuksissa.',
  },
  moods: {
    title: 'Näin asiakas kirjoittaa',
    names: {
      dissatisfied: 'Tyytymätön',
      confused: 'Hämillään',
      hurried: 'Kiireinen',
      wants_person: 'Haluaa ihmisen',
      leaving: 'Voi lähteä',
    },
    sure: (share: string) => `varmuus ${share}`,
    remove: (name: string) => `Poista ”${name}”`,
    reasons: 'Asiakkaan syyt',
    reasonNames: {
      slow: 'Se kesti liian kauan',
      wrong: 'Vastaus oli väärä',
      unsolved: 'Asia ei ratkennut',
      unclear: 'Vaikea ymmärtää',
      unfriendly: 'Epäystävällinen sävy',
    },
    thumbDown: 'Peukku alas',
    words: (text: string) => `”${text}”`,
  },
  teach: {
    menu: 'Opeta',
    lessons: {
      correct: 'Korjaa vastaus',
      custom: 'Kirjoita oma vastaus',
      add: 'Lisää kysymyksiin ja vastauksiin',
    },
    about: 'Seuraava kysyjä saa tämän vastauksen. Siitä säilytetään testi.',
    question: 'Kun joku kysyy',
    questionError: 'Kirjoita, mitä asiakas kysyy.',
    answer: 'Avustaja vastaa',
    answerError: 'Kirjoita vastaus.',
    language: 'Kieli',
    publish: 'Ota käyttöön heti',
    publishHint: 'Muuten se jää luonnokseksi Tietoon.',
    changeIt: (question: string) => `Muuta tässä käytettyä vastausta kysymykseen ”${question}”`,
    save: 'Tallenna',
    taught: 'Avustaja osaa tämän nyt',
    keptAsDraft: 'Tallennettu luonnoksena',
    notFound:
      'Tallennettu, mutta avustaja ei löydä sitä kysymyksellä. Kirjoita kysymys niin kuin asiakkaat kysyvät.',
  },
} satisfies Messages
