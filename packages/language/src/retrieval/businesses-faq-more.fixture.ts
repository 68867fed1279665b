import { type Business, passages } from './business.fixture.ts'

const library: Business = {
  locale: 'fi',
  passages: passages('fi', [
    [
      'kortti',
      'Miten saan asiakaskortin?',
      'Kortin saat tiskiltä, kun näytät henkilötodistuksen. Ensimmäinen kortti on maksuton, uusi maksaa 3 euroa.',
    ],
    ['laina', 'Kuinka pitkä laina-aika on?', 'Kirjojen laina-aika on 28 päivää ja elokuvien 14 päivää.'],
    [
      'uusinta',
      'Voinko uusia lainat itse?',
      'Kyllä, verkossa viisi kertaa, jos kukaan ei ole varannut teosta.',
    ],
    [
      'maksu',
      'Mitä myöhästyminen maksaa?',
      'Myöhästymismaksu on 20 senttiä päivässä, enintään 6 euroa lainalta. Lasten aineistosta ei peritä maksua.',
    ],
    [
      'tila',
      'Voiko teiltä varata kokoustilan?',
      'Kokoustilaan mahtuu 12 henkeä. Se on yhdistyksille ilmainen.',
    ],
    ['tulostus', 'Voinko tulostaa kirjastossa?', 'Tulostus maksaa 30 senttiä sivulta. Skannaus on maksuton.'],
    [
      'aika',
      'Milloin olette auki?',
      'Olemme auki arkisin 9–20 ja lauantaisin 10–16. Sunnuntaisin on suljettu.',
    ],
    [
      'lahjoitus',
      'Otatteko kirjalahjoituksia vastaan?',
      'Otamme alle viisi vuotta vanhoja siistejä kirjoja. Kysy ensin asiakaspalvelusta.',
    ],
  ]),
  held: [
    ['mistä saa kirjastokortin, siis asiakaskortin', 'kortti'],
    ['Mitä uusi kortti maksaa?', 'kortti'],
    ['kuinka kauan kirjan voi pitää lainassa?', 'laina'],
    ['voinko uusia lainan', 'uusinta'],
    ['Paljonko on myöhästymismaksu?', 'maksu'],
    ['onko teillä kokoustilaa?', 'tila'],
    ['Voiko teillä tulostaa?', 'tulostus'],
    ['oletteko auki sunnuntaisin?', 'aika'],
    ['otatteko vastaan vanhoja kirjoja lahjoituksena?', 'lahjoitus'],
  ],
  notHeld: [
    'Onko teillä kahvila?',
    'Voiko teiltä lainata polkupyörän?',
    'Järjestättekö ompelukurssin?',
    'Saako kirjastoon tuoda koiran?',
    'Kuka on johtaja?',
    'Korjaatteko puhelimia?',
    'Missä on lähin apteekki?',
    'Onko teillä saunaa?',
    'Myyttekö lippuja konserttiin?',
    'Mitä vuokra-auto maksaa?',
  ],
}

