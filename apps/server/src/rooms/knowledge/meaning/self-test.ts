import { sentences, wrongUpTo } from '@svar/language'
import { system } from '../../../kernel/actor.ts'
import { ModelError } from '../../../kernel/ports.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/embeddings.ts'
import { knowledgeState } from '../stores/state.ts'
import { someEmbedded } from '../stores/vectors.ts'
import { cut, endpointOf, likelyTokens } from './endpoint.ts'
import { hinder } from './hindrance.ts'
import { type Near, nearestTo } from './nearest.ts'

const QUESTIONS = 100
const TEST_LIMIT_MS = 60_000
/** Vectors that find so few of the passages that the questions are taken from say nothing of what texts mean. */
const LEAST_TOLD_APART = 0.6
/** Passages that say the same twice lie this near together. */
const ALIKE = 0.001
/** It is done anew when so much of what is known is new. */
const GROWTH = 1.25

type Sample = Awaited<ReturnType<typeof someEmbedded>>[number]

/** Whether vectors have shown that they tell this workspace's passages apart; noise never does. */
export const tellsApart = ({ testedAt, toldApart }: Pick<store.EmbeddingRow, 'testedAt' | 'toldApart'>) =>
  testedAt !== null && (toldApart ?? 0) >= LEAST_TOLD_APART

/**
 * Asks for passages by their own questions, headings and first sentences. How many are found tells whether the vectors
 * are worth asking at all; how near wrong ones come to questions that people wrote, what may count as an answer.
 */
export async function testVectors(platform: Platform, tenantId: string, signal: AbortSignal): Promise<void> {
  const within = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(platform, tenantId, system('embeddings'), work)
  const due = await within(whatIsDue)
  if (!due) return
  const { row, endpoint, samples } = due
  const texts = samples.map(questionOf)
  try {
    const asked = texts.map(({ text }) => text)
    const limits = { timeoutMs: TEST_LIMIT_MS, signal }
    const { vectors, tokens } =
      asked.length > 0
        ? await platform.embeddings.embed(endpoint, asked, 'question', limits)
        : { vectors: [], tokens: 0 }
    const found: Near[][] = []
    for (const vector of vectors) found.push(await within((ctx) => nearestTo(ctx, row.generation, vector)))
    await within(async (ctx) => {
      await store.noteTokens(ctx, tokens || likelyTokens(asked))
      if ((await store.embeddingRow(ctx, { lock: true }))?.generation !== row.generation) return
      await store.noteTested(ctx, { ...judged(samples, texts, found), passages: due.passages })
    })
  } catch (error) {
    if (signal.aborted || !(error instanceof ModelError)) throw error
    await within((ctx) => hinder(ctx, error.reason, error.message, error.retryAfterS ?? 0))
  }
}

async function whatIsDue(ctx: Context) {
  const row = await store.embeddingRow(ctx)
  const { passages } = await knowledgeState(ctx)
  if (!row?.isOn || passages === 0) return null
  if (row.testedAt && passages < row.testedPassages * GROWTH) return null
  const samples = await someEmbedded(ctx, row.generation, QUESTIONS)
  return { row, endpoint: endpointOf(ctx, row), samples, passages }
}

/** A question that stands over a passage is one that people ask; else its beginning stands for one. */
function questionOf({ title, heading, text }: Sample): { text: string; isAsked: boolean } {
  const over = (heading.at(-1) ?? title).trim()
  if (over.endsWith('?')) return { text: cut(over), isAsked: true }
  const [first] = sentences(text)
  return { text: cut(`${over} ${first?.text ?? ''}`.trim() || text), isAsked: false }
}

function judged(samples: Sample[], texts: { isAsked: boolean }[], found: Near[][]) {
  let right = 0
  const nearestWrong: number[] = []
  samples.forEach((sample, at) => {
    const near = found[at] ?? []
    const own = near.find(({ id }) => id === sample.id)
    if (own && own.similarity >= (near[0]?.similarity ?? 1) - ALIKE) right += 1
    const wrong = near.find(({ id }) => id !== sample.id)
    if (wrong && texts[at]?.isAsked) nearestWrong.push(wrong.similarity)
  })
  return { toldApart: right / Math.max(1, samples.length), nearestWrong: wrongUpTo(nearestWrong) }
}
