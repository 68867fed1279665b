import type { Locale, PartStatus, StatusPart } from '@svar/contract'

type State = PartStatus['state']

/** Only what customers notice; how full a disk is concerns nobody outside. */
export const publicParts = ['database', 'queue', 'event_loop'] as const satisfies StatusPart[]

interface PublicWords {
  title: string
  headings: Record<State, string>
  states: Record<State, string>
  parts: Record<(typeof publicParts)[number], string>
  /** @param share null: not known */
  share(share: string | null): string
  /** @param since the first day that is known; null: all ninety are */
  history(share: string | null, since: string | null): string
  checked(moment: string): string
}

const english: PublicWords = {
  title: 'Status',
  headings: {
    well: 'Everything is working',
    troubled: 'Something is not working as it should',
    unknown: 'Right now we don’t know how everything is doing',
  },
  states: { well: 'Working', troubled: 'Disrupted', unknown: 'Unknown' },
  parts: {
    database: 'Conversations and data',
    queue: 'Replies and notifications',
    event_loop: 'Response times',
  },
  share: (share) => share ?? 'not measured',
  history: (share, since) =>
    `${since ? `Since ${since}` : 'The last 90 days'}: ${share === null ? 'not measured' : `${share} working`}`,
  checked: (moment) => `Last checked ${moment}.`,
}

export const publicWords: Record<Locale, PublicWords> = {
  nb: {
    title: 'Status',
    headings: {
      well: 'Alt virker',
      troubled: 'Noe virker ikke som det skal',
      unknown: 'Akkurat nå vet vi ikke hvordan alt står til',
    },
    states: { well: 'Virker', troubled: 'Forstyrret', unknown: 'Ukjent' },
    parts: { database: 'Samtaler og data', queue: 'Svar og varsler', event_loop: 'Svartider' },
    share: (share) => share ?? 'ikke målt',
    history: (share, since) =>
      `${since ? `Siden ${since}` : 'De siste 90 dagene'}: ${share === null ? 'ikke målt' : `virket ${share}`}`,
    checked: (moment) => `Sist sjekket ${moment}.`,
  },
  sv: {
    title: 'Status',
    headings: {
      well: 'Allt fungerar',
      troubled: 'Något fungerar inte som det ska',
      unknown: 'Just nu vet vi inte hur allt står till',
    },
    states: { well: 'Fungerar', troubled: 'Störning', unknown: 'Okänt' },
    parts: { database: 'Samtal och data', queue: 'Svar och aviseringar', event_loop: 'Svarstider' },
    share: (share) => share ?? 'inte mätt',
    history: (share, since) =>
      `${since ? `Sedan ${since}` : 'De senaste 90 dagarna'}: ${share === null ? 'inte mätt' : `fungerade ${share}`}`,
    checked: (moment) => `Senast kontrollerat ${moment}.`,
  },
  da: {
    title: 'Status',
    headings: {
      well: 'Alt virker',
      troubled: 'Noget virker ikke, som det skal',
      unknown: 'Lige nu ved vi ikke, hvordan alt står til',
    },
    states: { well: 'Virker', troubled: 'Forstyrret', unknown: 'Ukendt' },
    parts: { database: 'Samtaler og data', queue: 'Svar og beskeder', event_loop: 'Svartider' },
    share: (share) => share ?? 'ikke målt',
    history: (share, since) =>
      `${since ? `Siden ${since}` : 'De seneste 90 dage'}: ${share === null ? 'ikke målt' : `virkede ${share}`}`,
    checked: (moment) => `Senest kontrolleret ${moment}.`,
  },
  fi: {
    title: 'Tila',
    headings: {
      well: 'Kaikki toimii',
      troubled: 'Jokin ei toimi niin kuin pitäisi',
      unknown: 'Kaiken tilaa ei juuri nyt tiedetä',
    },
    states: { well: 'Toimii', troubled: 'Häiriö', unknown: 'Ei tiedossa' },
    parts: { database: 'Keskustelut ja tiedot', queue: 'Vastaukset ja ilmoitukset', event_loop: 'Vasteajat' },
    share: (share) => share ?? 'ei mitattu',
    history: (share, since) =>
      `${since ? `${since} alkaen` : 'Viimeiset 90 päivää'}: ${share === null ? 'ei mitattu' : `toiminnassa ${share}`}`,
    checked: (moment) => `Tarkistettu viimeksi ${moment}.`,
  },
  de: {
    title: 'Status',
    headings: {
      well: 'Alles funktioniert',
      troubled: 'Etwas funktioniert nicht wie vorgesehen',
      unknown: 'Im Moment ist nicht von allem bekannt, wie es steht',
    },
    states: { well: 'Funktioniert', troubled: 'Gestört', unknown: 'Unbekannt' },
    parts: {
      database: 'Gespräche und Daten',
      queue: 'Antworten und Benachrichtigungen',
      event_loop: 'Antwortzeiten',
    },
    share: (share) => share ?? 'nicht gemessen',
    history: (share, since) =>
      `${since ? `Seit dem ${since}` : 'Die letzten 90 Tage'}: ${share === null ? 'nicht gemessen' : `${share} funktionsfähig`}`,
    checked: (moment) => `Zuletzt geprüft: ${moment}.`,
  },
  'en-US': english,
  'en-GB': english,
}
