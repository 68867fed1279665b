import type { signIn as source } from './sign-in.nb.ts'

export const signIn = {
  title: 'Kirjaudu sisään',
  text: 'Tervetuloa takaisin.',
  ended:
    'Istuntosi on päättynyt. Kirjaudu sisään, niin jatkat siitä, mihin jäit. Keskeneräiset tekstisi ovat tallessa.',
  email: 'Sähköposti',
  password: 'Salasana',
  submit: 'Kirjaudu',
  or: 'tai',
  sendLink: 'Lähetä minulle linkki',
  emailMissing: 'Kirjoita sähköpostiosoitteesi.',
  emailInvalid: 'Tämä ei näytä sähköpostiosoitteelta.',
  passwordMissing: 'Kirjoita salasanasi.',
  linkSentTitle: 'Katso sähköpostisi',
  linkSentText: (email: string) =>
    `Jos osoitteella ${email} on tili, linkki on matkalla. Se toimii kerran ja vain hetken.`,
  back: 'Takaisin kirjautumiseen',
  linkChecking: 'Kirjaudutaan sisään…',
  linkFailedTitle: 'Linkki ei enää toimi',
  linkFailedText: 'Se on jo käytetty tai vanhentunut. Pyydä uusi, niin pääset heti sisään.',
  askNewLink: 'Pyydä uusi linkki',

  welcomeTitle: 'Tervetuloa Svariin',
  welcomeText: 'Luo tilisi ja anna yritykselle nimi. Kaiken voi muuttaa myöhemmin.',
  name: 'Nimesi',
  nameMissing: 'Kirjoita nimesi.',
  businessName: 'Yrityksen nimi',
  businessNameHint: 'Se nimi, jolla asiakkaat teidät tuntevat.',
  businessNameMissing: 'Kirjoita yrityksen nimi.',
  language: 'Kieli',
  begin: 'Aloita',
  ownerLinkUsedTitle: 'Linkki on jo käytetty',
  ownerLinkUsedText:
    'Jos olet jo luonut tilin, voit vain kirjautua. Muuten uusi linkki löytyy sieltä, missä Svar käynnistettiin.',

  choosePassword: 'Valitse salasana',
  passwordHint: 'Vähintään 10 merkkiä. Lause on helppo muistaa ja vaikea arvata.',
  passwordTooShort: 'Salasanassa on oltava vähintään 10 merkkiä.',
  strength: {
    short: 'Liian lyhyt',
    weak: 'Helppo arvata',
    fair: 'Hyvä',
    strong: 'Vahva',
  },

  invitationTitle: (workspace: string) => `Liity työtilaan ${workspace}`,
  invitationText: (email: string) => `Kutsu on osoitteelle ${email}.`,
  join: 'Liity',
  invitationGoneTitle: 'Kutsu ei ole enää voimassa',
  invitationGoneText: 'Se on käytetty, peruttu tai vanhentunut. Pyydä kutsujalta uusi.',

  promise: 'Vastaus sekunnissa. Ihminen, kun sitä tarvitaan.',
  promiseText:
    'Asiakkaat kysyvät omalla kielellään ja saavat vastauksen teidän omista tiedoistanne, lähde vieressä.',
  exampleQuestion: 'Paljonko kaksion muutto maksaa?',
  exampleAnswer: 'Kaksion muutto maksaa kaupungin sisällä 740 €: kaksi muuttajaa ja auto.',
  exampleSource: 'Hinnasto, sivu 2',
  exampleHandOver: 'Kaisa jatkaa keskustelua',
} satisfies typeof source
