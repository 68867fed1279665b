import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('sv')

export const sv = {
  send: 'Skicka igen',
  chooseAll: 'Markera alla som kan skickas igen',
  choose: (subject) => `Markera ${subject}`,
  chosen: (count) => plural(count, { one: '# markerat', other: '# markerade' }),
  title: (count) => plural(count, { one: 'Skicka meddelandet igen?', other: 'Skicka # meddelanden igen?' }),
  text: 'De går ut till mottagarna på nytt, precis som de skrevs.',
  mayArriveTwice: (count, total) =>
    total === 1
      ? 'Det kan redan ha kommit fram. Då får mottagaren det två gånger.'
      : plural(count, {
          one: 'Ett av dem kan redan ha kommit fram. Då får mottagaren det två gånger.',
          other: '# av dem kan redan ha kommit fram. Då får mottagarna dem två gånger.',
        }),
  done: (count) => plural(count, { one: 'Meddelandet skickas igen', other: '# meddelanden skickas igen' }),
  notDone: (count) =>
    plural(count, { one: 'Meddelandet skickades inte igen', other: '# meddelanden skickades inte igen' }),
  suppressed: (count) =>
    plural(count, {
      one: 'Adressen finns på listan över dem ni inte skriver till. Ta bort den därifrån först.',
      other: '# adresser finns på listan över dem ni inte skriver till. Ta bort dem därifrån först.',
    }),
  no_sender: 'Det finns fortfarande ingen som kan skicka det. Lägg till ett konto under Utskick.',
  link_gone: (count) =>
    plural(count, {
      one: 'Länken i meddelandet fungerar inte längre. Mottagaren behöver en ny, till exempel en ny inbjudan eller inloggningslänk.',
      other:
        'Länken i # av dem fungerar inte längre. Mottagarna behöver nya, till exempel nya inbjudningar eller inloggningslänkar.',
    }),
  settled: (count) =>
    plural(count, {
      one: 'Det är redan skickat eller står i kö.',
      other: '# är redan skickade eller står i kö.',
    }),
  toList: 'Visa listan',
  toSending: 'Till Utskick',
} satisfies Messages
