import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Locale, languageOf } from '../locale.ts'
import { extractAnswer } from './extract-answer.ts'
import { grants, wishOf } from './wishes.ts'

/** A question, a sentence that grants what it wants and one about the same that does not. */
const shown: [Locale, string, string, string][] = [
  ['nb', 'Hva koster vask?', 'Vask utføres for 1 200 kroner.', 'Vask gjøres av to personer.'],
  ['nb', 'Hvor lenge varer kurset?', 'Kurset går over tre uker.', 'Kurset holdes i kjelleren.'],
  ['nb', 'Når stenger dere?', 'Døra låses klokka 17.', 'Døra låses av vakten.'],
  ['sv', 'Hur gammal måste man vara?', 'Du ska ha fyllt 18 år.', 'Du ska ha med legitimation.'],
  ['sv', 'Vilken dag kommer ni?', 'Vi kör ut på torsdagar.', 'Vi kör ut med lastbil.'],
  ['da', 'Hvor ofte skal det gøres?', 'Det bør ske hvert andet år.', 'Det bør ske ordentligt.'],
  ['da', 'Hvad er fristen for afbud?', 'Meld fra senest dagen før.', 'Meld fra på telefon eller mail.'],
  ['fi', 'Paljonko huolto maksaa?', 'Huollosta veloitetaan 189 euroa.', 'Huolto tehdään hallissa.'],
  ['fi', 'Kauanko siinä menee?', 'Valmista tulee kahdessa viikossa.', 'Valmista tulee aina.'],
  ['de', 'Wie lange dauert der Umzug?', 'Rechnen Sie mit zwei Tagen.', 'Rechnen Sie mit uns.'],
  ['de', 'Wie groß darf das Paket sein?', 'Erlaubt sind bis 60 cm.', 'Erlaubt sind feste Kartons.'],
  ['en-GB', 'Where do I park?', 'Leave it behind the bakery.', 'Leave it unlocked, please.'],
  ['en-US', 'How much notice do you need?', 'Tell us two days ahead.', 'Tell us about your plans.'],
  ['en-US', 'Who runs the class?', 'The class is taught by Maria.', 'The class is taught well.'],
]

for (const [locale, question, yes, no] of shown) {
  test(`in ${locale} what «${question}» wants is told from what it does not`, () => {
    const language = languageOf(locale)
    const wish = wishOf(question, language)
    assert.ok(grants(yes, wish, language) > grants(no, wish, language))
  })
}

test('a conjunction that looks like a question word asks nothing', () => {
  assert.ok(!wishOf('Can I pay when I arrive?', 'en').kinds.has('clock'))
  assert.ok(wishOf('When can I pay?', 'en').kinds.has('clock'))
  assert.ok(!wishOf('Får jeg kvittering når jeg betaler med kort?', 'nb').kinds.has('clock'))
})

