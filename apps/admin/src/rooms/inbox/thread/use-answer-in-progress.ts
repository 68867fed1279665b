import { useEffect, useState } from 'react'
import { useLive } from '../../../shell/live.ts'
import { type AnswerInProgress, afterDelta, afterMessage, afterTurn } from './answer-in-progress.ts'

const lingerMs = 3000
const longestMs = 120_000

/** The assistant's words while they come. */
export function useAnswerInProgress(id: string): AnswerInProgress {
  const [answer, setAnswer] = useState<AnswerInProgress>(null)

  useLive('turn', (frame) => {
    if (frame.conversationId === id) setAnswer((before) => afterTurn(before, frame))
  })
  useLive('delta', (frame) => {
    if (frame.conversationId === id) setAnswer((before) => afterDelta(before, frame))
  })
  useLive('message', ({ conversationId, message }) => {
    if (conversationId === id) setAnswer((before) => afterMessage(before, message))
  })

  // A turn may end without a message or a word here, as when the connection was lost meanwhile.
  useEffect(() => {
    if (!answer) return
    const timer = setTimeout(() => setAnswer(null), answer.isDone ? lingerMs : longestMs)
    return () => clearTimeout(timer)
  }, [answer])

  return answer
}
