import { fork } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import type { Workspace } from './workspace.ts'

const VISITORS = 5000
const AGENTS = 50
/** By their own back-off the last come after 30 s, and so many take the server a while. */
const BACK_LIMIT_MS = 120_000

/** What the process of the crowd tells. */
export interface CrowdNews {
  connected: number
  /** How many connections have ended, by the code that they were closed with. */
  closed: Record<string, number>
}

/** Everybody who has the page or the inbox open while a promise is tried; none unless it is asked for. */
export interface Crowd {
  /** Waits until all are connected. @returns what is wrong with it, in words; null when nothing is */
  missing(): Promise<string | null>
  /** Waits until all connections have ended. @returns how many with each code, since it was asked last */
  closed(): Promise<Record<string, number>>
  /** What there is to tell of it at the end. */
  figures(): Record<string, number>
  end(): void
}

const nobody: Crowd = {
  missing: async () => null,
  closed: async () => ({}),
  figures: () => ({}),
  end: () => {},
}

/**
 * Has 5,000 visitors and 50 agents connect, from a process of their own, and come back as the widget does whenever they
 * lose their connection. @throws Error when they do not all come in
 */
export async function gatherCrowd(workspace: Workspace, isAsked: boolean): Promise<Crowd> {
  if (!isAsked) return nobody
  const { url, publicKey, keyHeaders } = workspace
  const given = JSON.stringify({ url, publicKey, keyHeaders, visitors: VISITORS, agents: AGENTS })
  const child = fork(new URL('./crowd-process.ts', import.meta.url), [given])
  let news: CrowdNews = { connected: 0, closed: {} }
  let told: Record<string, number> = {}
  child.on('message', (said) => {
    news = said as CrowdNews
  })
  const count = async (isSo: () => boolean) => {
    for (const until = performance.now() + BACK_LIMIT_MS; !isSo() && performance.now() < until; )
      await pause(50)
    return news.connected
  }
  const crowd: Crowd = {
    async missing() {
      const there = await count(() => news.connected === VISITORS + AGENTS)
      if (there === VISITORS + AGENTS) return null
      return `of a crowd of ${VISITORS + AGENTS} only ${there} were connected after ${BACK_LIMIT_MS / 1000} s`
    },
    async closed() {
      await count(() => news.connected === 0)
      const before = told
      told = news.closed
      return Object.fromEntries(Object.entries(told).map(([code, all]) => [code, all - (before[code] ?? 0)]))
    },
    figures: () => ({
      'crowd connected': news.connected,
      'connections that the crowd lost': Object.values(news.closed).reduce((sum, one) => sum + one, 0),
    }),
    end: () => child.kill(),
  }
  const missing = await crowd.missing()
  if (missing === null) return crowd
  crowd.end()
  throw new Error(missing)
}
