import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Drill, DrillOptions } from './drill.ts'
import { gatherCrowd } from './world/crowd.ts'
import { newDataDir } from './world/data-dir.ts'
import { type Svar, startSvar } from './world/start-svar.ts'
import { beginConversations, connectInbox, type Visitor } from './world/visitor.ts'
import { openWorkspace, type Workspace, widgetHeaders } from './world/workspace.ts'

const REQUESTS = 500
const GONE_LIMIT_MS = 30_000
const RESTART = 1012

export const stop: Drill = {
  promise: 'A stop loses nothing and takes 30 seconds at most.',
  about: 'With 500 messages in flight none fails, live connections are told, and it is gone in 30 s.',
  knowsCrowd: true,
  async run({ quick, random, crowd }) {
    const dataDir = newDataDir()
    const broken: string[] = []
    let slowestMs = 0
    try {
      for (let round = 0; round < (quick ? 1 : 5); round += 1) {
        const svar = await startSvar({ dataDir })
        slowestMs = Math.max(slowestMs, await stopUnderLoad(svar, { random, crowd }, broken))
      }
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
    if (slowestMs > GONE_LIMIT_MS) broken.push(`it was gone only after ${Math.round(slowestMs)} ms`)
    return { figures: { 'slowest to be gone, ms': slowestMs }, broken }
  },
}

async function stopUnderLoad(
  svar: Svar,
  { random, crowd: isAsked }: Pick<DrillOptions, 'random' | 'crowd'>,
  broken: string[],
): Promise<number> {
  const workspace = await openWorkspace(svar)
  const visitors = await beginConversations(workspace, 20)
  const crowd = await gatherCrowd(workspace, isAsked)
  const inbox = await connectInbox(workspace)
  const closedWith = new Promise<number>((told) => inbox.once('close', told))
  const agent = new Agent({ keepAlive: true })
  const answers = Array.from({ length: REQUESTS }, (_, index) =>
    post(workspace, agent, visitors[index % visitors.length] as Visitor),
  )
  // All of them are on their way before the signal comes; how far each has come is left to chance.
  await Promise.all(answers.map((answer) => answer.sent))
  await pause(random() * 50)
  const tookMs = svar.end('SIGTERM')
  for (const status of await Promise.all(answers.map((answer) => answer.status))) {
    if (status !== 200) broken.push(`a message in flight was answered with ${status}`)
  }
  const code = await closedWith
  if (code !== RESTART) broken.push(`a live connection was closed with ${code}`)
  for (const [code, count] of Object.entries(await crowd.closed()))
    if (code !== String(RESTART)) broken.push(`${count} of the crowd were closed with ${code}`)
  crowd.end()
  agent.destroy()
  return tookMs
}

/** Sends one message. `sent`: its bytes have left; `status`: of the answer, or what went wrong. */
function post({ url, publicKey }: Workspace, agent: Agent, visitor: Visitor) {
  const headers = { ...widgetHeaders(publicKey, visitor.token), 'content-type': 'application/json' }
  const sending = request(`${url}/api/widget/messages`, { method: 'POST', agent, headers })
  const status = new Promise<number | string>((resolve) => {
    sending.on('response', (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', (error) => resolve(error.message))
    })
    sending.on('error', (error) => resolve(error.message))
  })
  const sent = new Promise<void>((resolve) => {
    sending.on('finish', resolve)
    sending.on('error', () => resolve())
  })
  sending.end(JSON.stringify({ clientId: randomUUID(), text: 'One more thing before you close.' }))
  return { sent, status }
}
