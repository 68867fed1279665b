import { setTimeout as wait } from 'node:timers/promises'
import { type IntentModel, type Language, type Locale, languageOf, restoreIntents } from '@svar/language'
import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { publishedWordings } from '../stores/wordings.ts'
import { type Lesson, lessonsOf } from './lessons.ts'
import { train } from './train.ts'

/** More would keep others waiting when it is taken over; questions with fewer wordings are left to the search. */
const MOST = { questions: 150, wordings: 10 }
/** Over all workspaces of one process; beyond it the longest unused goes, and is learnt again when it is asked for. */
const MOST_BYTES = 64 * 1024 * 1024

/** What was learnt of one language. */
export interface Learnt {
  model: IntentModel
  asked: Lesson['asked']
  mark: string
  bytes: number
}
interface Held {
  /** Of the knowledge, as it was when last looked at; -1 before. */
  version: number
  learnt: Map<Language, Learnt>
  work: Promise<void> | null
}
const heldBy = new WeakMap<Platform, Map<string, Held>>()

/**
 * What was learnt from a workspace's wordings in a language. What has changed is learnt beside the conversations: until
 * then the earlier one answers, or none.
 * @param patienceMs so long it may wait for what is being learnt
 */
export async function wordingModel(
  platform: Platform,
  tenantId: string,
  { version, locale, patienceMs }: { version: number; locale: Locale; patienceMs: number },
): Promise<Learnt | null> {
  const held = heldOf(platform, tenantId)
  if (held.version !== version) {
    held.work ??= learn(platform, tenantId, held, version).finally(() => {
      held.work = null
    })
    if (patienceMs > 0) await atMost(patienceMs, held.work)
  }
  return held.learnt.get(languageOf(locale)) ?? null
}

async function atMost(ms: number, work: Promise<void>): Promise<void> {
  const done = new AbortController()
  const late = wait(ms, undefined, { signal: done.signal }).catch(() => {})
  await Promise.race([work, late])
  done.abort()
}

function heldOf(platform: Platform, tenantId: string): Held {
  const all = heldBy.get(platform) ?? new Map<string, Held>()
  heldBy.set(platform, all)
  const held = all.get(tenantId) ?? { version: -1, learnt: new Map(), work: null }
  // Last in the map: last used.
  all.delete(tenantId)
  all.set(tenantId, held)
  return held
}

/** A question that cannot be learnt is still searched for, so a failure is no customer's trouble. */
async function learn(platform: Platform, tenantId: string, held: Held, version: number): Promise<void> {
  try {
    const lessons = lessonsOf(
      await inTenant(platform, tenantId, system('search'), (ctx) => publishedWordings(ctx, MOST)),
    )
    const learnt = new Map<Language, Learnt>()
    for (const lesson of lessons) {
      const before = held.learnt.get(lesson.language)
      learnt.set(lesson.language, before?.mark === lesson.mark ? before : await learntFrom(lesson))
    }
    held.learnt = learnt
    makeRoom(platform, held)
  } catch (error) {
    platform.log.warn({ error: (error as Error).message }, 'could not learn from wordings')
  }
  held.version = version
}

async function learntFrom(lesson: Lesson): Promise<Learnt> {
  const saved = await train(lesson)
  const { asked, mark } = lesson
  // A feature is kept as text and as its place; the weights stand in base64, four letters for three bytes.
  const bytes = saved.features.length * 5 + saved.weights.length
  return { model: restoreIntents(saved), asked, mark, bytes }
}

function makeRoom(platform: Platform, latest: Held): void {
  const all = heldBy.get(platform) ?? new Map<string, Held>()
  const size = ({ learnt }: Held) => [...learnt.values()].reduce((sum, { bytes }) => sum + bytes, 0)
  let bytes = [...all.values()].reduce((sum, held) => sum + size(held), 0)
  for (const [tenantId, held] of all) {
    if (bytes <= MOST_BYTES) return
    if (held === latest || held.work) continue
    all.delete(tenantId)
    bytes -= size(held)
  }
}
