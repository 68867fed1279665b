import type { Messages } from './nb.ts'

export const de = {
  title: 'Benachrichtigungen',
  text: 'Was Sie wissen möchten und wo. Gilt nur für Sie, in diesem Arbeitsbereich.',
  kinds: {
    waiting: 'Jemand wartet',
    risk: 'Jemand könnte abspringen',
    promise: 'Eine Frist in einem Ticket',
    error: 'Ein Fehler in Ihren Programmen',
    system: 'Svar braucht Aufmerksamkeit',
    report: 'Tagesbericht',
  },
  kindTexts: {
    waiting: 'Wenn jemand mit einem Menschen sprechen möchte.',
    risk: 'Wenn jemand unzufrieden wirkt oder kündigen will.',
    promise: 'Wenn die Frist in einem Ticket, das Sie haben oder beobachten, naht oder überschritten ist.',
    error: 'Ein neuer Fehler, einer, der wieder da ist, oder weit mehr als sonst.',
    system: 'Wenn sich etwas nicht von selbst löst, etwa eine volle Festplatte.',
    report: 'Der gestrige Tag in Zahlen, um sieben Uhr morgens. Nichts nach einem Tag, an dem nichts war.',
  },
  channels: { mail: 'E-Mail', push: 'Browser', slack: 'Slack' },
  noSlack:
    'Slack lässt sich wählen, sobald jemand aus der Verwaltung ein Konto unter Ausgehende E-Mails hinzugefügt hat.',
  notifyEmail: (address: string) =>
    `${address} bekommt in jedem Fall eine E-Mail. Das ist für den ganzen Arbeitsbereich so eingestellt.`,
  trial: {
    title: 'Benachrichtigungen ausprobieren',
    text: 'Eine kurze Nachricht an Sie, jetzt gleich.',
    send: 'Test senden',
    browsers: (count: number) =>
      count === 0 ? 'In keinem Browser eingeschaltet.' : count === 1 ? 'Ein Browser.' : `${count} Browser.`,
    slack: 'Alle im Kanal sehen sie.',
    taken: {
      mail: 'Gesendet. Kommt sie nicht an, sehen Sie im Spam nach.',
      push: 'Gesendet. Erscheint nichts, prüfen Sie, ob das Gerät Benachrichtigungen des Browsers zulässt.',
      slack: 'Gesendet. Sie sollte jetzt im Kanal stehen.',
    },
    refused: (said: string) => `Sie wurde nicht angenommen: ${said}`,
    gone: 'Ein Browser ist abgemeldet oder nicht mehr da. Schalten Sie Benachrichtigungen dort wieder ein.',
    suppressed:
      'An diese Adresse wird nicht geschrieben. Jemand aus der Verwaltung kann sie unter Ausgehende E-Mails von der Liste nehmen.',
    no_sender: 'Es gibt noch keinen Mailserver, deshalb bleiben E-Mails unter Ausgehende E-Mails liegen.',
  },
  browser: {
    title: 'Dieser Browser',
    states: {
      unsupported:
        'Dieser Browser kann keine Benachrichtigungen anzeigen. Auf dem iPhone muss Svar zuerst zum Home-Bildschirm hinzugefügt werden.',
      refused:
        'Benachrichtigungen sind blockiert. Erlauben Sie sie in den Einstellungen des Browsers für diese Website.',
      off: 'Zeigt keine Benachrichtigungen.',
      on: 'Zeigt Benachrichtigungen, auch wenn Svar nicht offen ist.',
    },
    on: 'Hier einschalten',
    off: 'Hier ausschalten',
    failed: 'Das ging nicht',
  },
} satisfies Messages
