import { type Locale, locales } from '@svar/contract'
import { system } from '../../kernel/actor.ts'
import type { Platform } from '../../platform/platform.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { recentQuestions } from '../conversations/index.ts'
import { askAssistant } from './playground.ts'
import { rehearseTests } from './training/run-tests.ts'

type Verdict = 'changed' | 'now_answered' | 'no_longer_answered'

/**
 * Asks recent real questions twice, without and with draft questions and answers, and tells what would change.
 * The built-in engine answers both times: it is the same each time, so a difference comes from the drafts.
 */
export async function rehearse(platform: Platform, tenantId: string, faqIds: string[], limit: number) {
  const asked = await inTenant(platform, tenantId, system('rehearsal'), (ctx) => recentQuestions(ctx, limit))
  const unique = [...new Map(asked.map((one) => [one.question.trim().toLowerCase(), one])).values()]
  const items: { question: string; before: string; after: string; verdict: Verdict }[] = []
  for (const { question, locale: written } of unique) {
    const locale = locales.find((known) => known === written) as Locale | undefined
    const before = await askAssistant(platform, tenantId, { question, locale, engine: 'builtin' })
    const after = await askAssistant(platform, tenantId, {
      question,
      locale,
      engine: 'builtin',
      withDrafts: faqIds,
    })
    if (before.answer.text === after.answer.text) continue
    items.push({
      question,
      before: before.answer.text,
      after: after.answer.text,
      verdict: verdictOf(before.answer.held, after.answer.held),
    })
  }
  const tests = await rehearseTests(platform, tenantId, faqIds)
  return { questions: unique.length, same: unique.length - items.length, items, tests }
}

const verdictOf = (before: boolean, after: boolean): Verdict => {
  if (!before && after) return 'now_answered'
  return before && !after ? 'no_longer_answered' : 'changed'
}
