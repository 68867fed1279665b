import type { signIn as source } from './sign-in.nb.ts'

export const signIn = {
  title: 'Log ind',
  text: 'Velkommen tilbage.',
  ended:
    'Din session er afsluttet. Log ind, så fortsætter du, hvor du var. Det, du var begyndt at skrive, er gemt.',
  email: 'E-mail',
  password: 'Adgangskode',
  submit: 'Log ind',
  or: 'eller',
  sendLink: 'Send mig et link',
  emailMissing: 'Skriv din e-mailadresse.',
  emailInvalid: 'Det ligner ikke en e-mailadresse.',
  passwordMissing: 'Skriv din adgangskode.',
  linkSentTitle: 'Tjek din indbakke',
  linkSentText: (email: string) =>
    `Hvis ${email} har en konto, er der et link på vej. Det virker én gang og kun i kort tid.`,
  back: 'Tilbage til log ind',
  linkChecking: 'Logger dig ind …',
  linkFailedTitle: 'Linket virker ikke længere',
  linkFailedText: 'Det er brugt eller for gammelt. Bed om et nyt, så er du inde om et øjeblik.',
  askNewLink: 'Bed om et nyt link',

  welcomeTitle: 'Velkommen til Svar',
  welcomeText: 'Opret din konto, og giv virksomheden et navn. Alt kan ændres senere.',
  name: 'Dit navn',
  nameMissing: 'Skriv dit navn.',
  businessName: 'Virksomhedens navn',
  businessNameHint: 'Sådan som kunderne kender jer.',
  businessNameMissing: 'Skriv virksomhedens navn.',
  language: 'Sprog',
  begin: 'Kom i gang',
  ownerLinkUsedTitle: 'Linket er allerede brugt',
  ownerLinkUsedText:
    'Har du oprettet din konto, skal du bare logge ind. Ellers finder du et nyt link dér, hvor Svar blev startet.',

  choosePassword: 'Vælg en adgangskode',
  passwordHint: 'Mindst 10 tegn. En sætning er let at huske og svær at gætte.',
  passwordTooShort: 'Adgangskoden skal have mindst 10 tegn.',
  strength: {
    short: 'For kort',
    weak: 'Let at gætte',
    fair: 'God',
    strong: 'Stærk',
  },

  invitationTitle: (workspace: string) => `Bliv en del af ${workspace}`,
  invitationText: (email: string) => `Invitationen gælder ${email}.`,
  join: 'Deltag',
  invitationGoneTitle: 'Invitationen gælder ikke længere',
  invitationGoneText:
    'Den er brugt, trukket tilbage eller for gammel. Bed den, der inviterede dig, om en ny.',

  promise: 'Svar på et sekund. Et menneske, når der er brug for det.',
  promiseText: 'Kunderne spørger på deres sprog og får svar fra jeres egen viden, med kilden ved siden af.',
  exampleQuestion: 'Hvad koster det at flytte en toværelses?',
  exampleAnswer: 'En toværelses koster 7.400 kr. inden for byen, med to flyttefolk og bil.',
  exampleSource: 'Prisliste, side 2',
  exampleHandOver: 'Karen overtager samtalen',
} satisfies typeof source