/** A passage in which the words of the question stand in one sentence and the answer in another. */
const elsewhere: [Locale, string, string, string][] = [
  [
    'nb',
    'Hva koster det å få taket sjekket hos dere?',
    'Taket sjekkes med drone og for hånd. Arbeidet gjøres av to håndverkere som har lang erfaring fra gamle hus, og de tar bilder underveis. Du betaler 1 900 kroner. Rapporten sendes på e-post når den er ferdig skrevet.',
    '1 900 kroner',
  ],
  [
    'sv',
    'Hur länge gäller presentkortet från er?',
    'Presentkort köper du i butiken eller hos någon av våra återförsäljare runt om i landet. Beloppet bestämmer du själv. Giltighetstiden är två år. Vi byter inte in kortet mot pengar, men resten står kvar till nästa gång.',
    'två år',
  ],
  [
    'da',
    'Hvornår kan jeg hente den bestilte kage?',
    'Den bestilte kage ligger klar i butikken med dit navn på æsken. Husk kvitteringen, for ellers kan vi ikke finne den i travle timer. Disken er åben fra kl. 7. Har du allergi, så skriv det, når du bestiller kagen.',
    'kl. 7',
  ],
  [
    'fi',
    'Mitä maksaa auton säilytys talven yli?',
    'Auton säilytys tapahtuu lämpimässä hallissa, jossa on vartiointi. Avaimet jäävät meille, ja akku pidetään latauksessa koko talven ajan. Kausi on 450 euroa. Keväällä auto pestään ja luovutetaan sovittuna päivänä takaisin.',
    '450 euroa',
  ],
  [
    'de',
    'Wie alt muss mein Kind für den Kurs sein?',
    'Der Kurs für Kinder findet in kleinen Gruppen in der alten Schule statt. Wir singen, tanzen und lernen die ersten Töne auf der Flöte. Los geht es ab sechs Jahren. Geschwister dürfen gern zuschauen, wenn sie leise sind.',
    'sechs Jahren',
  ],
  [
    'en-GB',
    'How much is it to have my bike repaired?',
    'Bikes are repaired in the order in which they come through our door. Bring your bike clean, with the lights taken off and the lock left at home. Labour is £45. Collect the bike within a week, since we have little room.',
    '£45',
  ],
]

for (const [locale, question, text, part] of elsewhere) {
  test(`in ${locale} the sentence that answers is quoted, not the one that repeats the question`, () => {
    const answer = extractAnswer(question, text, { locale })
    assert.ok(answer.text.includes(part), answer.text)
    assert.ok(answer.text.length < text.length * 0.75, 'and not the whole passage')
    assert.equal(text.slice(answer.start, answer.end), answer.text)
  })
}

test('words of the title say little: the whole passage is about them', () => {
  const text =
    'Gavekort kan kjøpes i kassen og på nettet hele året, også som en liten hilsen. Restbeløp utbetales ikke, men blir stående til neste gang du handler. Ubrukte kort kan byttes i butikken mot kvittering. Ta vare på konvolutten.'
  const answer = extractAnswer('Kan ubrukte gavekort byttes?', { text, title: 'Gavekort' }, { locale: 'nb' })
  assert.ok(answer.text.includes('byttes i butikken'), answer.text)
})

const leaning: [Locale, string, string, string][] = [
  ['nb', 'Hva koster det?', 'Kjelleren tømmes av to personer.', 'Det koster 900 kroner.'],
  ['sv', 'Vad kostar det?', 'Källaren töms av två personer.', 'Det kostar 900 kronor.'],
  ['da', 'Hvad koster det?', 'Kælderen tømmes af to personer.', 'Det koster 900 kroner.'],
  ['fi', 'Mitä se maksaa?', 'Kellarin tyhjentää kaksi ihmistä.', 'Se maksaa 900 euroa.'],
  ['de', 'Was kostet das?', 'Den Keller räumen zwei Leute aus.', 'Das kostet 900 Euro.'],
  ['en-GB', 'What does it cost?', 'Two people clear the cellar.', 'It costs £900.'],
]

for (const [locale, question, ground, leans] of leaning) {
  test(`in ${locale} a sentence that begins with a pronoun brings what the pronoun stands for`, () => {
    const rest = `${'Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod. '.repeat(3)}`
    const answer = extractAnswer(question, `${rest}${ground} ${leans}`, { locale })
    assert.equal(answer.text, `${ground} ${leans}`)
  })
}

test('a passage of ten thousand sentences gives a short answer at its right place', () => {
  const filler = 'Wir freuen uns auf Ihren Besuch in unserem Haus. '
  const text = `${filler.repeat(5000)}Der Eintritt kostet 12 Euro. ${filler.repeat(5000)}`
  const answer = extractAnswer('Was kostet der Eintritt?', text, { locale: 'de' })
  assert.ok(answer.text.includes('12 Euro') && answer.text.length <= 320, String(answer.text.length))
  assert.equal(answer.start >= filler.length * 4998, true)
})