const optician: Business = {
  locale: 'de',
  passages: passages('de', [
    [
      'test',
      'Was kostet ein Sehtest?',
      'Der Sehtest ist kostenlos, wenn Sie eine Brille bei uns kaufen. Sonst berechnen wir 25 Euro.',
    ],
    [
      'termin',
      'Brauche ich einen Termin?',
      'Für den Sehtest ja, für Reparaturen nicht. Termine gibt es auch am Samstag.',
    ],
    [
      'dauer',
      'Wie lange dauert es, bis meine Brille fertig ist?',
      'Einstärkengläser sind nach fünf Werktagen da, Gleitsichtgläser nach zehn.',
    ],
    [
      'garantie',
      'Welche Garantie habe ich?',
      'Auf Fassungen geben wir drei Jahre Garantie. Zerkratzte Gläser ersetzen wir im ersten Jahr zum halben Preis.',
    ],
    [
      'linsen',
      'Passen Sie auch Kontaktlinsen an?',
      'Ja, die Anpassung kostet 60 Euro und schließt zwei Nachkontrollen ein.',
    ],
    [
      'kinder',
      'Haben Sie Brillen für Kinder?',
      'Kinderbrillen gibt es ab 49 Euro. Geht eine Fassung kaputt, ersetzen wir sie einmal im Jahr umsonst.',
    ],
    [
      'kasse',
      'Zahlt die Krankenkasse etwas dazu?',
      'Bei Kindern unter 18 Jahren übernimmt die Kasse einen Festbetrag. Wir rechnen direkt mit ihr ab.',
    ],
    [
      'alt',
      'Was mache ich mit meiner alten Brille?',
      'Sie können sie bei uns abgeben. Wir spenden sie weiter.',
    ],
  ]),
  held: [
    ['kostet der sehtest etwas?', 'test'],
    ['Muss ich für eine Reparatur einen Termin machen?', 'termin'],
    ['wann ist meine brille fertig', 'dauer'],
    ['Wie lange dauern Gleitsichtgläser?', 'dauer'],
    ['Haben die Fassungen Garantie?', 'garantie'],
    ['machen Sie Kontaktlinsen?', 'linsen'],
    ['was kostet eine kinderbrille', 'kinder'],
    ['Was zahlt die Kasse?', 'kasse'],
    ['nehmt ihr alte Brillen an?', 'alt'],
  ],
  notHeld: [
    'Verkaufen Sie Hörgeräte?',
    'Haben Sie Ferngläser?',
    'Lasern Sie auch Augen?',
    'Kann ich bei Ihnen parken?',
    'Wer ist der Inhaber?',
    'Bilden Sie Lehrlinge aus?',
    'Haben Sie einen Newsletter?',
    'Backen Sie Hochzeitstorten?',
    'Wie komme ich zum Flughafen?',
    'Machen Sie Passfotos?',
  ],
}

const storage: Business = {
  locale: 'en-GB',
  passages: passages('en-GB', [
    [
      'size',
      'What unit sizes do you have?',
      'Units run from 16 to 200 square feet. A 50 square foot unit holds the contents of a one-bedroom flat.',
    ],
    [
      'price',
      'How much is a unit?',
      'A 25 square foot unit is £22 a week and a 50 square foot unit is £34 a week.',
    ],
    [
      'access',
      'When can I get to my unit?',
      'You can come any day between 6 am and 10 pm with your own code. Reception is staffed on weekdays.',
    ],
    [
      'insurance',
      'Do I need insurance?',
      'Yes. You can show us your own policy, or take ours from £3 a week for goods worth up to £2,000.',
    ],
    [
      'notice',
      'How do I move out?',
      'Give us seven days of notice in writing, leave the unit empty and take your padlock with you.',
    ],
    [
      'banned',
      'What may I not store?',
      'Food, plants, gas bottles, paint and anything alive or stolen may not be stored.',
    ],
    [
      'van',
      'Can I borrow a van?',
      'The van is free for two hours on the day you move in. You need a licence held for two years.',
    ],
    [
      'late',
      'What if I pay late?',
      'After five days we add £10. After fourteen days your code stops working until the bill is settled.',
    ],
  ]),
  held: [
    ['how big are your units?', 'size'],
    ['how much is a 50 sq ft unit a week?', 'price'],
    ['Can I get to my unit on a Sunday?', 'access'],
    ['is insurance required?', 'insurance'],
    ['how much notice do I have to give to move out', 'notice'],
    ['Am I allowed to store gas bottles?', 'banned'],
    ['do you lend out a van?', 'van'],
    ["What happens if I'm late paying?", 'late'],
    ['can I store food', 'banned'],
  ],
  notHeld: [
    'Do you buy furniture?',
    'Is there a café on site?',
    'Can I live in my unit?',
    'Do you ship parcels abroad?',
    'Who owns the company?',
    'Is the building wheelchair accessible?',
    'Do you have a student discount?',
    'Can you fix my laptop?',
    'When does the swimming pool open?',
    'Do you rent out caravans?',
  ],
}

/** More businesses whose pages are questions with their answers. */
export const moreFaqs: readonly Business[] = [library, optician, storage]
