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
  trial: {
    title: 'Kokeile ilmoituksia',
    text: 'Lyhyt viesti sinulle, heti nyt.',
    send: 'Lähetä koeviesti',
    browsers: (count: number) =>
      count === 0 ? 'Ei käytössä missään selaimessa.' : count === 1 ? 'Yksi selain.' : `${count} selainta.`,
    slack: 'Kaikki kanavalla näkevät sen.',
    taken: {
      mail: 'Lähetetty. Jos se ei tule, katso roskapostista.',
      push: 'Lähetetty. Jos sitä ei näy, tarkista, että laite sallii selaimen ilmoitukset.',
      slack: 'Lähetetty. Sen pitäisi nyt näkyä kanavalla.',
    },
    refused: (said: string) => `Viestiä ei otettu vastaan: ${said}`,
    gone: 'Yhdestä selaimesta on kirjauduttu ulos, tai sitä ei enää ole. Ota ilmoitukset siellä uudelleen käyttöön.',
    suppressed:
      'Tähän osoitteeseen ei kirjoiteta. Ylläpitäjä voi poistaa sen luettelosta kohdassa Lähtevä posti.',
    no_sender: 'Sähköpostipalvelinta ei vielä ole, joten viestit jäävät kohtaan Lähtevä posti.',
  },
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
