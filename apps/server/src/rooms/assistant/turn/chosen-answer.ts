import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { passagesByIds } from '../../knowledge/index.ts'
import { phrasesIn } from '../phrases/index.ts'
import { answerQuoted, MAX_FAQ_ANSWER, offerButtons, quoteFrom } from './builtin.ts'
import { chosenOf } from './did-you-mean.ts'
import { type Answer, noAnswerYet, type Offered, type Question, type Understood } from './turn.ts'

/**
 * Answers who was asked what they meant: the passage that was chosen, with its source; who says no is offered a person,
 * and who says yes to several is asked which. Null where nothing was asked back, where something else is said, and where
 * the passage is there no more.
 */
export async function chosenAnswer(
  platform: Platform,
  tenantId: string,
  question: Question,
  understood: Understood,
): Promise<Answer | null> {
  const { offered } = question
  if (offered.length === 0) return null
  const isYes = understood.intent === 'affirm'
  const chosen = chosenOf(question) ?? (isYes && offered.length === 1 ? offered[0] : null)
  if (chosen) return quoted(platform, tenantId, question, chosen)
  const phrases = phrasesIn(understood.locale)
  const again = { ...noAnswerYet, engine: 'builtin', held: false }
  if (isYes)
    return { ...again, text: phrases.whichOne, buttons: offerButtons(offered, understood.locale), offered }
  if (understood.intent !== 'deny') return null
  return { ...again, text: phrases.notHeldAgain[0] ?? '', buttons: offerButtons([], understood.locale) }
}

async function quoted(
  platform: Platform,
  tenantId: string,
  question: Question,
  { passageId }: Offered,
): Promise<Answer | null> {
  const [passage] = await inTenant(platform, tenantId, system('assistant'), (ctx) =>
    passagesByIds(ctx, [passageId]),
  )
  if (!passage) return null
  const before = question.history.findLast(({ from }) => from === 'customer')?.text ?? question.text
  const hit = { passage, matched: [] }
  const words = passage.text.length <= MAX_FAQ_ANSWER ? passage.text : quoteFrom(before, hit, before)
  // What was said is the name of a passage, which may be in a language that the customer does not write.
  return answerQuoted(hit, words, { locale: question.localeHint }, null)
}
