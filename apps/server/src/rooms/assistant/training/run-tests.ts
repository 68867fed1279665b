import type { KeptTests } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { knowledgeState } from '../../knowledge/index.ts'
import { askAssistant } from '../playground.ts'
import * as store from '../stores/kept-tests.ts'
import { testsOf } from './queries.ts'

/** Asks kept tests, all or one, of the knowledge as it is now, and keeps how they came out. */
export async function runTests(
  platform: Platform,
  tenantId: string,
  onlyId: string | null = null,
): Promise<KeptTests> {
  const within = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(platform, tenantId, system('assistant'), work)
  const { version } = await within(knowledgeState)
  const tests = (await within(store.keptTests)).filter(({ id }) => onlyId === null || id === onlyId)
  const outcomes: store.Outcome[] = []
  for (const test of tests) {
    const { passes, answerNow } = await ask(platform, tenantId, test)
    // What has never been answered as it was taught did not break: perhaps it is not published yet.
    const state = passes ? 'passes' : test.state === 'new' ? 'new' : 'broken'
    outcomes.push({ id: test.id, state, answerNow })
  }
  return within(async (ctx) => {
    await store.noteOutcomes(ctx, outcomes, version)
    return testsOf(ctx)
  })
}

/** The same with drafts of questions and answers, before they are published; nothing is kept. */
export async function rehearseTests(platform: Platform, tenantId: string, withDrafts: string[]) {
  const tests = await inTenant(platform, tenantId, system('rehearsal'), store.keptTests)
  const broken: { question: string; answer: string; after: string }[] = []
  for (const test of tests) {
    const { passes, answerNow } = await ask(platform, tenantId, test, withDrafts)
    if (!passes && test.state !== 'new')
      broken.push({ question: test.question, answer: test.answer, after: answerNow })
  }
  const passing = tests.filter(({ state }) => state !== 'new').length - broken.length
  return { passing, broken }
}

/** By the built-in engine, which answers the same each time: a difference comes from the knowledge. */
async function ask(
  platform: Platform,
  tenantId: string,
  { question, locale, sourceId, answer: taught }: store.TestRow,
  withDrafts: string[] = [],
): Promise<{ passes: boolean; answerNow: string }> {
  const { answer } = await askAssistant(platform, tenantId, {
    question,
    locale,
    engine: 'builtin',
    withDrafts,
  })
  const isFound = answer.held && answer.sources.some((source) => source.sourceId === sourceId)
  return { passes: isFound || plain(answer.text).includes(plain(taught)), answerNow: answer.text }
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
