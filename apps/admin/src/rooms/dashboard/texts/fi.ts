import { pluralIn } from '../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('fi')

export const fi: Messages = {
  title: 'Yleiskuva',
  text: 'Näin asiakaspalvelussa menee, juuri nyt ja ajan mittaan.',
  ownPart: 'Näet luvut siitä, mihin sinulla on oikeus.',
  isCounting: 'Vanhempia keskusteluja lasketaan vielä. Luvut täydentyvät pian.',
  spans: {
    label: 'Ajanjakso',
    '1': 'Tänään',
    '7': '7 päivää',
    '30': '30 päivää',
    '90': '90 päivää',
    own: 'Omat päivät',
  },
  from: 'Alkaen',
  to: 'Päättyen',
  filters: 'Suodattimet',
  team: 'Tiimi',
  allTeams: 'Kaikki tiimit',
  noTeam: 'Ilman tiimiä',
  channel: 'Kanava',
  allChannels: 'Kaikki kanavat',
  channels: { web: 'Verkkosivut', api: 'API', email: 'Sähköposti' },
  language: 'Kieli',
  allLanguages: 'Kaikki kielet',
  exportAs: 'Vie',
  exportConversations: 'Keskustelut (CSV)',
  exportTickets: 'Tiketit (CSV)',
  exportFailed: 'Vienti jäi kesken. Yritä uudelleen.',
  about: (name) => `Näin ”${name}” lasketaan`,
  now: {
    title: 'Juuri nyt',
    waiting: 'Odottaa ihmistä',
    nobodyWaits: 'Kukaan ei odota',
    longest: (duration) => `Pisimpään: ${duration}`,
    unnamed: 'Ei nimeä',
    open: 'Avoinna ihmisillä',
    withAssistant: 'Keskustelee avustajan kanssa',
    tickets: 'Avoimet tiketit',
    onHold: (count) => `${count} odottaa muita`,
    overdue: (count) => `${count} myöhässä`,
    onTime: 'Yksikään ei ole myöhässä',
    atRisk: (count, written) =>
      count === 1 ? '1 asiakas saatetaan menettää' : `${written} asiakasta saatetaan menettää`,
    atRiskNames: 'Asiakkaat, jotka saatetaan menettää',
  },
  compared: {
    more: (by, before) => `${by} enemmän kuin ennen (${before})`,
    less: (by, before) => `${by} vähemmän kuin ennen (${before})`,
    was: (before) => `Ennen ${before}`,
    points: (count, number) => (number === 1 ? `${count} prosenttiyksikkö` : `${count} prosenttiyksikköä`),
    same: (before) => `Sama kuin ennen (${before})`,
    days: (days, before) => `${days}, vertailussa ${before}`,
  },
  figures: {
    conversations: 'Keskustelut',
    botShare: 'Avustaja hoiti yksin',
    firstReply: 'Ensimmäinen vastaus',
    personReply: 'Ensimmäinen vastaus ihmiseltä',
    nextReply: 'Seuraava vastaus',
    csat: 'Tyytyväiset asiakkaat',
    tickets: 'Avatut tiketit',
    promises: 'Määräajassa hoidetut',
  },
  ofConversations: (count, all) =>
    `${count} / ${plural(all, { one: '# keskustelusta', other: '# keskustelusta' })}`,
  scores: (count, average) =>
    `${plural(count, { one: '# arvio', other: '# arviota' })}, keskiarvo ${average}`,
  thumbs: (up, down) => `Peukut vastauksista: ${up} ylös, ${down} alas`,
  thumbReason: (reason, count) => `Yleisin syy: ${reason} (${count})`,
  p90: (duration) => `9/10 enintään ${duration}`,
  openHours: (median, p90) => `Aukioloaikana: ${median}, 9/10 enintään ${p90}`,
  resolvedTickets: (count) => `${count} ratkaistu`,
  ofPromises: (kept, decided) => `${kept} / ${decided}`,
  noneYet: 'Ei vielä',
  tips: {
    conversations:
      'Keskustelut, jotka alkoivat ajanjaksolla ja joissa asiakas kirjoitti jotain. Yhdistetyt lasketaan kerran.',
    botShare:
      'Keskustelut, joissa avustaja vastasi, ketään ei pyydetty avuksi eikä kukaan ihminen kirjoittanut, jaettuna kaikilla keskusteluilla.',
    firstReply:
      'Asiakkaan ensimmäisestä viestistä ensimmäiseen vastaukseen, avustajalta tai ihmiseltä. Luku on mediaani: puolet odotti lyhyemmän ajan.',
    personReply:
      'Siitä, kun ihmistä tarvittiin, siihen kun ensimmäinen kirjoitti. Jos kukaan ei pyytänyt, lasketaan ensimmäisestä viestistä, johon ei ollut vastattu. Pyytämättä kirjoittanut ei ole mukana.',
    nextReply:
      'Ihmisen ensimmäisen vastauksen jälkeen: asiakkaan ensimmäisestä vastaamattomasta viestistä ihmisen seuraavaan vastaukseen.',
    csat: 'Osuus arvioista, jotka ovat 4 tai 5. Keskustelut ilman arviota eivät ole mukana. Peukut koskevat yksittäisiä vastauksia jaksolla alkaneissa keskusteluissa.',
    tickets:
      'Ajanjaksolla avatut tiketit. Ratkaistut ovat ne, jotka ratkaistiin ajanjaksolla, avaamispäivästä riippumatta.',
    promises:
      'Ajanjaksolla avatuista määräajallisista tiketeistä ajoissa ratkaistut, jaettuna ajoissa ratkaistuilla ja myöhästyneillä. Vielä käynnissä olevat eivät ole mukana.',
    resolution:
      'Vahvistettu: asiakas sanoi sen itse, peukulla tai arviolla 4–5. Todennettu: tiketti ratkaistiin, tai keskustelu päätettiin avun jälkeen eikä asiakas palannut 7 päivään. Oletettu: vuorokauden hiljaisuus vastauksen jälkeen. Jokainen keskustelu lasketaan yhteen kohtaan, eikä kolmea lasketa koskaan yhteen.',
    volume:
      'Milloin keskustelut alkoivat ja kuka vastasi. Viiva on edellinen jakso. Käynnissä olevaa jaksoa verrataan samaan kellonaikaan asti.',
    hours: 'Mihin aikaan viikosta keskustelut alkoivat, työtilan aikavyöhykkeellä.',
    questions:
      'Kunkin keskustelun ensimmäinen kysymys. Vastattu: avustaja vastasi lähteen perusteella. Riitti: ne, joissa kenenkään ei tarvinnut jatkaa eikä kukaan ollut tyytymätön.',
    agents:
      'Avoinna nyt sekä se, mitä kirjoitettiin ajanjaksolla alkaneissa keskusteluissa. Ensimmäinen vastaus on mediaani.',
  },
  resolution: {
    title: 'Saivatko asiakkaat apua?',
    confirmed: 'Vahvistettu',
    confirmedText: 'Asiakas sanoi sen itse',
    verified: 'Todennettu',
    verifiedText: 'Ratkaistu, eikä asiakas palannut',
    assumed: 'Oletettu',
    assumedText: 'Hiljaista vastauksen jälkeen',
    none: 'Ratkaisusta ei tietoa',
    noneText: 'Avoinna, vailla vastausta tai tyytymätön',
  },
  volume: {
    title: 'Keskustelut ajan mittaan',
    assistant: 'Avustaja',
    person: 'Ihmiset',
    nobody: 'Kukaan ei vastannut',
    before: 'Edellinen jakso',
    all: 'Yhteensä',
    when: 'Milloin',
    summary: (count) =>
      plural(count, { one: '# keskustelu ajanjaksolla', other: '# keskustelua ajanjaksolla' }),
  },
  hours: {
    title: 'Kiireisimmät tunnit',
    timeZone: (name) => `Aikavyöhyke: ${name}`,
    day: 'Päivä',
    cell: (day, hour, count) => `${day} klo ${hour}: ${count}`,
    busiest: (day, hour) => `Kiireisin: ${day} klo ${hour}`,
    hint: 'Nuolinäppäimet siirtävät tunnista toiseen.',
  },
  questions: {
    title: 'Kysytyimmät kysymykset',
    question: 'Kysymys',
    count: 'Määrä',
    answered: 'Vastattu',
    held: 'Riitti',
    empty: 'Kysymykset tulevat tähän, kun asiakkaat ovat kysyneet.',
  },
  agents: {
    title: 'Työ henkilöittäin',
    own: 'Oma työsi',
    name: 'Nimi',
    open: 'Avoinna nyt',
    unanswered: (count) => `${count} odottaa vastausta`,
    replies: 'Vastaukset',
    firstReply: 'Ensimmäinen vastaus',
    empty: 'Kukaan ei ole kirjoittanut asiakkaille ajanjaksolla.',
  },
  asChart: 'Kaavio',
  asTable: 'Taulukko',
  view: (name) => `Näkymä: ”${name}”`,
  emptyTitle: 'Luvut tulevat keskustelujen myötä',
  emptyText:
    'Kymmenen ensimmäisen keskustelun jälkeen tässä näkyvät vastausajat, ratkaisut, kysymykset ja kiireiset tunnit. Sen, mitä tapahtuu juuri nyt, näet jo.',
}
