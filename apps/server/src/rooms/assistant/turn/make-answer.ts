import type { AssistantSettings, Holiday, Locale, Workspace } from '@svar/contract'
import { asksOpening, asksPrice, entitiesOf, languageOf, tokenize } from '@svar/language'
import { system } from '../../../kernel/actor.ts'
import { ownTurn } from '../../../kernel/own-turn.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { type SearchResult, searchKnowledge } from '../../knowledge/index.ts'
import { closedDays } from '../../teams/index.ts'
import { basicAnswer } from './basic-answer.ts'
import { answerFromPassages } from './builtin.ts'
import { askModels } from './chain.ts'
import { chosenAnswer } from './chosen-answer.ts'
import { answerEach } from './each-question.ts'
import { closedAnswer, openingAnswer } from './opening-answer.ts'
import { placeAnswer } from './place-answer.ts'
import { factsText, systemPrompt } from './prompt.ts'
import { answerFromPeople } from './said-by-people.ts'
import { smallTalk } from './small-talk.ts'
import type { Answer, Question, Understood, Words } from './turn.ts'
import { openingQuestion, understand, waysToAsk } from './understand.ts'

export interface MakeAnswer {
  platform: Platform
  tenantId: string
  question: Question
  settings: AssistantSettings
  workspace: Workspace
  /** null outside of a conversation, as in the playground. */
  conversationId: string | null
  /** `builtin` or a model's id: only this one answers. */
  engine?: string | undefined
  withDrafts?: string[]
  words: Words
  signal: AbortSignal
}

const PASSAGES = 6
/** Who tries the assistant out has often changed what it knows just before. */
const PATIENCE_MS = 5000

/** The turn without its stage: understand → search → decide → answer. It stores nothing and tells nobody. */
export async function makeAnswer(input: MakeAnswer): Promise<{ understood: Understood; answer: Answer }> {
  await ownTurn()
  const began = performance.now()
  const understood = understand(input.question, input.settings, input.workspace, input.platform.clock.now())
  const understandMs = performance.now() - began
  const { platform, tenantId, question } = input
  const chosen = await chosenAnswer(platform, tenantId, question, understood)
  const talk = chosen ?? smallTalk(question, understood, input.settings.name, input.workspace.name)
  const told = talk && saysYesToOpening(question, understood) ? await find(input, understood) : null
  if (talk && !told?.judgement.answerable) {
    await writeOut(input, talk.text)
    return { understood, answer: { ...talk, timings: { understandMs, searchMs: 0, answerMs: 0 } } }
  }
  const search = told ?? (await find(input, understood))
  const searched = performance.now()
  const answer = await answerQuestion(input, understood, search)
  const timings = { understandMs, searchMs: search.durationMs, answerMs: performance.now() - searched }
  return { understood, answer: { ...answer, timings } }
}

/** Who says yes to what the business asked first is told about it, where the knowledge holds that. */
const saysYesToOpening = ({ history }: Question, { intent }: Understood) =>
  intent === 'affirm' && openingQuestion(history) !== undefined

async function find(
  { platform, tenantId, question, withDrafts, conversationId }: MakeAnswer,
  understood: Understood,
): Promise<SearchResult> {
  const ways = waysToAsk(question, understood.searchFor, understood.locale)
  const search = (text: string) =>
    searchKnowledge(platform, tenantId, {
      question: text,
      locale: understood.locale,
      limit: PASSAGES,
      otherWays: ways,
      ...(conversationId === null ? { patienceMs: PATIENCE_MS } : {}),
      ...(withDrafts ? { withDrafts } : {}),
    })
  let own: SearchResult | null = null
  for (const way of ways) {
    const found = await search(way)
    if (way === understood.searchFor) own = found
    if (!found.judgement.answerable || isOnlyWhatWasAskedBefore(found, way, understood.searchFor)) continue
    if (way !== ways[0] && leavesPriceOpen(found, ways[0] ?? way, understood.locale)) continue
    understood.searchFor = way
    return found
  }
  return own ?? search(understood.searchFor)
}

