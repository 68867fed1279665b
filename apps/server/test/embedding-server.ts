import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server does with a request instead of answering it well. */
export type Mood =
  | 'well'
  | 'cut'
  | 'slow'
  | 'noise'
  | { status: number; body?: string; retryAfter?: number }
  /** Refuses requests that hold this. */
  | { refuses: string }

export interface EmbeddingServer {
  url: string
  mood: Mood
  /** How many numbers a vector has. */
  dimensions: number
  /** What was asked, in order. */
  requests: { model: string; input: string[]; key: string | undefined }[]
  /** All texts that were sent. */
  texts(): string[]
  stop(): Promise<void>
}

const SLOW_MS = 5000

/**
 * Speaks OpenAI's embeddings API on loopback. A text's vector is the sum of its words' directions, and words that mean
 * the same have one direction: what a trained model knows of all words, this one knows of those it is given.
 */
export async function startEmbeddingServer(synonyms: string[][] = []): Promise<EmbeddingServer> {
  const server = createServer((request, response) => void answer(state, request, response, synonyms))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const state: EmbeddingServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    mood: 'well',
    dimensions: 96,
    requests: [],
    texts: () => state.requests.flatMap(({ input }) => input),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return state
}

async function answer(
  state: EmbeddingServer,
  request: IncomingMessage,
  response: ServerResponse,
  synonyms: string[][],
): Promise<void> {
  const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  if (request.method === 'GET')
    return void json(200, { object: 'list', data: [{ id: 'words-1', object: 'model' }] })
  let body = ''
  for await (const piece of request) body += piece
  const { model, input: asked } = JSON.parse(body) as { model: string; input: string | string[] }
  const input = [asked].flat()
  state.requests.push({ model, input, key: request.headers.authorization })
  const { mood } = state
  if (mood === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS).unref())
  if (mood === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9000' })
    response.write('{"object":"list","data":[{"object":"embedding","index":0,"embedding":[0.1,')
    return void setTimeout(() => response.destroy(), 20)
  }
  if (typeof mood === 'object') {
    const status =
      'status' in mood ? mood.status : input.some((text) => text.includes(mood.refuses)) ? 400 : 0
    const retryAfter = 'retryAfter' in mood ? { 'retry-after': String(mood.retryAfter) } : undefined
    const text = ('body' in mood && mood.body) || 'This is refused.'
    if (status) return void json(status, { error: { message: text, type: 'refused' } }, retryAfter)
  }
  const data = input.map((text, index) => ({
    object: 'embedding',
    index,
    embedding: mood === 'noise' ? noise(state.dimensions) : vectorOf(text, state.dimensions, synonyms),
  }))
  const tokens = Math.ceil(body.length / 4)
  json(200, { object: 'list', data, model, usage: { prompt_tokens: tokens, total_tokens: tokens } })
}

function vectorOf(text: string, dimensions: number, synonyms: string[][]): number[] {
  const sum = new Array<number>(dimensions).fill(0)
  for (const word of new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? ['nothing'])) {
    const meant = synonyms.find((same) => same.includes(word))?.[0] ?? word
    directionOf(meant, dimensions).forEach((number, at) => {
      sum[at] = (sum[at] ?? 0) + number
    })
  }
  return sum
}

/** A direction of its own for each word, the same each time. */
function directionOf(word: string, dimensions: number): number[] {
  let state = 2166136261
  for (const letter of word) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  return Array.from({ length: dimensions }, () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 31 - 1
  })
}

const noise = (dimensions: number) => Array.from({ length: dimensions }, () => Math.random() - 0.5)
