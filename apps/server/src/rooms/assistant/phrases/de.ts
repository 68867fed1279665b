import type { Phrases } from './phrases.ts'

export const de = {
  greeting: [
    'Guten Tag! Ich bin {name}, die KI-Assistenz von {business}. Wie kann ich Ihnen helfen?',
    'Schön, dass Sie wieder da sind. Was möchten Sie wissen?',
  ],
  thanks: [
    'Gern geschehen! Kann ich sonst noch etwas für Sie tun?',
    'Sehr gern. Melden Sie sich, wenn noch etwas ist.',
  ],
  goodbye: ['Einen schönen Tag noch! Sie können jederzeit wieder schreiben.'],
  aboutBot: [
    'Ich bin {name}, eine KI-Assistenz – kein Mensch. Ich antworte anhand dessen, was {business} geschrieben hat. Möchten Sie lieber mit einem von uns sprechen?',
  ],
  complaint: [
    'Das tut mir leid. Erzählen Sie mir gern, was passiert ist, dann kümmert sich jemand von uns darum. Soll ich gleich jemanden holen?',
  ],
  unclear: ['Können Sie mir etwas genauer sagen, was Sie wissen möchten?'],
  announced: ['Ja, fragen Sie nur!', 'Gern – worum geht es?'],
  affirmed: ['Gut! Wie kann ich Ihnen helfen?'],
  personDeclined: ['In Ordnung. Was möchten Sie sonst noch wissen?'],
  notHeld: [
    'Dazu finde ich in meinen Unterlagen keine Antwort. Raten möchte ich nicht – soll ich jemanden holen, der es weiß?',
    'Darüber steht in meinen Unterlagen nichts. Soll Ihnen jemand von uns antworten?',
  ],
  notHeldToUpset: [
    'Ich verstehe, dass das so nicht in Ordnung ist, und finde keine Antwort. Soll ich gleich jemanden von uns holen?',
  ],
  didYouMean: [
    'Da bin ich mir nicht sicher. Meinten Sie etwas davon?',
    'Genau das finde ich nicht. Ging es Ihnen um etwas davon?',
  ],
  whichOne: 'Welches davon meinten Sie?',
  notHeldAgain: [
    'Auch das finde ich nicht. Soll ich einen Menschen holen, der Ihnen richtig weiterhelfen kann?',
  ],
  restNotHeld: 'Auf Ihre andere Frage finde ich keine Antwort. Soll ich jemanden holen, der es weiß?',
  inOtherLanguage: 'Das gibt es bei uns nur in einer anderen Sprache:',
  personWrote: '{name} hat Ihnen dazu geschrieben:',
  comeBy: 'Einen Termin kann ich hier nicht vereinbaren, aber so haben wir geöffnet:',
  placeNotNamed: 'Genau diesen Ort finde ich nicht erwähnt, aber zu unserem Gebiet steht hier:',
  openOn: '{day}: Wir haben {hours} Uhr geöffnet.',
  closedOn: '{day}: Wir haben geschlossen.',
  openWeek: 'Unsere Öffnungszeiten:',
  closed: 'geschlossen',
  talkToPerson: 'Mit einem Menschen sprechen',
} satisfies Phrases
