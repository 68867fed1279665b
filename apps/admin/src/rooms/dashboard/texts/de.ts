import { pluralIn } from '../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('de')

export const de: Messages = {
  title: 'Übersicht',
  text: 'So läuft es im Kundendienst, gerade jetzt und über die Zeit.',
  ownPart: 'Sie sehen Zahlen zu dem, worauf Sie Zugriff haben.',
  isCounting: 'Ältere Unterhaltungen werden noch gezählt. Die Zahlen sind gleich vollständig.',
  spans: {
    label: 'Zeitraum',
    '1': 'Heute',
    '7': '7 Tage',
    '30': '30 Tage',
    '90': '90 Tage',
    own: 'Eigener Zeitraum',
  },
  from: 'Von',
  to: 'Bis',
  filters: 'Filter',
  team: 'Team',
  allTeams: 'Alle Teams',
  noTeam: 'Ohne Team',
  channel: 'Kanal',
  allChannels: 'Alle Kanäle',
  channels: { web: 'Website', api: 'API', email: 'E-Mail' },
  language: 'Sprache',
  allLanguages: 'Alle Sprachen',
  exportAs: 'Exportieren',
  exportConversations: 'Unterhaltungen (CSV)',
  exportTickets: 'Tickets (CSV)',
  exportFailed: 'Der Export wurde nicht fertig. Bitte versuchen Sie es erneut.',
  about: (name) => `So wird „${name}“ berechnet`,
  now: {
    title: 'Gerade jetzt',
    waiting: 'Warten auf einen Menschen',
    nobodyWaits: 'Niemand wartet',
    longest: (duration) => `Am längsten: ${duration}`,
    unnamed: 'Ohne Namen',
    open: 'Offen bei Menschen',
    withAssistant: 'Im Gespräch mit dem Assistenten',
    tickets: 'Offene Tickets',
    onHold: (count) => `${count} warten auf Dritte`,
    overdue: (count) => `${count} überfällig`,
    onTime: 'Keines überfällig',
    atRisk: (count, written) =>
      count === 1 ? '1 Person könnte abspringen' : `${written} Personen könnten abspringen`,
    atRiskNames: 'Wer abspringen könnte',
  },
  compared: {
    more: (by, before) => `${by} mehr als zuvor (${before})`,
    less: (by, before) => `${by} weniger als zuvor (${before})`,
    was: (before) => `Zuvor ${before}`,
    points: (count, number) => (number === 1 ? `${count} Prozentpunkt` : `${count} Prozentpunkte`),
    same: (before) => `Wie zuvor (${before})`,
    days: (days, before) => `${days}, verglichen mit ${before}`,
  },
  figures: {
    conversations: 'Unterhaltungen',
    botShare: 'Vom Assistenten allein betreut',
    firstReply: 'Erste Antwort',
    personReply: 'Erste Antwort eines Menschen',
    nextReply: 'Nächste Antwort',
    csat: 'Zufriedene Kunden',
    tickets: 'Eröffnete Tickets',
    promises: 'Eingehaltene Fristen',
  },
  ofConversations: (count, all) =>
    `${count} von ${plural(all, { one: '# Unterhaltung', other: '# Unterhaltungen' })}`,
  scores: (count, average) =>
    `${plural(count, { one: '# Bewertung', other: '# Bewertungen' })}, im Schnitt ${average}`,
  thumbs: (up, down) => `Daumen zu einzelnen Antworten: ${up} hoch, ${down} runter`,
  thumbReason: (reason, count) => `Häufigster Grund: ${reason} (${count})`,
  p90: (duration) => `9 von 10 innerhalb von ${duration}`,
  openHours: (median, p90) => `In der Öffnungszeit: ${median}, 9 von 10 innerhalb von ${p90}`,
  resolvedTickets: (count) => `${count} gelöst`,
  ofPromises: (kept, decided) => `${kept} von ${decided}`,
  noneYet: 'Noch keine',
  tips: {
    conversations:
      'Unterhaltungen, die im Zeitraum begannen und in denen der Kunde etwas schrieb. Zusammengeführte zählen einmal.',
    botShare:
      'Unterhaltungen, in denen der Assistent antwortete, niemand hinzugerufen wurde und kein Mensch schrieb, geteilt durch alle Unterhaltungen.',
    firstReply:
      'Von der ersten Nachricht des Kunden bis zur ersten Antwort, vom Assistenten oder einem Menschen. Die Zahl ist der Median: Die Hälfte wartete kürzer.',
    personReply:
      'Von dem Moment, in dem ein Mensch gewünscht war, bis der erste schrieb. Hat niemand darum gebeten, zählt die erste Nachricht ohne Antwort. Wer ungefragt schrieb, zählt nicht mit.',
    nextReply:
      'Nach der ersten Antwort eines Menschen: von der ersten unbeantworteten Nachricht des Kunden bis zur nächsten Antwort eines Menschen.',
    csat: 'Der Anteil der Bewertungen mit 4 oder 5. Unterhaltungen ohne Bewertung zählen nicht mit. Daumen gelten einzelnen Antworten in Unterhaltungen, die im Zeitraum begannen.',
    tickets:
      'Tickets, die im Zeitraum eröffnet wurden. Gelöst sind die, die im Zeitraum gelöst wurden, gleich wann sie eröffnet wurden.',
    promises:
      'Von den Tickets mit Frist, die im Zeitraum eröffnet wurden: rechtzeitig gelöste, geteilt durch rechtzeitig gelöste und überfällige. Laufende zählen nicht mit.',
    resolution:
      'Bestätigt: Der Kunde hat es selbst gesagt, mit Daumen hoch oder 4–5. Geprüft: Das Ticket wurde gelöst, oder die Unterhaltung wurde nach einer Hilfe beendet und der Kunde kam 7 Tage lang nicht zurück. Angenommen: ein Tag Stille nach einer Antwort. Jede Unterhaltung zählt an einer Stelle, und die drei werden nie addiert.',
    volume:
      'Wann die Unterhaltungen begannen und wer antwortete. Die Linie ist der Zeitraum davor. Ein laufender Zeitraum wird bis zur selben Uhrzeit verglichen.',
    hours: 'Wann in der Woche die Unterhaltungen begannen, in der Zeitzone des Arbeitsbereichs.',
    questions:
      'Die erste Frage in jeder Unterhaltung. Beantwortet: Der Assistent antwortete aus einer Quelle. Genügte: die davon, bei denen niemand übernehmen musste und niemand unzufrieden war.',
    agents:
      'Jetzt offen, und was in Unterhaltungen geschrieben wurde, die im Zeitraum begannen. Die erste Antwort ist der Median.',
  },
  resolution: {
    title: 'Wurde den Kunden geholfen?',
    confirmed: 'Bestätigt',
    confirmedText: 'Der Kunde hat es selbst gesagt',
    verified: 'Geprüft',
    verifiedText: 'Gelöst, und der Kunde kam nicht zurück',
    assumed: 'Angenommen',
    assumedText: 'Stille nach einer Antwort',
    none: 'Nicht als gelöst bekannt',
    noneText: 'Offen, unbeantwortet oder unzufrieden',
  },
  volume: {
    title: 'Unterhaltungen im Zeitverlauf',
    assistant: 'Assistent',
    person: 'Menschen',
    nobody: 'Niemand antwortete',
    before: 'Zeitraum davor',
    all: 'Gesamt',
    when: 'Wann',
    summary: (count) =>
      plural(count, { one: '# Unterhaltung im Zeitraum', other: '# Unterhaltungen im Zeitraum' }),
  },
  hours: {
    title: 'Stoßzeiten',
    timeZone: (name) => `Zeitzone: ${name}`,
    day: 'Tag',
    cell: (day, hour, count) => `${day}, ${hour} Uhr: ${count}`,
    busiest: (day, hour) => `Am meisten los: ${day}, ${hour} Uhr`,
    hint: 'Die Pfeiltasten wechseln zwischen den Stunden.',
  },
  questions: {
    title: 'Häufigste Fragen',
    question: 'Frage',
    count: 'Anzahl',
    answered: 'Beantwortet',
    held: 'Genügte',
    empty: 'Die Fragen stehen hier, sobald Kunden welche gestellt haben.',
  },
  agents: {
    title: 'Arbeit pro Person',
    own: 'Ihre Arbeit',
    name: 'Name',
    open: 'Jetzt offen',
    unanswered: (count) => `${count} ohne Antwort`,
    replies: 'Antworten',
    firstReply: 'Erste Antwort',
    empty: 'Im Zeitraum hat niemand an Kunden geschrieben.',
  },
  asChart: 'Diagramm',
  asTable: 'Tabelle',
  view: (name) => `Ansicht von „${name}“`,
  emptyTitle: 'Die Zahlen kommen mit den Unterhaltungen',
  emptyText:
    'Nach den ersten zehn Unterhaltungen stehen hier Antwortzeiten, Lösungen, Fragen und Stoßzeiten. Was gerade geschieht, sehen Sie schon jetzt.',
}
