import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { LLMock } from '@copilotkit/aimock'
import {
  type LanguageModels,
  type ModelChunk,
  type ModelEndpoint,
  ModelError,
  type ModelFailure,
  type ModelRequest,
} from '../../kernel/ports.ts'
import { createEgress, type Egress } from '../../platform/egress/index.ts'
import { createLanguageModels } from './index.ts'

const mock = new LLMock({ host: '127.0.0.1', port: 0, strict: true, logLevel: 'silent', chunkSize: 6 })
const words = 'Å flytte en toroms koster 8 900 kr, og det tar en dag.'
let egress: Egress
let models: LanguageModels
let root: string

before(async () => {
  root = await mock.start()
  egress = createEgress({ allowPrivate: [new URL(root).host] })
  // The big vendors' adapters may not reach inside the network; here their protocol is served there.
  models = createLanguageModels({ asFetch: (limits) => egress.asFetch({ ...limits, allowPrivate: true }) })
})
after(async () => {
  await egress.close()
  await mock.stop()
})
beforeEach(() => mock.reset())

const endpoint = (provider: ModelEndpoint['provider']): ModelEndpoint => ({
  provider,
  baseUrl: provider === 'ollama' ? root : `${root}/v1`,
  model: 'a-model',
  apiKey: provider === 'ollama' ? null : 'a key',
})
const request = (more: Partial<ModelRequest> = {}): ModelRequest => ({
  system: 'Answer from the sources.',
  messages: [{ from: 'customer', text: 'Hva koster det?' }],
  tools: [],
  maxOutputTokens: 200,
  firstWordTimeoutMs: 3000,
  stallTimeoutMs: 3000,
  totalTimeoutMs: 6000,
  signal: new AbortController().signal,
  ...more,
})
const textOf = (chunks: ModelChunk[]) =>
  chunks.map((chunk) => (chunk.type === 'text' ? chunk.text : '')).join('')

async function answer(provider: ModelEndpoint['provider'], more?: Partial<ModelRequest>) {
  const chunks: ModelChunk[] = []
  for await (const chunk of models.stream(endpoint(provider), request(more))) chunks.push(chunk)
  return chunks
}

/** What was said before it failed, and how it failed. */
async function failure(provider: ModelEndpoint['provider'], more?: Partial<ModelRequest>) {
  let said = ''
  try {
    for await (const chunk of models.stream(endpoint(provider), request(more)))
      if (chunk.type === 'text') said += chunk.text
  } catch (error) {
    assert.ok(error instanceof ModelError, String(error))
    return { said, reason: error.reason, retryAfterS: error.retryAfterS }
  }
  throw new Error(`It did not fail; it said: ${said}`)
}

