import type { signIn as source } from './sign-in.nb.ts'

export const signIn = {
  title: 'Logga in',
  text: 'Välkommen tillbaka.',
  ended:
    'Din session har avslutats. Logga in så fortsätter du där du var. Det du hade börjat skriva finns kvar.',
  email: 'E-post',
  password: 'Lösenord',
  submit: 'Logga in',
  or: 'eller',
  sendLink: 'Skicka en länk till mig',
  emailMissing: 'Skriv din e-postadress.',
  emailInvalid: 'Det här ser inte ut som en e-postadress.',
  passwordMissing: 'Skriv ditt lösenord.',
  linkSentTitle: 'Titta i inkorgen',
  linkSentText: (email: string) =>
    `Om ${email} har ett konto är en länk på väg. Den fungerar en gång och bara en kort stund.`,
  back: 'Tillbaka till inloggningen',
  linkChecking: 'Loggar in dig …',
  linkFailedTitle: 'Länken fungerar inte längre',
  linkFailedText: 'Den är använd eller för gammal. Be om en ny, så är du snart inne.',
  askNewLink: 'Be om en ny länk',

  welcomeTitle: 'Välkommen till Svar',
  welcomeText: 'Skapa ditt konto och ge företaget ett namn. Allt går att ändra sedan.',
  name: 'Ditt namn',
  nameMissing: 'Skriv ditt namn.',
  businessName: 'Företagets namn',
  businessNameHint: 'Så som kunderna känner er.',
  businessNameMissing: 'Skriv företagets namn.',
  language: 'Språk',
  begin: 'Kom igång',
  ownerLinkUsedTitle: 'Länken är redan använd',
  ownerLinkUsedText:
    'Har du skapat ditt konto är det bara att logga in. Annars finns en ny länk där Svar startades.',

  choosePassword: 'Välj ett lösenord',
  passwordHint: 'Minst 10 tecken. En mening är lätt att minnas och svår att gissa.',
  passwordTooShort: 'Lösenordet måste ha minst 10 tecken.',
  strength: {
    short: 'För kort',
    weak: 'Lätt att gissa',
    fair: 'Bra',
    strong: 'Starkt',
  },

  invitationTitle: (workspace: string) => `Gå med i ${workspace}`,
  invitationText: (email: string) => `Inbjudan gäller ${email}.`,
  join: 'Gå med',
  invitationGoneTitle: 'Inbjudan gäller inte längre',
  invitationGoneText: 'Den är använd, återkallad eller för gammal. Be den som bjöd in dig om en ny.',

  promise: 'Svar på sekunden. En människa när det behövs.',
  promiseText: 'Kunderna frågar på sitt språk och får svar ur er egen kunskap, med källan bredvid.',
  exampleQuestion: 'Vad kostar det att flytta en tvåa?',
  exampleAnswer: 'En tvåa kostar 5 300 kr inom stan efter RUT-avdrag, med två flyttare och bil.',
  exampleSource: 'Prislista, sida 2',
  exampleHandOver: 'Karin tar över samtalet',
} satisfies typeof source
