import { useEffect, useState } from 'react'
import { useLive } from '../../../shell/live.ts'
import { type AnswerInProgress, afterDelta, afterMessage, afterTurn } from './answer-in-progress.ts'

const lingerMs = 3000

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

  // A turn may end without a message here, as when the connection was lost meanwhile.
  const isDone = answer?.isDone
  useEffect(() => {
    if (!isDone) return
    const timer = setTimeout(() => setAnswer(null), lingerMs)
    return () => clearTimeout(timer)
  }, [isDone])

  return answer
}
