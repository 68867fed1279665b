import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Drill } from './drill.ts'
import { gatherCrowd } from './world/crowd.ts'
import { newDataDir } from './world/data-dir.ts'
import { quantileOf } from './world/quantile.ts'
import { type Svar, startSvar } from './world/start-svar.ts'
import { beginConversation, type Visitor } from './world/visitor.ts'
import { type Watcher, watch } from './world/watcher.ts'
import { openWorkspace, type Workspace } from './world/workspace.ts'

const EVERY_MS = 20
const CHARACTERS = 12_000
const P99_LIMIT_MS = 200
/** A buffer may hold a mebibyte and the message that passed it; the rest is what the runtime has not yet cleared away. */
const BUFFER_LIMIT_MIB = 1.25
const UNCLEARED_MIB = 100
const QUICK_ONES = 10

export const slowClient: Drill = {
  promise: 'A client that does not read holds up nobody else.',
  about:
    'While some read nothing of 50 messages per second, the others have them at once; ' +
    'the slow ones are let go at 1 MiB, and have everything after they come back with their cursor.',
  knowsCrowd: true,
  async run({ quick, crowd: isAsked }) {
    const dataDir = newDataDir()
    const svar = await startSvar({ dataDir })
    try {
      const workspace = await openWorkspace(svar)
      const visitor = await beginConversation(workspace)
      const crowd = await gatherCrowd(workspace, isAsked)
      const latencies: number[] = []
      const follow = (heard?: (text: string) => void) =>
        watch(workspace, visitor.conversationId, visitor.lastSeq, heard)
      const note = (text: string) => latencies.push(performance.now() - Number(text.split(' ', 1)[0]))
      const others = await many(QUICK_ONES, () => follow(note))
      const slow = await many(quick ? 50 : 200, () => follow())
      // All read at first, so that what any traffic needs is not taken for the slow ones' doing.
      await broadcast(svar, workspace, visitor, 4)
      for (const one of slow) one.read(false)
      const grownMib = await broadcast(svar, workspace, visitor, quick ? 18 : 60)
      const broken = await letGoAndBack(workspace, visitor, slow, others)
      const p99 = quantileOf(latencies, 0.99)
      if (p99 > P99_LIMIT_MS) broken.push(`the others had messages only after ${Math.round(p99)} ms (p99)`)
      if (grownMib > slow.length * BUFFER_LIMIT_MIB + UNCLEARED_MIB)
        broken.push(`the server grew by ${Math.round(grownMib)} MiB for ${slow.length} slow clients`)
      for (const one of [...others, ...slow]) one.end()
      const missing = await crowd.missing()
      if (missing) broken.push(missing)
      crowd.end()
      const figures = { 'slow clients': slow.length, 'messages heard by others': latencies.length }
      return {
        figures: {
          ...figures,
          'p50 of others, ms': quantileOf(latencies, 0.5),
          'p99 of others, ms': p99,
          'grown, MiB': grownMib,
          ...crowd.figures(),
        },
        broken,
      }
    } finally {
      await svar.end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

async function many(count: number, make: () => Promise<Watcher>): Promise<Watcher[]> {
  const made: Watcher[] = []
  while (made.length < count) made.push(await make())
  return made
}

/** Writes by the clock. @returns by how many MiB the server's memory grew at most */
async function broadcast(
  svar: Svar,
  workspace: Workspace,
  visitor: Visitor,
  seconds: number,
): Promise<number> {
  const path = `/api/conversations/${visitor.conversationId}/messages`
  const atFirst = residentMib(svar)
  let most = atFirst
  const sending: Promise<unknown>[] = []
  const began = performance.now()
  for (let sent = 0; sent < (seconds * 1000) / EVERY_MS; sent += 1) {
    await pause(Math.max(0, began + sent * EVERY_MS - performance.now()))
    const text = `${performance.now()} `.padEnd(CHARACTERS, 'and so on ')
    sending.push(workspace.call('POST', path, { clientId: randomUUID(), text }))
    if (sent % 50 === 0) most = Math.max(most, residentMib(svar))
  }
  await Promise.all(sending)
  return Math.max(most, residentMib(svar)) - atFirst
}

function residentMib({ process: { pid } }: Svar): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

async function letGoAndBack(
  workspace: Workspace,
  { conversationId }: Visitor,
  slow: Watcher[],
  others: Watcher[],
): Promise<string[]> {
  const { lastSeq } = await workspace.call<{ lastSeq: number }>('GET', `/api/conversations/${conversationId}`)
  const hasAll = (one: Watcher) => one.cursor() === lastSeq
  const broken: string[] = []
  // The server lets go of those that cannot even be told.
  await pause(2500)
  for (const one of slow) one.read(true)
  if (!(await until(() => slow.every((one) => one.closedWith() !== null))))
    broken.push(`${slow.filter((one) => one.closedWith() === null).length} slow clients were never let go`)
  for (const one of slow) {
    await one.resume()
    if (!(await until(() => hasAll(one)))) broken.push(`a slow client has ${one.cursor()} of ${lastSeq}`)
  }
  if (!(await until(() => others.every(hasAll)))) broken.push('one of the others has not heard all')
  return [...broken, ...[...slow, ...others].flatMap((one) => one.faults())]
}

/** @returns false when it did not come true within five seconds */
async function until(isSo: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 5000; waited += 20) {
    if (isSo()) return true
    await pause(20)
  }
  return isSo()
}