/**
 * A question that is joined to the one before it is answered by what holds its own words too: otherwise whatever is asked
 * next would get the earlier answer again.
 */
function isOnlyWhatWasAskedBefore({ hits, judgement }: SearchResult, way: string, own: string): boolean {
  if (way === own || !way.endsWith(` ${own}`)) return false
  const best = hits.find(({ passage }) => passage.id === judgement.best)
  const ownWords = new Set(tokenize(own).map(({ text }) => text.toLowerCase()))
  return best?.missing.some((word) => ownWords.has(word.toLowerCase())) ?? false
}

/** `And for a large one?` after a price wants another price, and not whatever else is said of large ones. */
function leavesPriceOpen({ hits, judgement }: SearchResult, meant: string, locale: Locale): boolean {
  if (!asksPrice(meant, languageOf(locale))) return false
  const best = hits.find(({ passage }) => passage.id === judgement.best)
  return !entitiesOf(best?.passage.text ?? '', locale).some(({ kind }) => kind === 'amount')
}

async function answerQuestion(
  input: MakeAnswer,
  understood: Understood,
  search: SearchResult,
): Promise<Answer> {
  const { settings, workspace, question, platform, tenantId, words, signal } = input
  const now = platform.clock.now()
  const closed = await closedDaysFor(input, understood.locale)
  const prompt = systemPrompt({
    settings,
    workspace,
    locale: understood.locale,
    question,
    times: understood.times,
    hits: search.hits,
    closed,
    now,
  })
  const facts = factsText({ settings, workspace, locale: understood.locale, closed, now })
  const turn = { platform, tenantId, question, understood, search, system: prompt, facts, words, signal }
  const asked = await askModels(turn, input.conversationId, input.engine)
  if (asked.answer) return asked.answer
  const each = await answerEach(question, understood, async (one) => {
    const read = understand(one, settings, workspace, now)
    const part = { ...input, question: one }
    return withoutModels(part, read, await find(part, read), closed)
  })
  const answer = each ?? (await withoutModels(input, understood, search, closed))
  await writeOut(input, answer.text)
  const person = asked.person ? 'customer_asked' : answer.person
  return { ...answer, person, fallbacks: asked.fallbacks, refused: asked.refused }
}

/** Only who asks when it is open needs to know. */
async function closedDaysFor(
  { platform, tenantId, question }: MakeAnswer,
  locale: Locale,
): Promise<Holiday[]> {
  return asksOpening(question.text, locale)
    ? inTenant(platform, tenantId, system('assistant'), closedDays)
    : []
}

async function withoutModels(
  input: MakeAnswer,
  understood: Understood,
  search: SearchResult,
  closed: Holiday[],
): Promise<Answer> {
  const { settings, workspace, question, platform, tenantId } = input
  const known =
    answerFromPeople(question, understood, search) ??
    closedAnswer(question, understood, closed) ??
    (await basicAnswer({ platform, tenantId, question, understood, search })) ??
    (await placeAnswer({ platform, tenantId, question, understood, search }))
  if (known) return known
  await ownTurn()
  const opening = search.judgement.answerable ? null : openingAnswer(question, understood, workspace, closed)
  return opening ?? answerFromPassages(question, understood, search, settings.offerPersonAfterMisses)
}

const GROUPS = 8
const PAUSE_MS = 14

/** The built-in engine has its words at once; they are shown in a few groups, so that the eye can follow. */
async function writeOut({ words, signal }: MakeAnswer, text: string): Promise<void> {
  const parts = text.match(/\S+\s*/g) ?? []
  const size = Math.max(1, Math.ceil(parts.length / GROUPS))
  for (let at = 0; at < parts.length && !signal.aborted; at += size) {
    if (at > 0 && !words.isUnseen) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    words.write(parts.slice(at, at + size).join(''))
  }
}
