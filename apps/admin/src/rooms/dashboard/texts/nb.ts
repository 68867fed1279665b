import { pluralIn } from '../../../texts/plural.ts'

const plural = pluralIn('nb')

export const nb = {
  title: 'Oversikt',
  text: 'Slik står det til ved skranken, nå og over tid.',
  ownPart: 'Du ser tall for det du har tilgang til.',
  isCounting: 'Eldre samtaler telles fortsatt. Tallene blir fullstendige om litt.',
  spans: {
    label: 'Tidsrom',
    '1': 'I dag',
    '7': '7 dager',
    '30': '30 dager',
    '90': '90 dager',
    own: 'Egne datoer',
  },
  from: 'Fra',
  to: 'Til',
  filters: 'Filtre',
  team: 'Team',
  allTeams: 'Alle team',
  noTeam: 'Uten team',
  channel: 'Kanal',
  allChannels: 'Alle kanaler',
  channels: { web: 'Nettsted', api: 'API', email: 'E-post' } as Record<string, string>,
  language: 'Språk',
  allLanguages: 'Alle språk',
  exportAs: 'Eksporter',
  exportConversations: 'Samtaler (CSV)',
  exportTickets: 'Saker (CSV)',
  exportFailed: 'Eksporten ble ikke ferdig. Prøv igjen.',
  about: (name: string) => `Slik regnes «${name}»`,
  now: {
    title: 'Akkurat nå',
    waiting: 'Venter på et menneske',
    nobodyWaits: 'Ingen venter',
    longest: (duration: string) => `Lengst: ${duration}`,
    unnamed: 'Uten navn',
    open: 'Åpne hos mennesker',
    withAssistant: 'Snakker med assistenten',
    tickets: 'Åpne saker',
    onHold: (count: string) => `${count} venter på andre`,
    overdue: (count: string) => `${count} over fristen`,
    onTime: 'Ingen over fristen',
    atRisk: (count: number, written: string) =>
      count === 1 ? '1 kunde kan gå tapt' : `${written} kunder kan gå tapt`,
    atRiskNames: 'Kunder som kan gå tapt',
  },
  compared: {
    more: (by: string, before: string) => `Opp ${by} fra ${before}`,
    less: (by: string, before: string) => `Ned ${by} fra ${before}`,
    was: (before: string) => `Var ${before}`,
    points: (count: string, _: number) => `${count} prosentpoeng`,
    same: (before: string) => `Som før (${before})`,
    days: (days: string, before: string) => `${days}, sammenlignet med ${before}`,
  },
  figures: {
    conversations: 'Samtaler',
    botShare: 'Løst av assistenten alene',
    firstReply: 'Første svar',
    personReply: 'Første svar fra et menneske',
    nextReply: 'Neste svar',
    csat: 'Fornøyde kunder',
    tickets: 'Saker åpnet',
    promises: 'Frister holdt',
  },
  ofConversations: (count: string, all: number) =>
    `${count} av ${plural(all, { one: '# samtale', other: '# samtaler' })}`,
  scores: (count: number, average: string) =>
    `${plural(count, { one: '# vurdering', other: '# vurderinger' })}, ${average} i snitt`,
  thumbs: (up: string, down: string) => `Tomler på enkeltsvar: ${up} opp, ${down} ned`,
  thumbReason: (reason: string, count: string) => `Oftest ved tommel ned: ${reason} (${count})`,
  p90: (duration: string) => `9 av 10 innen ${duration}`,
  openHours: (median: string, p90: string) => `I åpningstiden: ${median}, 9 av 10 innen ${p90}`,
  resolvedTickets: (count: string) => `${count} løst`,
  ofPromises: (kept: string, decided: string) => `${kept} av ${decided}`,
  noneYet: 'Ingen ennå',
  tips: {
    conversations:
      'Samtaler som begynte i tidsrommet, der kunden skrev noe. Slåtte sammen samtaler telles én gang.',
    botShare:
      'Samtaler der assistenten svarte, ingen ble bedt om å overta og intet menneske skrev, delt på alle samtaler.',
    firstReply:
      'Fra kundens første melding til det første svaret, fra assistenten eller et menneske. Tallet er medianen: halvparten ventet kortere.',
    personReply:
      'Fra et menneske ble ønsket, til det første skrev. Ble ingen bedt om, telles det fra den første meldingen uten svar. Den som skrev uoppfordret, teller ikke med.',
    nextReply:
      'Etter det første svaret fra et menneske: fra kundens første ubesvarte melding til neste svar fra et menneske.',
    csat: 'Andelen av vurderingene som er 4 eller 5. Samtaler uten vurdering teller ikke med. Tomler gjelder enkeltsvar i samtaler som begynte i perioden.',
    tickets:
      'Saker som ble åpnet i tidsrommet. Løste er de som ble løst i tidsrommet, uansett når de ble åpnet.',
    promises:
      'Av sakene med frist som ble åpnet i tidsrommet: løst uten fristbrudd, delt på løste og brutte. Saker som fortsatt løper, teller ikke med.',
    resolution:
      'Bekreftet: kunden sa det selv, med tommel opp eller 4–5. Verifisert: saken ble løst, eller samtalen ble avsluttet etter hjelp og kunden kom ikke tilbake på 7 dager. Antatt: et døgns stillhet etter et svar. Hver samtale telles ett sted, og de tre legges aldri sammen.',
    volume:
      'Når samtalene begynte, og hvem som svarte. Linjen er forrige periode. En periode som fortsatt løper, sammenlignes frem til samme klokkeslett.',
    hours: 'Når på uken samtalene begynte, i arbeidsområdets tidssone.',
    questions:
      'Det første spørsmålet i hver samtale. Besvart: assistenten svarte fra en kilde. Holdt: av dem der ingen måtte overta og ingen var misfornøyd.',
    agents: 'Åpne nå, og det som ble skrevet i samtaler som begynte i tidsrommet. Første svar er medianen.',
  },
  resolution: {
    title: 'Ble kundene hjulpet?',
    confirmed: 'Bekreftet',
    confirmedText: 'Kunden sa det selv',
    verified: 'Verifisert',
    verifiedText: 'Løst, og kunden kom ikke tilbake',
    assumed: 'Antatt',
    assumedText: 'Stille etter et svar',
    none: 'Ikke kjent som løst',
    noneText: 'Åpne, ubesvarte eller misfornøyde',
  },
  volume: {
    title: 'Samtaler over tid',
    assistant: 'Assistenten',
    person: 'Mennesker',
    nobody: 'Ingen svarte',
    before: 'Forrige periode',
    all: 'I alt',
    when: 'Når',
    summary: (count: number) =>
      plural(count, { one: '# samtale i tidsrommet', other: '# samtaler i tidsrommet' }),
  },
  hours: {
    title: 'Travleste timer',
    timeZone: (name: string) => `Tidssone: ${name}`,
    day: 'Dag',
    cell: (day: string, hour: string, count: string) => `${day} kl. ${hour}: ${count}`,
    busiest: (day: string, hour: string) => `Travlest ${day} kl. ${hour}`,
    hint: 'Piltastene flytter mellom timene.',
  },
  questions: {
    title: 'Mest stilte spørsmål',
    question: 'Spørsmål',
    count: 'Antall',
    answered: 'Besvart',
    held: 'Holdt',
    empty: 'Spørsmålene kommer hit når kundene har stilt noen.',
  },
  agents: {
    title: 'Arbeid per medarbeider',
    own: 'Ditt arbeid',
    name: 'Navn',
    open: 'Åpne nå',
    unanswered: (count: string) => `${count} venter på svar`,
    replies: 'Svar',
    firstReply: 'Første svar',
    empty: 'Ingen har skrevet til kunder i tidsrommet.',
  },
  asChart: 'Diagram',
  asTable: 'Tabell',
  view: (name: string) => `Visning av «${name}»`,
  emptyTitle: 'Tallene kommer med samtalene',
  emptyText:
    'Etter de første ti samtalene vises svartider, løsningsgrad, spørsmål og travle timer her. Det som skjer akkurat nå, ser du allerede.',
}

export type Messages = typeof nb
