import { z } from 'zod'
import { system } from '../../src/kernel/actor.ts'
import { enqueue, handles, jobType } from '../../src/platform/jobs/jobs.ts'
import { docx, paragraph, xlsx } from '../../src/platform/parsing/factory.ts'
import type { DocumentParser } from '../../src/platform/parsing/index.ts'
import type { Platform } from '../../src/platform/platform.ts'
import type { Room } from '../../src/platform/room.ts'
import { inTenant } from '../../src/platform/tenancy/context.ts'

const deeds = ['good', 'throw', 'exhaust', 'loop', 'hang'] as const
/** What a job does: its work; throw; have a document take all memory; have one that never ends read; never end itself. */
export type Deed = (typeof deeds)[number]

interface BadOne {
  number: number
  deed: Deed
  isDone: boolean
}

/** A kind of job of which some are bad. */
export interface Work {
  name: string
  room: Room
  /** @returns how long it took until it was done, in milliseconds; of a bad one nothing ever comes */
  leave(platform: Platform, tenantId: string, deed: Deed): Promise<number>
  badOnes(): BadOne[]
  /** From here on the bad ones do their work, as after a mended fault. */
  mend(): void
}

const READ_LIMIT_MS = 1000

export function createWork(parser: DocumentParser): Work {
  const payload = z.object({ number: z.number(), deed: z.enum(deeds) })
  const type = jobType('drill.work', payload, {
    retryLimit: 1,
    expireInSeconds: 3,
    concurrency: 8,
    perTenant: 8,
  })
  const waiting = new Map<number, () => void>()
  const badOnes: BadOne[] = []
  const documents = makeDocuments()
  let isMended = false
  let left = 0
  const read = (bytes: Uint8Array, fileName: string) =>
    parser.parseDocument({ bytes, fileName, limits: { timeoutMs: READ_LIMIT_MS } })
  const evil: Record<Exclude<Deed, 'good'>, () => Promise<unknown>> = {
    throw: () => Promise.reject(new Error('This job is bad.')),
    exhaust: () => read(documents.large, 'large.xlsx'),
    loop: () => read(documents.endless, 'endless.docx'),
    hang: () => new Promise(() => {}),
  }
  const done = handles(type, async (platform, tenantId, { number, deed }) => {
    if (deed !== 'good' && !isMended) return void (await evil[deed]())
    await inTenant(platform, tenantId, system('drill'), (ctx) => ctx.client.query('SELECT 1'))
    waiting.get(number)?.()
    const one = badOnes.find((badOne) => badOne.number === number)
    if (one) one.isDone = true
  })
  return {
    name: type.name,
    room: { jobs: [done] },
    async leave(platform, tenantId, deed) {
      left += 1
      const number = left
      if (deed !== 'good') badOnes.push({ number, deed, isDone: false })
      const began = performance.now()
      const ended = new Promise<void>((end) => waiting.set(number, end))
      await inTenant(platform, tenantId, system('drill'), async (ctx) => enqueue(ctx, type, { number, deed }))
      await ended
      waiting.delete(number)
      return performance.now() - began
    },
    badOnes: () => badOnes,
    mend() {
      isMended = true
    },
  }
}

function makeDocuments() {
  const rows = Array.from({ length: 60_000 }, (_, index) => [
    `A rather long cell number ${index}`,
    index,
    index,
  ])
  return { large: xlsx({ Large: rows }), endless: docx(paragraph('a').repeat(400_000)) }
}
