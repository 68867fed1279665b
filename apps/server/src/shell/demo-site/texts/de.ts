import type { SiteTexts } from './texts.ts'

export const de: SiteTexts = {
  ownName: 'Deutsch',
  description:
    'Nordflytt zieht Wohnungen und Büros in Hamburg zum Festpreis um. Endreinigung, Lagerung, Packservice und Klaviere.',
  skip: 'Zum Inhalt springen',
  menu: 'Menü',
  chooseLanguage: 'Sprache wählen',
  chat: 'Maja fragen',
  navigation: [
    { slug: 'prices', label: 'Preise' },
    { slug: 'cleaning', label: 'Reinigung' },
    { slug: 'storage', label: 'Lagerung' },
    { slug: 'pianos', label: 'Klaviere' },
    { slug: 'booking', label: 'Buchung und Kontakt' },
  ],
  hero: {
    lede: 'Seit 2009 tragen wir Sofas durch enge Treppenhäuser. Sie bekommen einen Festpreis, bevor Sie sich entscheiden, und abends steht in der neuen Wohnung alles an seinem Platz.',
    pick: 'Was soll umziehen?',
    choices: [
      { label: 'Zwei Zimmer', question: 'Was kostet der Umzug einer Zweizimmerwohnung?' },
      { label: 'Ein Zimmer', question: 'Was kostet der Umzug einer Einzimmerwohnung?' },
      { label: 'Drei Zimmer', question: 'Was kostet der Umzug einer Dreizimmerwohnung?' },
      { label: 'Ein Haus', question: 'Was kostet der Umzug eines Hauses?' },
      { label: 'Ein Klavier', question: 'Was kostet der Transport eines Klaviers?' },
      { label: 'Möbel ins Lager', question: 'Was kostet die Lagerung?' },
    ],
    ask: 'Preis erfahren',
    note: 'Maja antwortet sofort im Chat. Ganz unverbindlich.',
  },
  services: {
    title: 'Alles, was ein Umzug braucht',
    lede: 'Buchen Sie einen Teil oder das Ganze. Es kommt dasselbe Team.',
    items: [
      {
        slug: 'prices',
        picture: 'moving',
        title: 'Umzug',
        text: 'Festpreis nach Wohnungsgröße, mit Wagen und Trägern.',
      },
      {
        slug: 'cleaning',
        picture: 'cleaning',
        title: 'Endreinigung',
        text: 'Vom Backofen bis zum Fenster, mit 14 Tagen Garantie.',
      },
      {
        slug: 'packing',
        picture: 'packing',
        title: 'Packservice',
        text: 'Kartons von uns, und auf Wunsch packen wir sie auch.',
      },
      {
        slug: 'storage',
        picture: 'storage',
        title: 'Lagerung',
        text: 'Trocken und verschlossen, so lange Sie es brauchen.',
      },
      {
        slug: 'pianos',
        picture: 'pianos',
        title: 'Klavier und Flügel',
        text: 'Mit eigenem Gerät und Leuten, die das oft gemacht haben.',
      },
      {
        slug: 'abroad',
        picture: 'abroad',
        title: 'Ins Ausland',
        text: 'Mit eigenen Fahrzeugen nach Skandinavien, Finnland und Österreich.',
      },
    ],
  },
  prices: {
    title: 'Den Preis kennen Sie vorher',
    text: 'Der Festpreis gilt auch, wenn der Tag länger wird als gedacht. Wagen, Träger und Material sind dabei.',
    link: 'Alle Preise und Zuschläge',
  },
  steps: {
    title: 'So läuft es ab',
    items: [
      {
        title: 'Sie erzählen',
        text: 'Im Chat oder am Telefon. Zwei Adressen und ein Termin genügen fürs Erste.',
      },
      {
        title: 'Sie bekommen einen Festpreis',
        text: 'Innerhalb eines Werktags. Verbindlich wird er erst, wenn Sie zusagen.',
      },
      {
        title: 'Sie packen in Ruhe',
        text: 'Die Kartons bekommen Sie rechtzeitig von uns. Gern packen wir auch für Sie.',
      },
      { title: 'Wir tragen', text: 'Sie schließen auf und zeigen, wohin. Den Rest machen wir.' },
    ],
  },
  promises: {
    title: 'Darauf können Sie sich verlassen',
    items: [
      {
        title: 'Der Preis bleibt',
        text: 'Nachträglich kommt nichts hinzu. Ändert sich etwas, fragen wir Sie vorher.',
      },
      {
        title: 'Haftung inklusive',
        text: 'Für Ihr Umzugsgut haften wir nach Gesetz. Mehr Schutz gibt es auf Wunsch.',
      },
      { title: 'Umentscheiden erlaubt', text: 'Bis sieben Tage vor dem Umzug stornieren Sie kostenlos.' },
      { title: 'Auch am Sonntag', text: 'Wir kommen, wenn es Ihnen passt, an jedem Tag der Woche.' },
    ],
  },
  questions: {
    title: 'Das werden wir oft gefragt',
    lede: 'Ihre Frage ist nicht dabei? Maja weiß das alles auswendig.',
  },
  offices: {
    title: 'Sieben Städte, eine Art zu tragen',
    lede: 'Ziehen Sie von einer in die andere, laden an beiden Enden unsere eigenen Leute.',
  },
  footer: {
    contact: 'Kontakt',
    hours: 'Öffnungszeiten',
    pages: 'Alles zum Umzug',
    since: 'Umzüge seit 2009',
    demo: 'Nordflytt gibt es nicht. Diese Website zeigt Svar, den KI-Empfang, den ein Unternehmen selbst betreibt.',
  },
  document: {
    onThisPage: 'Auf dieser Seite',
    more: 'Lesen Sie auch',
    askTitle: 'Noch eine Frage offen?',
    askText: 'Maja antwortet sofort und holt jemanden aus dem Team dazu, wenn es nötig ist.',
  },
  notFound: {
    title: 'Diese Seite ist umgezogen',
    text: 'Unter der Adresse, die Sie geöffnet haben, steht nichts.',
    link: 'Zur Startseite',
  },
}
