import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Drill, DrillReport } from './drill.ts'
import { newDataDir } from './world/data-dir.ts'
import { deadAddress, type FaultyModel, startFaultyModel } from './world/faulty-model.ts'
import { words } from './world/model-faults.ts'
import { startSvar } from './world/start-svar.ts'
import { openWorkspace, type Workspace } from './world/workspace.ts'

const LIMIT_MS = 20_000
const NOBODY_LISTENS = 'nobodyListens'

export const model: Drill = {
  promise: 'A model that misbehaves leaves no visitor without an answer.',
  about:
    'The visitor has one answer or a person within 20 s, a tool with an effect runs ' +
    'once at most, and the budget is passed by one call at most.',
  async run({ quick }) {
    const dataDir = newDataDir()
    const faulty = await startFaultyModel()
    const dead = await deadAddress()
    const env = { SVAR_ALLOW_PRIVATE: `${faulty.host},${dead}` }
    const svar = await startSvar({ dataDir, env })
    try {
      const workspace = await openWorkspace(svar)
      const budgets = await tryBudgets(workspace, faulty)
      const report: DrillReport = { figures: {}, broken: budgets }
      for (const name of faultNames(quick)) {
        const baseUrl = name === NOBODY_LISTENS ? `http://${dead}/v1` : faulty.baseUrl
        await tryFault(workspace, name, baseUrl, report)
      }
      return report
    } finally {
      await svar.end('SIGTERM')
      await faulty.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

function faultNames(quick: boolean): string[] {
  const every = words.map((_, index) => index)
  const cuts = quick ? [0, 1, 7, words.length - 1] : every
  const hangs = quick ? [0, 7] : every.filter((index) => index % 3 === 0)
  return [
    'steady',
    NOBODY_LISTENS,
    ...['silent', 'quota', 'broken', 'page', 'noise', 'empty', 'endless'],
    ...['unreadableArguments', 'wrongArguments', 'unknownTool'],
    ...['personTwice', 'personThenCut', 'personForEver'],
    ...cuts.flatMap((count) => [`cut@${count}`, `politely@${count}`]),
    ...hangs.map((count) => `hang@${count}`),
  ]
}

/** This model alone, as if just added. */
async function useModel(workspace: Workspace, name: string, baseUrl: string): Promise<void> {
  const { items } = await workspace.call<{ items: { id: string }[] }>('GET', '/api/assistant/models')
  for (const { id } of items) await workspace.call('DELETE', `/api/assistant/models/${id}`)
  await workspace.call('POST', '/api/assistant/models', { provider: 'compatible', baseUrl, model: name })
}

async function tryFault(
  workspace: Workspace,
  name: string,
  baseUrl: string,
  { figures, broken }: DrillReport,
): Promise<void> {
  await useModel(workspace, name, baseUrl)
  const visit = await write(workspace, 'How do you help with moving?')
  const tookMs = await untilAnswered(workspace, visit)
  const kind = `slowest, ${name.replace(/@.*/, '')}, ms`
  figures[kind] = Math.max(figures[kind] ?? 0, tookMs)
  if (tookMs > LIMIT_MS) broken.push(`${name}: the visitor had nothing after ${Math.round(tookMs)} ms`)
  // What would come twice comes a moment later.
  await pause(300)
  const said = await messagesOf(workspace, visit)
  const answers = said.filter(({ author, kind }) => author.kind === 'assistant' && kind === 'text')
  const asked = said.filter(({ event }) => event?.type === 'person_requested')
  if (answers.length > 1) broken.push(`${name}: ${answers.length} answers`)
  if (answers.length + asked.length === 0) broken.push(`${name}: neither an answer nor a person`)
  if (asked.length > 1) broken.push(`${name}: a person was asked for ${asked.length} times`)
  if (name.startsWith('person') && asked.length === 0) broken.push(`${name}: the person was forgotten`)
}

interface Said {
  kind: string
  author: { kind: string }
  event: { type: string } | null
}

async function write(workspace: Workspace, text: string): Promise<string> {
  const { visitorToken } = await workspace.widget<{ visitorToken: string }>('POST', '/api/widget/sessions', {
    locale: 'en-GB',
  })
  await workspace.widget('POST', '/api/widget/messages', { clientId: randomUUID(), text }, visitorToken)
  return visitorToken
}

const messagesOf = async (workspace: Workspace, visit: string) =>
  (await workspace.widget<{ items: Said[] }>('GET', '/api/widget/messages', undefined, visit)).items

/** @returns milliseconds until somebody answered or a person was asked for; a little over the limit if nobody was */
async function untilAnswered(workspace: Workspace, visit: string): Promise<number> {
  const began = performance.now()
  while (performance.now() - began <= LIMIT_MS) {
    if ((await messagesOf(workspace, visit)).some(({ author }) => author.kind !== 'visitor')) break
    await pause(50)
  }
  return performance.now() - began
}

/** Twelve visitors ask at once where a day's tokens are for one; then one asks six times where two answers are allowed. */
async function tryBudgets(workspace: Workspace, faulty: FaultyModel): Promise<string[]> {
  const broken: string[] = []
  const set = (changes: object) => workspace.call('PATCH', '/api/assistant/settings', changes)
  const calls = () => faulty.calls.get('steady') ?? 0
  await useModel(workspace, 'steady', faulty.baseUrl)
  await set({ maxModelTokensPerDay: 1000 })
  const visits = await Promise.all(Array.from({ length: 12 }, () => write(workspace, 'Do you move pianos?')))
  await Promise.all(visits.map((visit) => untilAnswered(workspace, visit)))
  if (calls() > 1) broken.push(`a budget for one answer a day let ${calls()} calls through`)
  await set({ maxModelTokensPerDay: 1_000_000_000, maxModelAnswersPerConversation: 2 })
  const before = calls()
  const visit = await write(workspace, 'Do you move pianos?')
  for (let more = 0; more < 5; more += 1) {
    await untilAnswered(workspace, visit)
    await pause(300)
    const body = { clientId: randomUUID(), text: 'And what else do you do?' }
    await workspace.widget('POST', '/api/widget/messages', body, visit)
  }
  await pause(500)
  if (calls() - before > 3)
    broken.push(`a conversation that may have 2 answers of models had ${calls() - before}`)
  if (calls() - before === 0) broken.push('no call was made, so no budget was tried')
  await set({ maxModelAnswersPerConversation: 500 })
  return broken
}
