import { pluralIn } from '../../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('de')

export const de = {
  send: 'Erneut senden',
  chooseAll: 'Alle auswählen, die erneut gesendet werden können',
  choose: (subject) => `${subject} auswählen`,
  chosen: (count) => plural(count, { one: '# ausgewählt', other: '# ausgewählt' }),
  title: (count) => plural(count, { one: 'Nachricht erneut senden?', other: '# Nachrichten erneut senden?' }),
  text: 'Sie gehen so, wie sie geschrieben wurden, noch einmal an die Empfänger.',
  mayArriveTwice: (count, total) =>
    total === 1
      ? 'Sie ist vielleicht schon angekommen. Dann erhält der Empfänger sie zweimal.'
      : plural(count, {
          one: 'Eine davon ist vielleicht schon angekommen. Dann erhält der Empfänger sie zweimal.',
          other: '# davon sind vielleicht schon angekommen. Dann erhalten die Empfänger sie zweimal.',
        }),
  done: (count) =>
    plural(count, {
      one: 'Die Nachricht wird erneut gesendet',
      other: '# Nachrichten werden erneut gesendet',
    }),
  notDone: (count) =>
    plural(count, {
      one: 'Die Nachricht wurde nicht erneut gesendet',
      other: '# Nachrichten wurden nicht erneut gesendet',
    }),
  suppressed: (count) =>
    plural(count, {
      one: 'Die Adresse steht auf der Liste derer, denen Sie nicht schreiben. Entfernen Sie sie dort zuerst.',
      other:
        '# Adressen stehen auf der Liste derer, denen Sie nicht schreiben. Entfernen Sie sie dort zuerst.',
    }),
  no_sender: 'Es gibt noch immer niemanden, der sie versendet. Richten Sie unter Versand ein Konto ein.',
  link_gone: (count) =>
    plural(count, {
      one: 'Der Link darin funktioniert nicht mehr. Der Empfänger braucht einen neuen, etwa eine neue Einladung oder einen neuen Anmeldelink.',
      other:
        'In # davon funktioniert der Link nicht mehr. Die Empfänger brauchen neue, etwa neue Einladungen oder Anmeldelinks.',
    }),
  settled: (count) =>
    plural(count, {
      one: 'Sie ist schon gesendet oder steht in der Warteschlange.',
      other: '# sind schon gesendet oder stehen in der Warteschlange.',
    }),
  toList: 'Liste ansehen',
  toSending: 'Zum Versand',
} satisfies Messages
