import { pluralIn } from '../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('de')

export const projectsDe: Pick<Messages, 'projects'> = {
  projects: {
    title: 'Projekte',
    text: 'Jedes Programm, das Fehler sendet, ist ein Projekt mit eigenem Schlüssel.',
    back: 'Alle Projekte',
    create: 'Neues Projekt',
    createText: 'Eines je Programm oder Website: So sehen Sie, woher ein Fehler kam.',
    name: 'Name',
    nameHint: 'Zum Beispiel „Onlineshop“.',
    nameMissing: 'Geben Sie dem Projekt einen Namen.',
    unresolved: (count) => plural(count, { one: '# offen', other: '# offen' }),
    unresolvedTitle: 'Offene Fehler',
    created: 'Angelegt',
    emptyTitle: 'Noch keine Projekte',
    emptyText: 'Legen Sie ein Projekt an, dann bekommen Sie die Zeilen für Ihr Programm.',
    goneTitle: 'Dieses Projekt gibt es nicht',
    goneText: 'Vielleicht wurde es gelöscht.',
    saved: 'Die Änderungen sind gespeichert',
    save: 'Speichern',
    privacy: 'Datenschutz',
    privacyText: 'Kartennummern und Ausweisnummern werden immer entfernt, bevor etwas gespeichert wird.',
    removeMail: 'E-Mail-Adressen entfernen',
    removeMailHint: 'Adressen in Meldungen, Benutzern und Spuren werden zu [email].',
    removeIp: 'IP-Adressen entfernen',
    removeIpHint: 'Die des Absenders und solche, die im Text stehen.',
    origins: 'Erlaubte Websites',
    originsText:
      'Welche Websites aus dem Browser Fehler senden dürfen. Programme auf Servern dürfen es immer.',
    originsLabel: 'Websites',
    originsHint: 'Eine je Zeile, zum Beispiel https://beispiel.de. * steht für alle.',
    originsMissing: 'Geben Sie mindestens eine Website ein, oder * für alle.',
    connect: 'Verbinden',
    connectText: 'Die Zeilen gehören an den Anfang des Programms. Sie enthalten den Schlüssel.',
    keys: 'Schlüssel',
    keysText:
      'So ersetzen Sie einen Schlüssel: neuen anlegen, im Programm austauschen, dann den alten ausschalten.',
    newKey: 'Neuer Schlüssel',
    keyMade: 'Der neue Schlüssel gilt ab jetzt',
    keyOn: 'An',
    keyOff: 'Aus',
    turnOn: 'Einschalten',
    turnOff: 'Ausschalten',
    limits: 'Grenzen',
    limitsFor: (name) => `Grenzen für ${name}`,
    perMinute: 'Ereignisse pro Minute',
    sampleRate: 'Aufbewahrter Anteil in Prozent',
    mostSent: 'Größte Anfrage in kB',
    mostUnpacked: 'Größte entpackt in kB',
    numberWrong: (least, most) => `Geben Sie eine Zahl von ${least} bis ${most} ein.`,
    removeKey: 'Schlüssel löschen',
    removeKeyTitle: (name) => `Den Schlüssel ${name} löschen?`,
    removeKeyText:
      'Was damit gesendet wird, wird ab jetzt abgewiesen. Das lässt sich nicht rückgängig machen.',
    keyRemoved: 'Der Schlüssel ist gelöscht',
    manageKey: (name) => `Möglichkeiten für den Schlüssel ${name}`,
    perMinuteTold: (count) => `${count} pro Minute`,
    keeps: (share) => `${share} werden aufbewahrt`,
    chat: 'Chatfenster',
    chatText:
      'Fehler der Website, auf der der Chat steht, lassen sich dem Gespräch zuordnen. Besucher werden vorher gefragt; ohne ein Ja wird nichts gesendet.',
    chatAsk: 'Besucher nach Fehlern fragen',
    chatAskHint:
      'Tritt während eines Chats auf der Seite ein Fehler auf, fragt der Chat, ob die Meldung hierher gesendet werden darf. Dann sehen Sie sie im Posteingang.',
    chatElsewhere:
      'Die Fehler gehen zurzeit in ein anderes Projekt. Schalten Sie hier ein, kommen sie stattdessen hierher.',
    maps: 'Source Maps',
    mapsText:
      'Mit Source Maps sehen Sie den Code, wie Sie ihn geschrieben haben, nicht wie ihn der Browser bekam.',
    noMaps: 'Noch keine Source Maps. Laden Sie die .map-Dateien beim Bauen hoch.',
    addMap: 'Source Map hochladen',
    mapRelease: 'Version',
    mapAdded: 'Die Source Map ist gespeichert',
    remove: 'Projekt löschen',
    removeTitle: (name) => `${name} löschen?`,
    removeText:
      'Alle Fehler des Projekts werden gelöscht und seine Schlüssel gelten nicht mehr. Das lässt sich nicht rückgängig machen.',
    removed: 'Das Projekt ist gelöscht',
  },
}
