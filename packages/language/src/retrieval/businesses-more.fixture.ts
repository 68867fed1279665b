import { type Business, passages } from './business.fixture.ts'

const hotel: Business = {
  locale: 'de',
  passages: passages('de', [
    ['checkin', 'Wann kann ich einchecken?', 'Der Check-in ist ab 15 Uhr möglich, der Check-out bis 11 Uhr.'],
    [
      'fruehstueck',
      'Frühstück',
      'Das Frühstücksbuffet kostet 16 Euro pro Person und wird von 7 bis 10 Uhr serviert.',
    ],
    ['hund', 'Hunde', 'Hunde sind willkommen. Wir berechnen 12 Euro pro Nacht.'],
    [
      'storno',
      'Stornierung',
      'Bis 18 Uhr am Vortag ist die Stornierung kostenlos. Danach wird eine Nacht berechnet.',
    ],
    [
      'parken',
      'Parkplätze',
      'In der Tiefgarage kostet der Parkplatz 14 Euro pro Tag. Ladestationen für Elektroautos sind vorhanden.',
    ],
    [
      'sauna',
      'Sauna und Schwimmbad',
      'Sauna und Schwimmbad sind täglich von 8 bis 22 Uhr geöffnet und im Preis enthalten.',
    ],
  ]),
  held: [
    ['Wann ist Check-in?', 'checkin'],
    ['Was kostet das Frühstück?', 'fruehstueck'],
    ['Darf ich meinen Hund mitbringen?', 'hund'],
    ['Wie kann ich stornieren?', 'storno'],
    ['Habt ihr einen Pool oder ein Schwimmbad?', 'sauna'],
    ['Wo kann ich parken?', 'parken'],
    ['Kann ich mein Elektroauto laden?', 'parken'],
  ],
  notHeld: [
    'Verkaufen Sie Winterreifen?',
    'Machen Sie auch Umzüge?',
    'Wie ist das Wetter morgen?',
    'Können Sie mein Handy reparieren?',
    'Wer ist Bundeskanzler?',
    'Bieten Sie Klavierunterricht an?',
    'Haben Sie eine Zahnarztpraxis?',
  ],
}

const shop: Business = {
  locale: 'fi',
  passages: passages('fi', [
    [
      'toimitus',
      'Toimitusajat',
      'Toimitamme tilaukset 2–4 arkipäivässä. Toimitus maksaa 4,90 euroa, yli 60 euron tilauksiin se on ilmainen.',
    ],
    [
      'palautus',
      'Palautukset',
      'Voit palauttaa käyttämättömän tuotteen 30 päivän kuluessa. Palautus on maksuton.',
    ],
    ['maksu', 'Maksutavat', 'Maksaa voi kortilla, MobilePaylla tai laskulla.'],
    ['koko', 'Miten valitsen oikean koon?', 'Mittaa jalkasi pituus ja vertaa sitä kokotaulukkoon.'],
    [
      'myymala',
      'Myymälä',
      'Myymälämme Tampereella on auki arkisin 10–18 ja lauantaisin 10–15. Sunnuntaina suljettu.',
    ],
    ['takuu', 'Takuu', 'Kengillä on kahden vuoden takuu. Takuu ei koske kulumista.'],
  ]),
  held: [
    ['Paljonko toimitus maksaa?', 'toimitus'],
    ['Miten palautan kengät?', 'palautus'],
    ['voiko maksaa laskulla', 'maksu'],
    ['Onko teillä takuuta?', 'takuu'],
    ['oletteko auki sunnuntaina?', 'myymala'],
    ['kuinka valitsen koon', 'koko'],
  ],
  notHeld: [
    'Myyttekö hääkakkuja?',
    'Voitteko muuttaa pianon?',
    'Kuka on Suomen presidentti?',
    'Saako teiltä hammaslääkäriajan?',
    'Korjaatteko polkupyöriä?',
    'Mikä sää on huomenna?',
  ],
}

const gym: Business = {
  locale: 'en-GB',
  passages: passages('en-GB', [
    [
      'membership',
      'How much is a membership?',
      'Membership costs £29 a month with no joining fee. Students pay £22.',
    ],
    [
      'hours',
      'Opening hours',
      'We are open Monday to Friday from 6 am to 10 pm and at weekends from 8 am to 8 pm.',
    ],
    [
      'freeze',
      'Freezing your membership',
      'You can freeze your membership for up to three months for £5 a month.',
    ],
    ['cancel', 'Cancelling', 'Give us 30 days notice to cancel. There is no charge for cancelling.'],
    [
      'classes',
      'Classes',
      'Yoga, spin and pilates classes are included. Book them in the app up to a week ahead.',
    ],
    ['showers', 'Showers and lockers', 'There are showers and lockers. Bring your own padlock and towel.'],
    [
      'pt',
      'Personal training',
      'A session with a personal trainer is £40. The first one is free for new members.',
    ],
  ]),
  held: [
    ['What does membership cost?', 'membership'],
    ['are you open on sunday', 'hours'],
    ['can I pause or freeze my membership?', 'freeze'],
    ['how do i cancel', 'cancel'],
    ['do you have yoga classes?', 'classes'],
    ['Do I need to bring a towel?', 'showers'],
    ['how much is a personal trainer', 'pt'],
    ['is there a student price', 'membership'],
  ],
  notHeld: [
    'Do you sell wedding cakes?',
    'Can you fix my laptop?',
    'Who won the world cup?',
    'Do you move pianos?',
    'What is the capital of France?',
    'Do you rent out cars?',
    'Can I board my dog with you?',
    'Do you offer dental care?',
  ],
}

/** A hotel, a shop and a gym. */
export const moreBusinesses: readonly Business[] = [hotel, shop, gym]
