import type { Locale, PlaygroundAnswer } from '@svar/contract'
import { api } from '../../shell/api.ts'
import { ApiError } from '../../shell/api-error.ts'
import { readEvents } from './read-events.ts'

export type Turn = { from: 'customer' | 'assistant'; text: string }
export type Question = { question: string; locale?: Locale; engine?: string; history: Turn[] }

/**
 * Asks, and gives the whole answer with all that led to it. Words come to `onWords` as they are written; `null` takes
 * back what came before.
 */
export async function askQuestion(
  question: Question,
  onWords: (words: string | null) => void,
  signal: AbortSignal,
): Promise<PlaygroundAnswer> {
  const { data, response } = await api.POST('/api/assistant/playground', {
    body: question,
    headers: { accept: 'text/event-stream, application/json' },
    parseAs: 'stream',
    signal,
  })
  const body = data as ReadableStream<Uint8Array> | undefined
  if (!body) throw new ApiError('unavailable', 'There was no answer', response.status)
  if (!response.headers.get('content-type')?.includes('text/event-stream')) return new Response(body).json()
  for await (const { event, data } of readEvents(body)) {
    const content = JSON.parse(data)
    if (event === 'delta') onWords(content.text)
    if (event === 'withdrawn') onWords(null)
    if (event === 'done') return content
    if (event === 'error') throw new ApiError(content.error.code, content.error.message, response.status)
  }
  throw new ApiError('unavailable', 'The answer broke off', response.status)
}
