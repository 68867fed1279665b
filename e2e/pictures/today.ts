import { type Crew, write } from './crew.ts'
import { addressOf } from './customers.ts'
import type { StoryClock } from './story-clock.ts'
import { beginVisit, type Visit } from './visit.ts'

type Today = { piano: string; late: string; damage: string; pianoVisit: Visit }

/** The morning of the pictures: conversations in every state a desk knows, the oldest first. */
export async function liveToday(
  url: string,
  crew: Crew,
  teams: Record<string, string>,
  clock: StoryClock,
): Promise<Today> {
  const begin = new Begin(url, crew.widgetKey)
  await clock.goTo(new Date(clock.end.getTime() - 100 * 60_000))
  await asleep(begin, crew)
  await clock.pass(12)
  const damage = await damaged(begin, crew, teams, clock)
  await clock.pass(9)
  await withTheAssistant(begin)
  await clock.pass(14)
  const late = await lateVan(begin, crew, clock)
  await clock.pass(8)
  await inHands(begin, crew, teams, clock)
  await clock.pass(6)
  await waiting(begin, clock)
  await clock.goTo(new Date(clock.end.getTime() - 9 * 60_000))
  const { piano, pianoVisit } = await pianoMove(begin, crew, clock)
  return { piano, late, damage, pianoVisit }
}

class Begin {
  #url: string
  #key: string
  constructor(url: string, key: string) {
    this.#url = url
    this.#key = key
  }
  /** A customer who asks first and says who they are then. */
  async asks(locale: string, name: string | null, page: string, text: string) {
    const visit = await beginVisit(this.#url, this.#key, locale, page)
    const id = await visit.say(text)
    await visit.answered()
    if (name) await visit.tell({ name, email: addressOf(name) })
    return { visit, id }
  }
}

async function asleep(begin: Begin, { kari }: Crew) {
  const { visit, id } = await begin.asks('sv', 'Elsa', 'booking', 'Hur tidigt måste jag boka flytten?')
  await visit.wantPerson()
  await write(kari, id, 'Hej Elsa! Jag håller en bil åt dig den 14:e till i morgon. Räcker det?')
  await kari.ask('PUT', `/api/conversations/${id}/tags`, { tags: ['booking'] })
  await kari.ask('POST', `/api/conversations/${id}/snooze`, { until: null, untilReply: true })
}

async function damaged(
  begin: Begin,
  { owner, kari, jonas }: Crew,
  teams: Record<string, string>,
  clock: StoryClock,
) {
  const text = 'Bokhyllen fikk en stor ripe da dere bar den inn på tirsdag. Hva gjør jeg nå?'
  const { visit, id } = await begin.asks('nb', 'Marte', 'insurance', text)
  await visit.wantPerson()
  await clock.pass(3)
  await write(jonas, id, 'Hei Marte, det var leit å høre! Kan du sende et bilde av ripen?')
  await visit.say('Ja, jeg tar et bilde når jeg er hjemme i kveld.')
  await jonas.ask('PUT', `/api/conversations/${id}/tags`, { tags: ['damage', 'insurance'] })
  await jonas.ask('POST', `/api/conversations/${id}/team`, { teamId: teams.moving })
  await write(jonas, id, `@Kari har vi skademeldingen fra sjåføren?`, { mentions: [kari.id, owner.id] })
  return id
}

async function withTheAssistant(begin: Begin) {
  await begin.asks('de', null, 'booking', 'Wie lange dauert ein Umzug mit drei Zimmern?')
  await begin.asks('fi', 'Sanni', '', 'Paljonko kaksion muutto maksaa?')
  const { visit } = await begin.asks('en-GB', 'Emily', 'storage', 'Do you move people in the rain?')
  await visit.say('And can I leave clothes in the chest of drawers?')
  await visit.answered(2)
  await visit.thumb('up')
}

async function lateVan(begin: Begin, { kari }: Crew, clock: StoryClock) {
  const text = 'Our van was due at 8 and nobody is here. This is the second time. Where are you?'
  const { visit, id } = await begin.asks('en-GB', 'Oliver', 'not-moved', text)
  await visit.wantPerson()
  await clock.pass(2)
  await write(kari, id, 'Good morning Oliver, I am so sorry. I am calling the driver right now.')
  await clock.pass(3)
  await write(
    kari,
    id,
    'They were held up at the bridge and will be with you at 9.40. The first hour is on us.',
  )
  await visit.say('Thank you, that helps.')
  await kari.ask('PUT', `/api/conversations/${id}/tags`, { tags: ['delay'] })
  return id
}

async function inHands(
  begin: Begin,
  { owner, aino }: Crew,
  teams: Record<string, string>,
  clock: StoryClock,
) {
  const cleaning = await begin.asks('fi', 'Helmi', 'cleaning', 'Mitä muuttosiivoukseen kuuluu?')
  await cleaning.visit.wantPerson()
  await aino.ask('POST', `/api/conversations/${cleaning.id}/team`, { teamId: teams.cleaning })
  await clock.pass(2)
  await write(
    aino,
    cleaning.id,
    'Hei Helmi! Uunin ja jääkaapin puhdistus kuuluu hintaan, ikkunat sovitaan erikseen.',
  )
  const office = await begin.asks('nb', 'Henrik', 'prices', 'Flytter dere kontorer også?')
  await office.visit.wantPerson()
  await clock.pass(1)
  await write(
    owner,
    office.id,
    'Hei Henrik! Ja. Hvor mange arbeidsplasser er det, og hvilken dag passer best?',
  )
  await office.visit.say('Vi er tolv stykker, og helst en fredag i desember.')
}

async function waiting(begin: Begin, clock: StoryClock) {
  const abroad = await begin.asks('da', 'Sofie', 'abroad', 'Kan I flytte mine ting fra København til Bergen?')
  await abroad.visit.wantPerson()
  await clock.pass(4)
  const late = await begin.asks(
    'sv',
    'Oskar',
    'payment',
    'Jag har fått fakturan två gånger. Vilken ska jag betala?',
  )
  await late.visit.wantPerson()
}

async function pianoMove(begin: Begin, { owner }: Crew, clock: StoryClock) {
  await begin.asks('nb', null, 'booking', 'Kan jeg hjelpe til med å bære?')
  await begin.asks('en-GB', 'Grace', 'packing', 'How many boxes do I need?')
  const text = 'Hva koster det å flytte et piano fra tredje etasje?'
  const { visit: pianoVisit, id: piano } = await begin.asks('nb', 'Ingrid', 'pianos', text)
  await clock.pass(2)
  await pianoVisit.say('Det er ikke heis i bygget. Kan jeg snakke med et menneske?')
  await pianoVisit.wantPerson()
  await clock.pass(1)
  await owner.ask('POST', `/api/conversations/${piano}/take-over`, { force: true })
  await write(
    owner,
    piano,
    'Hei Ingrid! Uten heis trenger vi tre mann i stedet for to. Jeg regner ut en fast pris til deg nå.',
  )
  await write(owner, piano, 'Ring kunden hvis trappen er smalere enn 90 cm.', { mentions: [] })
  await clock.pass(1)
  await pianoVisit.say('Supert! Trappen er litt over en meter bred. Går det på lørdag?')
  await owner.ask('PUT', `/api/conversations/${piano}/tags`, { tags: ['piano', 'quote'] })
  return { piano, pianoVisit }
}
