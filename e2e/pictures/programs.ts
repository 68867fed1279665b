import { randomUUID } from 'node:crypto'
import type { Crew } from './crew.ts'
import { patiently } from './desk.ts'
import type { StoryClock } from './story-clock.ts'

type Program = { id: string; dsn: string }

/** Two programs of the business that send their errors and times here. @returns the first */
export async function makePrograms({ owner }: Crew): Promise<Program> {
  const programs = await Promise.all(
    ['Booking page', 'Route planner'].map(async (name) => {
      const { id } = await owner.ask<{ id: string }>('POST', '/api/monitoring/projects', { name })
      const path = `/api/monitoring/projects/${id}/keys`
      const { items } = await owner.ask<{ items: { dsn: string }[] }>('GET', path)
      return { id, dsn: items[0]?.dsn ?? '' }
    }),
  )
  return programs[0] as Program
}

const faults = [
  ['TypeError', "Cannot read properties of undefined (reading 'price')", 'showPrice', 'src/prices.ts', 14],
  ['NetworkError', 'The address service did not answer', 'findAddress', 'src/address.ts', 6],
  ['RangeError', 'A moving day lies before today', 'chooseDay', 'src/calendar.ts', 4],
  ['SyntaxError', 'Unexpected end of JSON input', 'readBasket', 'src/basket.ts', 2],
] as const

/** The last day of a program: requests of several kinds, slower around noon, and some errors. */
export async function runProgram(program: Program, clock: StoryClock): Promise<void> {
  const nowS = clock.now().getTime() / 1000
  for (let hour = 47; hour >= 0; hour--) await send(program, requestsOf(nowS - hour * 3600 - 900, hour))
  for (const [number, fault] of faults.entries())
    for (let time = 8 - number * 2; time >= 0; time--)
      await send(program, [['event', errorOf(fault, nowS - time * 51_400 - number * 900 - 300, time)]])
}

const routes = [
  ['GET /prices', 40],
  ['GET /booking/{day}', 90],
  ['POST /booking', 320],
  ['GET /address', 190],
  ['GET /', 22],
] as const

function requestsOf(endS: number, hour: number): [string, object][] {
  return routes.flatMap(([name, ms], route) =>
    Array.from({ length: 8 + ((hour * 7 + route * 3) % 9) }, (_, time): [string, object] => {
      const took = ms * (1 + ((time * 37 + hour * 11) % 23) / 14) * (hour % 24 > 18 ? 1.4 : 1)
      const end = endS - time * 61
      const status = (time + hour + route) % 47 === 0 ? 'internal_error' : 'ok'
      return ['transaction', transaction(name, took, end, status)]
    }),
  )
}

const transaction = (name: string, ms: number, endS: number, status: string) => ({
  type: 'transaction',
  event_id: hex(),
  transaction: name,
  environment: 'production',
  release: 'booking@4.2.0',
  contexts: { trace: { op: 'http.server', status } },
  start_timestamp: endS - ms / 1000,
  timestamp: endS,
  spans: [
    { op: 'db.query', description: 'SELECT from vans', start_timestamp: endS - ms / 2000, timestamp: endS },
  ],
})

function errorOf([type, value, name, file, line]: (typeof faults)[number], atS: number, time: number) {
  const frames = [
    { filename: 'src/main.ts', function: 'start', lineno: 31, in_app: true },
    {
      filename: file,
      function: name,
      lineno: line,
      in_app: true,
      pre_context: ['export function showPrice(offer: Offer | undefined) {'],
      context_line: '  const price = offer.price.total',
      post_context: ['  return format(price)', '}'],
    },
  ]
  return {
    event_id: hex(),
    timestamp: atS,
    platform: 'javascript',
    environment: 'production',
    release: time > 3 ? 'booking@4.1.3' : 'booking@4.2.0',
    request: { url: 'https://nordflytt.example/booking' },
    user: { id: `visitor-${time % 5}` },
    tags: { browser: ['Firefox', 'Safari', 'Chrome'][time % 3] },
    breadcrumbs: {
      values: [
        { timestamp: atS - 9, category: 'navigation', data: { from: '/prices', to: '/booking' } },
        { timestamp: atS - 4, category: 'ui.click', message: 'button "Show the price"' },
      ],
    },
    exception: { values: [{ type, value, stacktrace: { frames } }] },
  }
}

const hex = () => randomUUID().replaceAll('-', '')

async function send({ dsn, id }: Program, items: [string, object][]) {
  const { origin, username } = new URL(dsn)
  const body = `{}\n${items.map(([type, item]) => `{"type":"${type}"}\n${JSON.stringify(item)}\n`).join('')}`
  const address = `${origin}/api/${id}/envelope/?sentry_version=7&sentry_key=${username}`
  const response = await patiently(() => fetch(address, { method: 'POST', body }))
  if (!response.ok) throw new Error(`The error was not taken: ${response.status} ${await response.text()}`)
}
