import type { Locale, PlaygroundAnswer } from '@svar/contract'
import { system } from '../../kernel/actor.ts'
import type { Platform } from '../../platform/platform.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { workspaceOf } from '../identity/index.ts'
import { showPassage } from '../knowledge/index.ts'
import { settingsOf } from './settings.ts'
import { makeAnswer } from './turn/make-answer.ts'
import type { Answer, Question, Understood, Words } from './turn/turn.ts'

export interface Asked {
  question: string
  locale?: Locale | undefined
  history?: Question['history']
  /** `builtin` or a model's id. */
  engine?: string | undefined
  withDrafts?: string[]
  words?: Words
}

const silent: Words = { write: () => {}, withdraw: () => {}, isUnseen: true }
const LIMIT_MS = 30_000

/** Asks without a customer: nothing is stored, and all that led to the answer is told. */
export async function askAssistant(
  platform: Platform,
  tenantId: string,
  asked: Asked,
): Promise<PlaygroundAnswer> {
  const { settings, workspace } = await inTenant(platform, tenantId, system('playground'), async (ctx) => ({
    settings: await settingsOf(ctx),
    workspace: await workspaceOf(ctx),
  }))
  const { understood, answer } = await makeAnswer({
    platform,
    tenantId,
    settings,
    workspace,
    conversationId: null,
    engine: asked.engine,
    ...(asked.withDrafts ? { withDrafts: asked.withDrafts } : {}),
    question: questionOf(asked, workspace.locale),
    words: asked.words ?? silent,
    signal: AbortSignal.timeout(LIMIT_MS),
  })
  return show(understood, answer)
}

function questionOf({ question, locale, history = [] }: Asked, workspaceLocale: Locale): Question {
  return {
    text: question,
    history,
    localeHint: locale ?? workspaceLocale,
    personWasOffered: false,
    offered: [],
    misses: 0,
    memories: [],
  }
}

function show(understood: Understood, answer: Answer): PlaygroundAnswer {
  const used = new Set(answer.sources.map((source) => source.passageId))
  return {
    understood: {
      locale: understood.locale,
      localeConfidence: understood.localeConfidence,
      intent: understood.intent,
      confidence: understood.confidence,
      sentiment: understood.sentiment,
      state: understood.state,
      entities: understood.entities.map((entity) => ({
        kind: entity.kind,
        text: entity.raw,
        value: entity.value,
      })),
      searchedFor: understood.searchFor,
    },
    passages: (answer.search?.hits ?? []).map((hit) => ({
      passage: showPassage(hit.passage),
      score: hit.score,
      similarity: hit.similarity,
      matched: hit.matched,
      used: used.has(hit.passage.id),
    })),
    meaning: answer.search?.meaning ?? 'off',
    alike: showAlike(answer),
    answer: {
      text: answer.text,
      held: answer.held,
      confidence: answer.confidence,
      sources: answer.sources,
      offered: answer.offered,
    },
    receipts: answer.receipts,
    refused: answer.refused,
    toolCalls: answer.toolCalls,
    engine: answer.engine,
    fallbacks: answer.fallbacks,
    timings: answer.timings,
  }
}

function showAlike({ search }: Answer): PlaygroundAnswer['alike'] {
  if (!search?.alike) return null
  const { faqId, question, confidence, sureFrom, reasons } = search.alike
  const used = search.judgement.reason === 'asked_alike'
  return { faqId, question, confidence, sureFrom, used, reasons: reasons() }
}
