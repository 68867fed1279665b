import { setUpBusiness, showRules, siteVisitors } from './business.ts'
import { type Crew, gatherCrew, makeTeams } from './crew.ts'
import { openEarlier, openTickets, resolveOpen, setUpTickets } from './desk-tickets.ts'
import { closePast, livePast } from './past.ts'
import { makePrograms, runProgram } from './programs.ts'
import type { Filled } from './screens.ts'
import type { StoryClock } from './story-clock.ts'
import { liveToday } from './today.ts'

type Listed<T> = { items: T[] }

/** Makes a moving company's desk: its people, weeks of its past, and the morning on which the pictures are taken. */
export async function fillDesk(
  svar: { url: string; ownerLink: string },
  clock: StoryClock,
  days: number,
  receiver: string,
  arrive: (crew: Crew) => Promise<unknown>,
) {
  const { url } = svar
  const crew = await gatherCrew(url, svar.ownerLink)
  const teams = await makeTeams(crew)
  await setUpTickets(crew)
  await setUpBusiness(receiver, crew)
  await livePast(url, crew.widgetKey, clock, [crew.owner, crew.kari, crew.jonas, crew.aino], days)
  await closePast(crew.owner)
  await resolveOpen(crew.owner)
  await arrive(crew)
  await openEarlier(crew)
  await showRules(url, crew)
  const stay = siteVisitors(url, crew.widgetKey)
  const today = await liveToday(url, crew, teams, atWork(clock, crew, stay))
  const ticket = await openTickets(crew, today)
  await clock.goTo(clock.end)
  await runProgram(await makePrograms(crew), clock)
  await crew.aino.ask('PUT', '/api/teams/presence', { choice: 'busy', until: null })
  await stay()
  return {
    crew,
    stay,
    filled: { url, piano: today.piano, ticket, ...(await places(crew)) } satisfies Omit<Filled, 'ticketPage'>,
  }
}

/** Whenever time passes, some are on the site, and the desk is at work. */
function atWork(
  clock: StoryClock,
  { kari, aino }: Crew,
  stay: (atMost?: number) => Promise<unknown>,
): StoryClock {
  let times = 0
  const pass = async (minutes: number) => {
    await clock.pass(minutes)
    await stay(1 + ((times++ * 5) % 6))
    for (const { ask } of [kari, aino]) await ask('POST', '/api/teams/presence/activity')
  }
  return { ...clock, pass }
}

/** Where a mail, a webhook and an error are shown. */
async function places({ owner }: Crew) {
  const mails = await owner.ask<Listed<{ id: string; template: string }>>(
    'GET',
    '/api/delivery/mails?limit=100',
  )
  const mail = mails.items.find(({ template }) => template === 'ticket_reply') ?? mails.items[0]
  const hooks = await owner.ask<Listed<{ id: string; description: string }>>('GET', '/api/webhooks/endpoints')
  const errors = await owner.ask<Listed<{ id: string }>>('GET', '/api/monitoring/errors')
  return {
    mail: mail?.id ?? '',
    webhook: hooks.items.find(({ description }) => description === 'Van calendar')?.id ?? '',
    errorGroup: errors.items[0]?.id ?? '',
  }
}