for (const provider of ['openai', 'anthropic', 'ollama', 'compatible'] as const) {
  describe(`the protocol of ${provider}`, () => {
    test('words come piece by piece, and the end tells what they cost', async () => {
      const usage = { prompt_tokens: 40, completion_tokens: 20, input_tokens: 40, output_tokens: 20 }
      mock.onMessage('koster', { content: words, usage })
      const chunks = await answer(provider)
      assert.equal(textOf(chunks), words)
      assert.ok(chunks.filter((chunk) => chunk.type === 'text').length > 3)
      const end = chunks.at(-1)
      assert.ok(end?.type === 'end' && end.finish === 'stop' && end.usage.outputTokens === 20)
    })

    test('a tool is run once with its input, and the answer goes on with its result', async () => {
      const inputs: unknown[] = []
      const search = {
        name: 'search_knowledge',
        description: 'Search.',
        input: { type: 'object', properties: { query: { type: 'string' } }, required: ['query'] },
        run: async (input: unknown) => {
          inputs.push(input)
          return 'Toroms: 8 900 kr'
        },
      }
      mock.on({ userMessage: 'koster', hasToolResult: true }, { content: words })
      mock.on(
        { userMessage: 'koster', hasToolResult: false },
        { toolCalls: [{ name: 'search_knowledge', arguments: '{"query":"toroms"}' }] },
      )
      const chunks = await answer(provider, { tools: [search] })
      assert.deepEqual(inputs, [{ query: 'toroms' }])
      assert.equal(textOf(chunks), words)
      assert.ok(chunks.some((chunk) => chunk.type === 'tool' && chunk.output === 'Toroms: 8 900 kr'))
    })

    test('a tool call with invalid arguments runs at most once, and ends in an answer or a failure', async () => {
      let runs = 0
      const tool = {
        name: 'request_person',
        description: 'Ask for a person.',
        input: { type: 'object', properties: {}, additionalProperties: false },
        run: async () => {
          runs += 1
          return 'asked'
        },
      }
      mock.on({ hasToolResult: true }, { content: 'Beklager.' })
      mock.on(
        { hasToolResult: false },
        { toolCalls: [{ name: 'request_person', arguments: '{"query": "toroms' }] },
      )
      await answer(provider, { tools: [tool] }).catch((error: unknown) =>
        assert.ok(error instanceof ModelError, String(error)),
      )
      assert.ok(runs <= 1)
    })

    const statuses: [number, ModelFailure][] = [
      [401, 'refused_key'],
      [404, 'unknown_model'],
      [429, 'quota'],
      [500, 'server_error'],
      [529, 'server_error'],
    ]
    for (const [status, reason] of statuses) {
      test(`HTTP ${status} is ${reason}, and is not tried again`, async () => {
        mock.onMessage('koster', {
          error: { message: 'no' },
          status,
          ...(status === 429 && { retryAfter: 7 }),
        })
        const failed = await failure(provider)
        assert.equal(failed.reason, reason)
        assert.equal(failed.retryAfterS, status === 429 ? 7 : null)
        assert.equal(mock.getRequests().length, 1)
      })
    }

    test('what is no answer at all is a failure', async () => {
      mock.onMessage('koster', { content: words }, { chaos: { malformedRate: 1 } })
      assert.match((await failure(provider)).reason, /^(garbage|cut)$/)
    })

    test('an answer that is cut after any number of pieces is a failure, never a whole answer', async () => {
      for (const pieces of [1, 2, 3, 5, 8]) {
        mock.reset()
        mock.onMessage('koster', { content: words }, { truncateAfterChunks: pieces })
        const { said, reason } = await failure(provider)
        assert.match(reason, said === '' ? /^(cut|unreachable)$/ : /^cut$/, `after ${pieces} pieces`)
        assert.ok(said.length < words.length && words.startsWith(said))
      }
    })

    test('a first word that does not come, and an answer that stops in its middle, run out of time', async () => {
      mock.onMessage('koster', { content: words }, { streamingProfile: { ttft: 3000, tps: 1000 } })
      assert.equal((await failure(provider, { firstWordTimeoutMs: 100 })).reason, 'timed_out')
      mock.reset()
      mock.onMessage('koster', { content: words }, { latency: 120 })
      const stalled = await failure(provider, { firstWordTimeoutMs: 2000, stallTimeoutMs: 60 })
      assert.equal(stalled.reason, 'timed_out')
      const slow = await failure(provider, { totalTimeoutMs: 500 })
      assert.equal(slow.reason, 'timed_out')
      assert.ok(slow.said.length < words.length)
    })

    test('an endpoint says which models it has', async () => {
      const { model: _, ...where } = endpoint(provider)
      assert.ok(Array.isArray(await models.list(where, new AbortController().signal)))
    })
  })
}

test('an address inside the network is refused, unless the operator has listed it', async () => {
  const guarded = createEgress()
  const strict = createLanguageModels(guarded)
  const ask = async (provider: ModelEndpoint['provider']) => {
    for await (const _ of strict.stream(endpoint(provider), request())) assert.fail('it answered')
  }
  for (const provider of ['openai', 'anthropic', 'ollama', 'compatible'] as const)
    await assert.rejects(
      ask(provider),
      (error) => error instanceof ModelError && error.reason === 'address_refused',
    )
  await guarded.close()
})

test('a server that nobody runs is unreachable', async () => {
  const closed = createEgress({ allowPrivate: ['127.0.0.1:59999'] })
  const there = createLanguageModels(closed)
  const ask = async () => {
    const nowhere = { ...endpoint('compatible'), baseUrl: 'http://127.0.0.1:59999/v1' }
    for await (const _ of there.stream(nowhere, request())) assert.fail('it answered')
  }
  await assert.rejects(ask(), (error) => error instanceof ModelError && error.reason === 'unreachable')
  await closed.close()
})

test('an answer without end is stopped', async () => {
  mock.onMessage('koster', { content: 'mer '.repeat(30_000) }, { chunkSize: 8000 })
  assert.equal((await failure('compatible')).reason, 'too_long')
})
