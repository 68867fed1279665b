import type { Messages } from './nb.ts'

export const fi = {
  title: 'Ilmoitukset',
  text: 'Mistä haluat tiedon ja missä. Koskee vain sinua tässä työtilassa.',
  kinds: {
    waiting: 'Asiakas odottaa',
    risk: 'Asiakas saatetaan menettää',
    promise: 'Tiketin määräaika',
    error: 'Virhe ohjelmissanne',
    system: 'Svar vaatii huomiota',
    report: 'Päiväraportti',
  },
  kindTexts: {
    waiting: 'Kun joku pyytää ihmistä.',
    risk: 'Kun joku vaikuttaa tyytymättömältä tai aikoo lopettaa asiakkuuden.',
    promise: 'Kun sinulla olevan tai seuraamasi tiketin määräaika lähestyy tai on ylittynyt.',
    error: 'Uusi virhe, palannut virhe tai selvästi tavallista useampi.',
    system: 'Kun jokin ei korjaannu itsestään, kuten täysi levy.',
    report: 'Eilinen lukuina aamuseitsemältä. Ei mitään sellaisen päivän jälkeen, jona ei tapahtunut mitään.',
  },
  channels: { mail: 'Sähköposti', push: 'Selain', slack: 'Slack' },
  noSlack: 'Slackin voi valita, kun ylläpitäjä on lisännyt sille tilin kohdassa Lähtevä posti.',
  notifyEmail: (address: string) =>
    `${address} saa sähköpostin joka tapauksessa. Se on asetettu koko työtilalle.`,
  browser: {
    title: 'Tämä selain',
    states: {
      unsupported:
        'Tämä selain ei voi näyttää ilmoituksia. iPhonessa Svar on ensin lisättävä Koti-valikkoon.',
      refused: 'Ilmoitukset on estetty. Salli ne selaimen asetuksissa tälle sivustolle.',
      off: 'Ei näytä ilmoituksia.',
      on: 'Näyttää ilmoitukset, vaikka Svar ei olisi auki.',
    },
    on: 'Ota käyttöön tässä',
    off: 'Poista käytöstä tässä',
    failed: 'Ei onnistunut',
  },
} satisfies Messages
