import type { Message } from '@svar/contract'
import { type ModelEndpoint, ModelError, type ModelTool } from '../../../kernel/ports.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type SearchResult, searchKnowledge } from '../../knowledge/index.ts'
import { phrasesIn } from '../phrases/index.ts'
import { cite } from './builtin.ts'
import { sourcesText } from './prompt.ts'
import { type Evidence, receiptsFor, sentenceGate } from './receipts.ts'
import { type Answer, noAnswerYet, type Question, type Understood, type Words } from './turn.ts'

export interface ModelTurn {
  platform: Platform
  tenantId: string
  question: Question
  understood: Understood
  search: SearchResult
  system: string
  /** What the business itself says in its settings, and what day it is: to be relied on like a source. */
  facts: string
  words: Words
  signal: AbortSignal
  /** What is left of the time for this answer. */
  timeMs: number
  /** Set when a model asks for a person: once for the turn, whichever model it was. */
  asked: { person: boolean }
}

/** An answer that says what no source holds. Another engine answers instead. */
export class Unsupported extends ModelError {
  readonly claims: string[]

  constructor(claims: string[]) {
    super('garbage', `No source holds: ${claims.join(', ')}`)
    this.claims = claims
  }
}

const MAX_TOKENS = 800

/** One endpoint's answer, shown as it comes, checked before it is shown. @throws ModelError */
export async function modelAnswer(
  turn: ModelTurn,
  endpoint: ModelEndpoint,
): Promise<Answer & { tokens: number }> {
  const { question, understood, search } = turn
  const evidence: Evidence = {
    passages: search.hits.map((hit) => hit.passage),
    toolResults: [turn.facts],
    people: (question.people ?? []).map(({ text }) => text),
    customer: customerWords(question),
  }
  const gate = sentenceGate(
    () => evidence,
    understood.locale,
    (text) => turn.words.write(text),
  )
  const toolCalls: Answer['toolCalls'] = []
  let tokens = 0
  for await (const chunk of turn.platform.models.stream(endpoint, requestOf(turn, toolsOf(turn, evidence)))) {
    if (chunk.type === 'text') gate.write(chunk.text)
    if (chunk.type === 'tool')
      toolCalls.push({
        tool: chunk.name,
        input: JSON.stringify(chunk.input),
        output: JSON.stringify(chunk.output).slice(0, 2000),
      })
    if (chunk.type === 'end') tokens = chunk.usage.inputTokens + chunk.usage.outputTokens
    if (gate.refused.length > 0) throw new Unsupported(gate.refused)
  }
  gate.end()
  if (gate.refused.length > 0) throw new Unsupported(gate.refused)
  const text = gate.text().trim()
  if (text === '' && !turn.asked.person) throw new ModelError('garbage', 'The answer is empty.')
  return { ...answerOf(turn, text, evidence, turn.asked.person), toolCalls, tokens }
}

const customerWords = ({ text, history }: Question) =>
  [...history.filter((said) => said.from === 'customer').map((said) => said.text), text].join('\n')

function requestOf(turn: ModelTurn, tools: ModelTool[]) {
  return {
    system: turn.system,
    messages: messagesOf(turn.question),
    tools,
    maxOutputTokens: MAX_TOKENS,
    firstWordTimeoutMs: Math.min(8000, turn.timeMs),
    stallTimeoutMs: Math.min(5000, turn.timeMs),
    totalTimeoutMs: turn.timeMs,
    signal: turn.signal,
  }
}

/** Some providers refuse words that begin with the assistant's, and messages that hold none. */
function messagesOf({ history, text }: Question): Question['history'] {
  const said = history.filter((message) => message.text.trim() !== '')
  const from = said.findIndex((message) => message.from === 'customer')
  return [...(from < 0 ? [] : said.slice(from)), { from: 'customer', text }]
}

const CHARACTERS_PER_TOKEN = 3

/** About the most that one call costs: what is sent, and the longest answer. */
export function mostTokensOf({ system, question }: Pick<ModelTurn, 'system' | 'question'>): number {
  const sent = messagesOf(question).reduce((sum, { text }) => sum + text.length, system.length)
  return Math.ceil(sent / CHARACTERS_PER_TOKEN) + MAX_TOKENS
}

/** Tools see what the customer's question may see: the published knowledge, nothing of other customers. */
function toolsOf(turn: ModelTurn, evidence: Evidence): ModelTool[] {
  const { platform, tenantId, understood, asked } = turn
  const searchTool: ModelTool = {
    name: 'search_knowledge',
    description: 'Search the business’s own material again, with other words.',
    input: {
      type: 'object',
      properties: { query: { type: 'string' } },
      required: ['query'],
      additionalProperties: false,
    },
    async run(input) {
      const query = String((input as { query?: unknown })?.query ?? '').slice(0, 500)
      if (query.trim() === '') return 'Name what to search for.'
      const found = await searchKnowledge(platform, tenantId, {
        question: query,
        locale: understood.locale,
        limit: 4,
      })
      evidence.passages.push(...found.hits.map((hit) => hit.passage))
      return sourcesText(found.hits)
    },
  }
  const personTool: ModelTool = {
    name: 'request_person',
    description:
      'Ask a person of the business to take over. Use it when the customer asks for one or when only a person can help.',
    input: { type: 'object', properties: {}, additionalProperties: false },
    async run() {
      asked.person = true
      return 'A person has been asked for. Tell the customer in one sentence.'
    },
  }
  return [searchTool, personTool]
}

function answerOf(
  { understood, search }: ModelTurn,
  text: string,
  evidence: Evidence,
  person: boolean,
): Answer {
  const receipts = receiptsFor(text, evidence, understood.locale)
  const used = new Set(receipts.flatMap((receipt) => receipt.passageId ?? []))
  const best = search.judgement.answerable ? search.judgement.best : null
  if (used.size === 0 && best) used.add(best)
  const sources = evidence.passages.filter(
    (passage, index, all) => used.has(passage.id) && all.indexOf(passage) === index,
  )
  const held = sources.length > 0 || receipts.some((receipt) => receipt.evidence === 'person')
  const offer: Message['buttons'] = held
    ? []
    : [{ label: phrasesIn(understood.locale).talkToPerson, action: 'request_person', value: null }]
  return {
    ...noAnswerYet,
    engine: '',
    text,
    held,
    confidence: search.judgement.confidence,
    sources: sources
      .slice(0, 3)
      .map((passage) =>
        cite(
          passage,
          receipts.find((receipt) => receipt.passageId === passage.id)?.quote ?? passage.text.slice(0, 200),
        ),
      ),
    receipts,
    buttons: person ? [] : offer,
    person: person ? 'customer_asked' : null,
    search,
  }
}
