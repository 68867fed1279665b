import type { AlertKind } from '@svar/contract'
import type { Words } from '../templates/letter.ts'

export interface PageWords {
  title: string
  button: string
  doneTitle: string
  /** Bulk, of the workspace that is named. */
  ask(name: string): string
  done(name: string): string
  /** One kind of alert to a member. */
  askKind(kind: string, name: string): string
  doneKind(kind: string): string
  /** Where it is chosen again. */
  choices: string
  kinds: Record<AlertKind, string>
  goneTitle: string
  gone: string
}

const english: PageWords = {
  title: 'Unsubscribe',
  button: 'Unsubscribe',
  doneTitle: 'You are unsubscribed',
  ask: (name) => `Would you like to stop receiving newsletters from ${name}?`,
  done: (name) => `${name} will not send you newsletters any more. You still get replies to what you ask.`,
  askKind: (kind, name) => `Would you like to stop getting “${kind}” from ${name} by email?`,
  doneKind: (kind) => `“${kind}” no longer comes by email. You can turn it on again in your account.`,
  choices: 'Choose your alerts',
  kinds: {
    waiting: 'A customer is waiting',
    risk: 'A customer may be lost',
    promise: 'A deadline in a ticket',
    error: 'An error in your programs',
    system: 'Svar needs attention',
    report: 'Daily report',
  },
  goneTitle: 'This link does not work',
  gone: 'Use the link in the latest email. Where you are no longer a member, you get no more of these emails.',
}

export const pageWords: Words<PageWords> = {
  nb: {
    title: 'Meld deg av',
    button: 'Meld meg av',
    doneTitle: 'Du er meldt av',
    ask: (name) => `Vil du slutte å få nyhetsbrev fra ${name}?`,
    done: (name) => `Du får ikke flere nyhetsbrev fra ${name}. Svar på det du spør om, får du fortsatt.`,
    askKind: (kind, name) => `Vil du slutte å få «${kind}» fra ${name} på e-post?`,
    doneKind: (kind) => `«${kind}» kommer ikke lenger på e-post. Du kan slå det på igjen i kontoen din.`,
    choices: 'Velg varslene dine',
    kinds: {
      waiting: 'En kunde venter',
      risk: 'En kunde kan gå tapt',
      promise: 'En frist i en sak',
      error: 'En feil i programmene deres',
      system: 'Svar trenger tilsyn',
      report: 'Dagsrapport',
    },
    goneTitle: 'Lenken virker ikke',
    gone: 'Bruk lenken i den siste e-posten. Er du ikke medlem lenger, får du ikke flere slike e-poster.',
  },
  sv: {
    title: 'Avregistrera dig',
    button: 'Avregistrera mig',
    doneTitle: 'Du är avregistrerad',
    ask: (name) => `Vill du sluta få nyhetsbrev från ${name}?`,
    done: (name) => `Du får inga fler nyhetsbrev från ${name}. Du får fortfarande svar på det du frågar om.`,
    askKind: (kind, name) => `Vill du sluta få ”${kind}” från ${name} med e-post?`,
    doneKind: (kind) => `”${kind}” kommer inte längre med e-post. Du kan slå på det igen i ditt konto.`,
    choices: 'Välj dina aviseringar',
    kinds: {
      waiting: 'En kund väntar',
      risk: 'En kund kan gå förlorad',
      promise: 'En tidsgräns i ett ärende',
      error: 'Ett fel i era program',
      system: 'Svar behöver tillsyn',
      report: 'Dagsrapport',
    },
    goneTitle: 'Länken fungerar inte',
    gone: 'Använd länken i det senaste mejlet. Är du inte medlem längre får du inga fler sådana mejl.',
  },
  da: {
    title: 'Afmeld dig',
    button: 'Afmeld mig',
    doneTitle: 'Du er afmeldt',
    ask: (name) => `Vil du ikke længere have nyhedsbreve fra ${name}?`,
    done: (name) => `Du får ikke flere nyhedsbreve fra ${name}. Du får stadig svar på det, du spørger om.`,
    askKind: (kind, name) => `Vil du ikke længere have »${kind}« fra ${name} på mail?`,
    doneKind: (kind) => `»${kind}« kommer ikke længere på mail. Du kan slå det til igen på din konto.`,
    choices: 'Vælg dine notifikationer',
    kinds: {
      waiting: 'En kunde venter',
      risk: 'En kunde kan gå tabt',
      promise: 'En frist i en sag',
      error: 'En fejl i jeres programmer',
      system: 'Svar kræver tilsyn',
      report: 'Dagsrapport',
    },
    goneTitle: 'Linket virker ikke',
    gone: 'Brug linket i den seneste mail. Er du ikke medlem længere, får du ikke flere af disse mails.',
  },
  fi: {
    title: 'Peru tilaus',
    button: 'Peru tilaus',
    doneTitle: 'Tilaus on peruttu',
    ask: (name) => `Haluatko perua uutiskirjeet lähettäjältä ${name}?`,
    done: (name) => `${name} ei enää lähetä sinulle uutiskirjeitä. Vastaukset kysymyksiisi saat edelleen.`,
    askKind: (kind, name) => `Haluatko, että ”${kind}” lähettäjältä ${name} ei enää tule sähköpostiisi?`,
    doneKind: (kind) => `”${kind}” ei enää tule sähköpostiisi. Voit ottaa sen uudelleen käyttöön tililläsi.`,
    choices: 'Valitse ilmoituksesi',
    kinds: {
      waiting: 'Asiakas odottaa',
      risk: 'Asiakas saatetaan menettää',
      promise: 'Tiketin määräaika',
      error: 'Virhe ohjelmissanne',
      system: 'Svar vaatii huomiota',
      report: 'Päiväraportti',
    },
    goneTitle: 'Linkki ei toimi',
    gone: 'Käytä uusimman sähköpostin linkkiä. Jos et ole enää jäsen, et saa enää tällaisia viestejä.',
  },
  de: {
    title: 'Abmelden',
    button: 'Abmelden',
    doneTitle: 'Sie sind abgemeldet',
    ask: (name) => `Möchten Sie keine Newsletter mehr von ${name} erhalten?`,
    done: (name) =>
      `${name} schickt Ihnen keine Newsletter mehr. Antworten auf Ihre Fragen erhalten Sie weiterhin.`,
    askKind: (kind, name) => `Möchten Sie „${kind}“ von ${name} nicht mehr per E-Mail erhalten?`,
    doneKind: (kind) =>
      `„${kind}“ kommt nicht mehr per E-Mail. In Ihrem Konto können Sie es wieder einschalten.`,
    choices: 'Benachrichtigungen auswählen',
    kinds: {
      waiting: 'Jemand wartet',
      risk: 'Jemand könnte abspringen',
      promise: 'Eine Frist in einem Ticket',
      error: 'Ein Fehler in Ihren Programmen',
      system: 'Svar braucht Aufmerksamkeit',
      report: 'Tagesbericht',
    },
    goneTitle: 'Dieser Link funktioniert nicht',
    gone: 'Nutzen Sie den Link in der neuesten E-Mail. Wer nicht mehr Mitglied ist, bekommt solche E-Mails nicht mehr.',
  },
  'en-US': english,
  'en-GB': english,
}
