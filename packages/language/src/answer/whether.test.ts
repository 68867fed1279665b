import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { extractAnswer } from './extract-answer.ts'

/** A question of yes or no, a passage under its title, and the beginning of the part that answers. */
const asked: [Locale, string, { title: string; text: string }, string][] = [
  [
    'fi',
    'Tuotteko auton Naantaliin?',
    {
      title: 'Nouto ja palautus',
      text: 'Toimisto on auki arkisin 8–18 ja lauantaisin 9–14. Auton voi palauttaa milloin vain: jätä avain ovessa olevaan luukkuun. Tankkaa auto täyteen ennen palautusta. Tuomme auton myös lentokentälle, 25 € suunta. Kaarinaan, Raisioon ja Naantaliin toimitus maksaa 35 €.',
    },
    'Kaarinaan',
  ],
  [
    'sv',
    'Kan man betala med Swish?',
    {
      title: 'Så kan du betala',
      text: '- **Swish** när flyttarna är klara\n- **kort** i bilen (Visa och Mastercard)\n- **faktura** med 14 dagars betalningstid\n\nVi tar inte emot kontanter.',
    },
    '- **Swish**',
  ],
  [
    'fi',
    'Voiko maksaa käteisellä?',
    {
      title: 'Maksutavat',
      text: '| Maksutapa | Maksuaika | Kulut |\n| --- | --- | --- |\n| Lasku | 14 päivää | ei kuluja |\n| Pankki- tai luottokortti | muuttopäivänä | ei kuluja |\n| MobilePay | muuttopäivänä | ei kuluja |\n\nEmme ota vastaan käteistä. Osamaksun voi valita, kun summa on vähintään 500 €.',
    },
    'Emme ota vastaan käteistä.',
  ],
  [
    'en-GB',
    'Do you sell boxes?',
    {
      title: 'Packing · Boxes and materials',
      text: "- Large double-walled box: £3.20\n- Wardrobe box with rail, on loan: £6\n- Packing tape: £2.50\n\nDelivery in London is £15, or free if you order 30 boxes or more. Once you've unpacked, we collect used boxes for recycling at no charge.",
    },
    '- Large double-walled box: £3.20',
  ],
]

for (const [locale, question, passage, begins] of asked)
  test(`in ${locale} «${question}» is answered by the sentence that names it`, () => {
    const answer = extractAnswer(question, passage, { locale })
    assert.ok(answer.text.startsWith(begins), answer.text)
  })

test('what merely means the same still answers where nothing else is said', () => {
  const text =
    'Vi har holdt til i gata siden 1998, og de fleste kundene våre bor like ved. Oppgjør skjer med faktura eller Vipps når jobben er gjort, og kvittering kommer på e-post. Ta gjerne med barna, for vi har en krok med leker og bøker der de kan vente.'
  const answer = extractAnswer('Tar dere kort?', { title: 'Om oss', text }, { locale: 'nb' })
  assert.match(answer.text, /faktura eller Vipps/)
})

test('whether it is so at an hour is answered by what is asked about, and not by another that names that hour', () => {
  const hours =
    '- Montag bis Freitag: 10 bis 23 Uhr\n- Samstag und Sonntag: 9 bis 22 Uhr\n- Feiertage: 10 bis 20 Uhr\n\nDer Kinderbereich schließt um 20 Uhr. Am 24. und 31. Dezember bleibt die Halle den ganzen Tag lang zu.'
  const { text } = extractAnswer('hat der kinderbereich bis 22 uhr auf?', hours, { locale: 'de' })
  assert.match(text, /Kinderbereich/)
})
