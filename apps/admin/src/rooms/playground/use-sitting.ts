import type { Locale, PlaygroundAnswer } from '@svar/contract'
import { useEffect, useRef, useState } from 'react'
import { askQuestion, type Turn } from './ask-question.ts'

export type Exchange = {
  id: string
  question: string
  /** What has been written so far. */
  words: string
  state: 'asking' | 'answered' | 'stopped' | 'failed'
  answer: PlaygroundAnswer | null
  error: unknown
}

export type Choices = {
  locale: Locale | null
  /** `chain` as for customers, `builtin`, or a model's id. */
  engine: string
  isOneConversation: boolean
}

/** What was asked and answered since the room was opened. */
export function useSitting(choices: Choices) {
  const [exchanges, setExchanges] = useState<Exchange[]>([])
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  function change(id: string, by: (before: Exchange) => Partial<Exchange>) {
    setExchanges((all) => all.map((one) => (one.id === id ? { ...one, ...by(one) } : one)))
  }

  async function ask(question: string) {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const id = crypto.randomUUID()
    const history = choices.isOneConversation ? historyOf(exchanges) : []
    setExchanges((all) => [...all, { id, question, words: '', state: 'asking', answer: null, error: null }])
    const input = {
      question,
      history,
      locale: choices.locale ?? undefined,
      engine: choices.engine === 'chain' ? undefined : choices.engine,
    }
    const onWords = (words: string | null) =>
      change(id, (before) => ({ words: words === null ? '' : before.words + words }))
    try {
      const answer = await askQuestion(input, onWords, controller.signal)
      change(id, () => ({ answer, state: 'answered' }))
    } catch (error) {
      change(id, () => (controller.signal.aborted ? { state: 'stopped' } : { error, state: 'failed' }))
    }
  }

  function clear() {
    running.current?.abort()
    setExchanges([])
  }

  return { exchanges, ask, stop: () => running.current?.abort(), clear }
}

/** The last ten questions with their answers: as much as is taken along. */
function historyOf(exchanges: Exchange[]): Turn[] {
  return exchanges
    .filter(({ answer }) => answer?.answer.text)
    .slice(-10)
    .flatMap(({ question, answer }) => [
      { from: 'customer' as const, text: question },
      { from: 'assistant' as const, text: answer?.answer.text.slice(0, 4000) ?? '' },
    ])
}
