import { rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { newDataDir } from '../apps/server/drills/world/data-dir.ts'
import { startSvar } from '../apps/server/drills/world/start-svar.ts'
import { openWorkspace, type Workspace } from '../apps/server/drills/world/workspace.ts'
import { type Bench, type BenchOptions, type Figures, medians, quantile } from './bench.ts'
import { openPeerInserts, type PeerInserts } from './peer-inserts.ts'

const CLIENT_COUNTS = [8, 32, 128]
const CUSTOMERS = 500
const REST_MS = 1500

/** This process makes the load; Svar and its PostgreSQL are others. */
export const ticket: Bench = {
  about:
    'Tickets opened through the API for a customer by address, committed and with a number, per second; the ratio is ' +
    'to single-row inserts over 8 connections on the same PostgreSQL, in the same minutes.',
  async run(options) {
    const dataDir = newDataDir()
    const svar = await startSvar({ dataDir })
    try {
      const workspace = await openWorkspace(svar)
      const peer = await openPeerInserts(svar.databaseUrl())
      try {
        return await measure(workspace, peer, options)
      } finally {
        await peer.close()
      }
    } finally {
      await svar.end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

async function measure(workspace: Workspace, peer: PeerInserts, options: BenchOptions): Promise<Figures> {
  const numbers = new Set<string>()
  const rounds: Figures[] = []
  for (let round = 0; round < options.rounds; round += 1) {
    const figures: Figures = {}
    // With the receipt that goes to each customer, and without: a workspace may switch it off.
    for (const sendReceipt of [false, true]) {
      await setReceipt(workspace, sendReceipt)
      for (const clients of CLIENT_COUNTS) {
        const limit = await peer.measure(options.seconds)
        const row = await load(workspace, { clients, seconds: options.seconds, numbers })
        const name = `${clients} clients${sendReceipt ? ', each with a mail' : ''}`
        figures[name] = { ...row, ratio: (row.perSecond ?? 0) / limit }
        await pause(REST_MS)
      }
    }
    rounds.push(figures)
  }
  return medians(rounds)
}

async function setReceipt(workspace: Workspace, sendReceipt: boolean): Promise<void> {
  const { settings } = await workspace.call<{ settings: object }>('GET', '/api/ticket-setup')
  await workspace.call('PUT', '/api/ticket-setup/settings', { ...settings, sendReceipt })
}

interface Load {
  clients: number
  seconds: number
  /** All that were given out: one that comes twice is an error. */
  numbers: Set<string>
}

/** Each client opens its next ticket when the one before was answered. */
async function load(workspace: Workspace, { clients, seconds, numbers }: Load) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const began = performance.now()
  const until = began + seconds * 1000
  const tookMs: number[] = []
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) {
        const sent = performance.now()
        const number = await openTicket(workspace, agent)
        tookMs.push(performance.now() - sent)
        if (numbers.has(number)) throw new Error(`${number} was given twice.`)
        numbers.add(number)
      }
    }),
  )
  agent.destroy()
  const perSecond = tookMs.length / ((performance.now() - began) / 1000)
  return { perSecond, p50Ms: quantile(tookMs, 0.5), p95Ms: quantile(tookMs, 0.95) }
}

function openTicket(workspace: Workspace, agent: Agent): Promise<string> {
  const customer = Math.floor(Math.random() * CUSTOMERS)
  const body = {
    subject: 'The bicycle is missing a wheel',
    description: 'It came without its front wheel. Could you send one this week?',
    customer_email: `customer-${customer}@example.com`,
  }
  const headers = { ...workspace.keyHeaders, 'content-type': 'application/json' }
  const path = `${workspace.url}/api/ai-customer-service/gpt/tickets`
  return new Promise((resolve, reject) => {
    const sending = request(path, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () => {
        if (response.statusCode === 201)
          resolve((JSON.parse(text) as { ticket_number: string }).ticket_number)
        else reject(new Error(`${response.statusCode}: ${text}`))
      })
      response.on('error', reject)
    })
    sending.on('error', reject)
    sending.end(JSON.stringify(body))
  })
}
