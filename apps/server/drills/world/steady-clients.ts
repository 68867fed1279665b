import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Answered, ask } from './ask.ts'
import type { Visitor } from './visitor.ts'
import { type Workspace, widgetHeaders } from './workspace.ts'

/** What one request of a steady client came to. */
export interface Heard extends Answered {
  beganAt: number
  endedAt: number
}

export interface SteadyClients {
  heard: Heard[]
  /** Messages that were acknowledged: client id and place. */
  acknowledged: Map<string, number>
  /** What one workspace was shown of another. */
  strays: string[]
  stop(): Promise<void>
}

const PAUSE_MS = 25

/** Visitors who write, and members who look at their inbox, in several workspaces at once and without an end. */
export function startSteadyClients(desks: { workspace: Workspace; visitors: Visitor[] }[]): SteadyClients {
  const made: Omit<SteadyClients, 'stop'> = { heard: [], acknowledged: new Map(), strays: [] }
  let over = false
  const noted = async (asking: Promise<Answered>): Promise<Answered> => {
    const beganAt = performance.now()
    const answered = await asking
    made.heard.push({ ...answered, beganAt, endedAt: performance.now() })
    return answered
  }
  const write = async (workspace: Workspace, { token }: Visitor, clientId: string): Promise<void> => {
    const headers = widgetHeaders(workspace.publicKey, token)
    const body = { clientId, text: `This is message ${clientId}.` }
    const sending = ask(workspace.url, { method: 'POST', path: '/api/widget/messages', headers, body })
    const { status, body: said } = await noted(sending)
    const { seq } = (said.message ?? {}) as { seq?: number }
    if (status === 200) made.acknowledged.set(clientId, seq ?? 0)
  }
  const look = async (workspace: Workspace, own: Set<string>): Promise<void> => {
    const asking = { method: 'GET', path: '/api/conversations?limit=50', headers: workspace.keyHeaders }
    const { status, body } = await noted(ask(workspace.url, asking))
    const { items = [] } = body as { items?: { id: string }[] }
    if (status !== 200) return
    if (items.length !== own.size) made.strays.push(`a workspace saw ${items.length} of its ${own.size}`)
    for (const { id } of items) if (!own.has(id)) made.strays.push(`a workspace saw ${id} of another`)
  }
  const running = desks.flatMap(({ workspace, visitors }) => {
    const own = new Set(visitors.map(({ conversationId }) => conversationId))
    return visitors.map(async (visitor) => {
      let clientId: string = randomUUID()
      while (!over) {
        await write(workspace, visitor, clientId)
        // What was not acknowledged is sent again, as the widget does.
        if (made.acknowledged.has(clientId)) clientId = randomUUID()
        await look(workspace, own)
        await pause(PAUSE_MS)
      }
    })
  })
  return {
    ...made,
    async stop() {
      over = true
      await Promise.all(running)
    },
  }
}
