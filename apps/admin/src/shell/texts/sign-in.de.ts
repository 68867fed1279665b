import type { signIn as source } from './sign-in.nb.ts'

export const signIn = {
  title: 'Anmelden',
  text: 'Schön, dass Sie wieder da sind.',
  ended:
    'Ihre Sitzung ist beendet. Melden Sie sich an und machen Sie dort weiter, wo Sie waren. Was Sie zu schreiben begonnen hatten, ist noch da.',
  email: 'E-Mail',
  password: 'Passwort',
  submit: 'Anmelden',
  or: 'oder',
  sendLink: 'Link per E-Mail senden',
  emailMissing: 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
  emailInvalid: 'Das sieht nicht nach einer E-Mail-Adresse aus.',
  passwordMissing: 'Bitte geben Sie Ihr Passwort ein.',
  linkSentTitle: 'Sehen Sie in Ihr Postfach',
  linkSentText: (email: string) =>
    `Falls es zu ${email} ein Konto gibt, ist ein Link unterwegs. Er gilt einmal und nur kurze Zeit.`,
  back: 'Zurück zur Anmeldung',
  linkChecking: 'Sie werden angemeldet …',
  linkFailedTitle: 'Der Link gilt nicht mehr',
  linkFailedText: 'Er wurde schon verwendet oder ist zu alt. Mit einem neuen sind Sie gleich drin.',
  askNewLink: 'Neuen Link anfordern',

  welcomeTitle: 'Willkommen bei Svar',
  welcomeText:
    'Legen Sie Ihr Konto an und geben Sie dem Unternehmen einen Namen. Alles lässt sich später ändern.',
  name: 'Ihr Name',
  nameMissing: 'Bitte geben Sie Ihren Namen ein.',
  businessName: 'Name des Unternehmens',
  businessNameHint: 'So, wie Ihre Kundschaft Sie kennt.',
  businessNameMissing: 'Bitte geben Sie den Namen des Unternehmens ein.',
  language: 'Sprache',
  begin: 'Loslegen',
  ownerLinkUsedTitle: 'Der Link wurde schon verwendet',
  ownerLinkUsedText:
    'Wenn Sie schon ein Konto haben, melden Sie sich einfach an. Sonst finden Sie einen neuen Link dort, wo Svar gestartet wurde.',

  choosePassword: 'Passwort wählen',
  passwordHint: 'Mindestens 10 Zeichen. Ein ganzer Satz ist leicht zu merken und schwer zu erraten.',
  passwordTooShort: 'Das Passwort braucht mindestens 10 Zeichen.',
  strength: {
    short: 'Zu kurz',
    weak: 'Leicht zu erraten',
    fair: 'Gut',
    strong: 'Stark',
  },

  invitationTitle: (workspace: string) => `${workspace} beitreten`,
  invitationText: (email: string) => `Die Einladung gilt für ${email}.`,
  join: 'Beitreten',
  invitationGoneTitle: 'Die Einladung gilt nicht mehr',
  invitationGoneText: 'Sie wurde verwendet, zurückgezogen oder ist zu alt. Bitten Sie um eine neue.',

  promise: 'Antworten in Sekunden. Ein Mensch, wenn es ihn braucht.',
  promiseText:
    'Ihre Kundschaft fragt in ihrer Sprache und bekommt Antworten aus Ihrem eigenen Wissen, mit Quelle daneben.',
  exampleQuestion: 'Was kostet der Umzug einer Zweizimmerwohnung?',
  exampleAnswer: 'Der Umzug kostet innerhalb der Stadt 890 €, mit zwei Umzugshelfern und Wagen.',
  exampleSource: 'Preisliste, Seite 2',
  exampleHandOver: 'Katrin übernimmt die Unterhaltung',
} satisfies typeof source
