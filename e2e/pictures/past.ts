import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { write } from './crew.ts'
import { addressOf, firstNames } from './customers.ts'
import type { Worker } from './desk.ts'
import { resolveOpen } from './desk-tickets.ts'
import type { StoryClock } from './story-clock.ts'
import { beginVisit, type Visit } from './visit.ts'

const DAY_MS = 86_400_000
/** Hours of the day (UTC) at which customers come, and how many at once. */
const waves = [
  { hour: 7, visitors: 2 },
  { hour: 9, visitors: 4 },
  { hour: 13, visitors: 3 },
  { hour: 18, visitors: 1 },
]
const spoken = ['nb', 'nb', 'sv', 'nb', 'en-GB', 'nb', 'de', 'nb', 'da', 'fi']
const replies: Record<string, string> = {
  nb: 'Hei! Jeg har sett på dette nå. Vi har ledig bil den dagen, og jeg har satt den av til deg.',
  sv: 'Hej! Jag har tittat på det nu. Vi har en ledig bil den dagen, och den är reserverad åt dig.',
  da: 'Hej! Jeg har set på det nu. Vi har en ledig bil den dag, og den er sat af til dig.',
  fi: 'Hei! Tarkistin asian. Auto on vapaana sinä päivänä, ja varasin sen sinulle.',
  de: 'Hallo! Ich habe nachgesehen. An dem Tag ist ein Wagen frei, er ist für Sie reserviert.',
  'en-GB': 'Hello! I have looked into it. There is a van free that day, and it is set aside for you.',
}

const thanks: Record<string, string> = {
  nb: 'Så bra! Trenger jeg å gjøre noe mer?',
  sv: 'Vad bra! Behöver jag göra något mer?',
  da: 'Godt! Skal jeg gøre mere?',
  fi: 'Hienoa! Pitääkö minun tehdä vielä jotain?',
  de: 'Prima! Muss ich noch etwas tun?',
  'en-GB': 'Lovely! Is there anything else I need to do?',
}
const goodbyes: Record<string, string> = {
  nb: 'Nei, alt er i orden. Vi ses!',
  sv: 'Nej, allt är klart. Vi ses!',
  da: 'Nej, alt er på plads. Vi ses!',
  fi: 'Ei, kaikki on kunnossa. Nähdään!',
  de: 'Nein, alles ist vorbereitet. Bis bald!',
  'en-GB': 'No, all is set. See you then!',
}

/** Questions that the demo business can answer, per language, the same ones first again and again. */
function questionsOf(locale: string): string[] {
  const file = resolve(import.meta.dirname, `../../templates/demo/faq/${locale}.json`)
  return (JSON.parse(readFileSync(file, 'utf8')) as { question: string }[]).map(({ question }) => question)
}

type Met = { visit: Visit; id: string; locale: string; number: number }

/** Lives through the days before the last one: customers ask, are answered, ask for people, and say how it was. */
export async function livePast(url: string, key: string, clock: StoryClock, desk: Worker[], days: number) {
  let number = 0
  const first = clock.end.getTime() - days * DAY_MS
  for (let day = 0; day < days; day++) {
    const date = new Date(first + day * DAY_MS)
    const isQuiet = [0, 6].includes(date.getUTCDay())
    for (const { hour, visitors } of waves) {
      date.setUTCHours(hour, 12, 0, 0)
      await clock.goTo(date)
      await resolveOpen(desk[0] as Worker)
      // More come from week to week, and fewer on weekends.
      const count = Math.max(1, visitors - (isQuiet ? 2 : 0) - (day < days / 2 ? day % 2 : 0))
      const numbers = Array.from({ length: count }, () => number++)
      const met = await Promise.all(numbers.map((one) => meet(url, key, one)))
      await helpThem(clock, desk, met)
    }
  }
}

async function meet(url: string, key: string, number: number): Promise<Met> {
  const locale = spoken[number % spoken.length] as string
  const questions = questionsOf(locale)
  const question = questions[(number * number) % Math.min(questions.length, 9)] as string
  const visit = await beginVisit(url, key, locale, ['', 'prices', 'booking', 'storage'][number % 4])
  const id = await visit.say(question)
  await visit.answered()
  return { visit, id, locale, number }
}

/** One in four wants a person; the others say whether the answer helped, or say nothing. */
async function helpThem(clock: StoryClock, desk: Worker[], met: Met[]) {
  const wanting = met.filter(({ number }) => number % 4 === 1)
  for (const { visit, locale, number } of wanting) {
    const names = firstNames[locale] ?? []
    const name = names[number % names.length] ?? 'Kim'
    await visit.tell({ name, email: addressOf(name, number) })
    await visit.wantPerson()
  }
  for (const { visit, locale, number } of met)
    if (locale === 'nb' && number % 11 === 0 && !wanting.some((one) => one.number === number))
      await visit.say('Dette er for dårlig. Jeg er skikkelig misfornøyd!')
  for (const { visit, number } of met) if (number % 5 === 0) await visit.thumb(number % 25 ? 'up' : 'down')
  if (wanting.length === 0) return
  await clock.pass(2 + ((met[0]?.number ?? 0) % 7))
  for (const one of wanting) await write(personFor(one, desk), one.id, replies[one.locale] ?? '')
  await clock.pass(3)
  for (const one of wanting) await one.visit.say(thanks[one.locale] ?? '')
  await clock.pass(4)
  for (const one of wanting) await finish(one, desk)
  for (const { visit, number } of wanting) await rate(visit, number)
}

/** Two of three say how it was; few are not content, each for another reason. */
async function rate(visit: Visit, number: number) {
  if (number % 3 === 0) return
  const reason = ['slow', 'unsolved', 'slow', 'unclear'][(number >> 4) % 4] as string
  if (number % 13 === 0) await visit.rate(2 + (number % 2), '', [reason])
  else await visit.rate((number >> 2) % 3 === 0 ? 4 : 5)
}

const personFor = ({ number }: Met, desk: Worker[]) => desk[number % desk.length] as Worker

async function finish(met: Met, desk: Worker[]) {
  const person = personFor(met, desk)
  await write(person, met.id, goodbyes[met.locale] ?? '')
  await person.ask('POST', `/api/conversations/${met.id}/closure`)
}

/** The hour before the machine's own time: a customer or more every few minutes. */
export async function liveLastHour(url: string, key: string, clock: StoryClock) {
  const start = Date.now() - 50 * 60_000
  for (let wave = 0; wave < 12; wave++) {
    await clock.goTo(new Date(start + wave * 4 * 60_000))
    const numbers = Array.from({ length: 1 + ((wave * 5) % 4) }, (_, one) => 1000 + wave * 4 + one)
    await Promise.all(numbers.map((one) => meet(url, key, one)))
  }
}

/** What the assistant has answered is closed in the evening, but for the last ones. */
export async function closePast(owner: Worker) {
  const list = '/api/conversations?view=automated&limit=100'
  for (let left = true; left; ) {
    const { items, next } = await owner.ask<{ items: { id: string }[]; next: string | null }>('GET', list)
    const old = next ? items : items.slice(6)
    for (const { id } of old) await owner.ask('POST', `/api/conversations/${id}/closure`)
    left = next !== null
  }
}
