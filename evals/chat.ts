import { parseArgs } from 'node:util'
import { type Locale, locales } from '@svar/language'
import { readLines } from './eval.ts'

/** Files in JSON lines: passages `{"id","text","title"?}`, questions `{"text","passage"}`. */
type ChatInput = {
  url: string
  key: string
  passages: string
  questions: string
  locale: Locale
  limit: number
  /** The passages are there from a run before. */
  loaded: boolean
}
/** Shares of 0 to 1 and milliseconds. */
type ChatResult = {
  /** Answered, and the right passage is the source that is named first. */
  right: number
  /** Answered from another passage. */
  wrong: number
  /** Said that it does not know, or offered a person. */
  not_answered: number
  p50_ms: number
  p95_ms: number
  n: number
}
type Passage = { id: string; text: string; title?: string }
type Question = { text: string; passage: string }
type Verdict = { kind: 'right' | 'wrong' | 'not_answered'; ms: number }

const usage = `node evals/chat.ts --url http://localhost:3002 --key K --passages P.jsonl --questions Q.jsonl --locale nb [--limit 100] [--loaded] [--json]`
const AT_ONCE = 4
const LOOK_EVERY_MS = 500
const READ_LIMIT_MS = 600_000

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    key: { type: 'string' },
    passages: { type: 'string' },
    questions: { type: 'string' },
    locale: { type: 'string' },
    limit: { type: 'string', default: '100' },
    loaded: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

async function main(): Promise<number> {
  const input = inputOf()
  if (!input) {
    console.error(usage)
    return 2
  }
  try {
    const result = await evalChat(input)
    console.log(values.json ? JSON.stringify(result) : result)
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

function inputOf(): ChatInput | null {
  const { url, key, passages, questions, loaded } = values
  const locale = locales.find((one) => one === values.locale)
  const limit = Number(values.limit)
  if (!url || !key || !passages || !questions || !locale || !(limit >= 1)) return null
  return { url: url.replace(/\/$/, ''), key, passages, questions, locale, limit, loaded }
}

/** Loads passages as knowledge, asks the questions as a customer would, and looks at which source each answer names. */
async function evalChat(input: ChatInput): Promise<ChatResult> {
  if (!input.loaded) await load(input, await readLines<Passage>(input.passages))
  await untilRead(input)
  const questions = spread(await readLines<Question>(input.questions), input.limit)
  const verdicts = await inTurns(questions, (question) => ask(input, question))
  return summarise(verdicts)
}

/** From the whole file, not only its beginning, and the same ones each time. */
function spread<Row>(rows: Row[], limit: number): Row[] {
  const step = Math.max(1, rows.length / limit)
  return Array.from(
    { length: Math.min(limit, rows.length) },
    (_, index) => rows[Math.floor(index * step)] as Row,
  )
}

const addressOf = (id: string) => `https://passages.example/${encodeURIComponent(id)}`

async function load(input: ChatInput, passages: Passage[]): Promise<void> {
  await inTurns(passages, async ({ id, title, text }) => {
    const heading = title ?? ([...(text.split('\n')[0] ?? '')].slice(0, 80).join('').trim() || id)
    await call(input, 'POST', '/api/knowledge/texts', {
      title: heading,
      text,
      url: addressOf(id),
      locale: input.locale,
    })
  })
}

async function untilRead(input: ChatInput): Promise<void> {
  const until = performance.now() + READ_LIMIT_MS
  for (;;) {
    const { items } = await call<{ items: { state: string }[] }>(input, 'GET', '/api/knowledge/sources')
    if (!items.some(({ state }) => state === 'waiting' || state === 'working')) return
    if (performance.now() > until) throw new Error('The passages were not read within ten minutes.')
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}

async function ask(input: ChatInput, question: Question): Promise<Verdict> {
  const began = performance.now()
  const body = { message: question.text, locale: input.locale }
  const reply = await call<{ sources: { url: string | null }[] }>(
    input,
    'POST',
    '/api/ai-customer-service/gpt/chat',
    body,
  )
  const ms = performance.now() - began
  const [first] = reply.sources
  if (!first) return { kind: 'not_answered', ms }
  return { kind: first.url === addressOf(String(question.passage)) ? 'right' : 'wrong', ms }
}

/** A few at a time, as customers come. */
async function inTurns<Row, Result>(rows: Row[], work: (row: Row) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const worker = async () => {
    while (next < rows.length) {
      const index = next++
      results[index] = await work(rows[index] as Row)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}

async function call<Body>(input: ChatInput, method: string, path: string, body?: object): Promise<Body> {
  const answer = await fetch(`${input.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${input.key}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (answer.ok) return (await answer.json()) as Body
  throw new Error(`${method} ${path} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
}

function summarise(verdicts: Verdict[]): ChatResult {
  const n = Math.max(1, verdicts.length)
  const share = (kind: Verdict['kind']) =>
    rounded(verdicts.filter((verdict) => verdict.kind === kind).length / n)
  const sorted = verdicts.map((verdict) => verdict.ms).sort((one, other) => one - other)
  const percentile = (part: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
  return {
    right: share('right'),
    wrong: share('wrong'),
    not_answered: share('not_answered'),
    p50_ms: percentile(0.5),
    p95_ms: percentile(0.95),
    n: verdicts.length,
  }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

process.exitCode = await main()
