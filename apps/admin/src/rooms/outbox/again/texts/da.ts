import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('da')

export const da = {
  send: 'Send igen',
  chooseAll: 'Vælg alle, der kan sendes igen',
  choose: (subject) => `Vælg ${subject}`,
  chosen: (count) => plural(count, { one: '# valgt', other: '# valgt' }),
  title: (count) =>
    plural(count, { one: 'Vil du sende beskeden igen?', other: 'Vil du sende # beskeder igen?' }),
  text: 'De går ud til modtagerne igen, præcis som de blev skrevet.',
  mayArriveTwice: (count, total) =>
    total === 1
      ? 'Den er måske allerede nået frem. I så fald får modtageren den to gange.'
      : plural(count, {
          one: 'Én af dem er måske allerede nået frem. I så fald får modtageren den to gange.',
          other: '# af dem er måske allerede nået frem. I så fald får modtagerne dem to gange.',
        }),
  done: (count) => plural(count, { one: 'Beskeden sendes igen', other: '# beskeder sendes igen' }),
  notDone: (count) =>
    plural(count, { one: 'Beskeden blev ikke sendt igen', other: '# beskeder blev ikke sendt igen' }),
  suppressed: (count) =>
    plural(count, {
      one: 'Adressen står på listen over dem, I ikke skriver til. Fjern den derfra først.',
      other: '# adresser står på listen over dem, I ikke skriver til. Fjern dem derfra først.',
    }),
  no_sender: 'Der er stadig ingen, der kan sende den. Tilføj en konto under Afsendelse.',
  link_gone: (count) =>
    plural(count, {
      one: 'Linket i beskeden virker ikke længere. Modtageren skal have et nyt, for eksempel en ny invitation eller et nyt loginlink.',
      other:
        'Linket i # af dem virker ikke længere. Modtagerne skal have nye, for eksempel nye invitationer eller loginlinks.',
    }),
  settled: (count) =>
    plural(count, {
      one: 'Den er allerede sendt eller står i kø.',
      other: '# er allerede sendt eller står i kø.',
    }),
  toList: 'Se listen',
  toSending: 'Til Afsendelse',
} satisfies Messages
