import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isUnreachable } from '../../../shell/api-error.ts'
import { useLiveState } from '../../../shell/live.ts'
import { offlineTexts } from '../../../shell/offline/texts/index.ts'
import { retryDelayMs } from '../../../shell/retry-delay.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { whoWroteMeanwhile } from '../composer/meanwhile.ts'
import { outbox, tellLateRefusals, useWaiting } from '../composer/use-outbox.ts'
import { useReadAhead } from './read-ahead.ts'

/** Sends what waits from whichever room one is in, and says how much still does. */
export function Sending() {
  const texts = useTexts(offlineTexts)
  const path = usePath()
  const late = useWaiting().filter(({ isLate }) => isLate)
  const [first] = late
  const isRefused = late.every(({ state }) => state === 'failed')
  useSending(late.length > 0)
  useRefusals()
  useReadAhead()

  if (!first) return null
  return (
    <p
      role="status"
      className="flex flex-wrap items-center justify-center gap-x-3 border-b border-line bg-sunken px-4 py-1 text-center text-sm text-muted"
    >
      {isRefused ? texts.refusedCount(late.length) : texts.waitingCount(late.length)}
      <Link to={path('inbox', first.conversationId)} className="font-medium text-accent-ink hover:underline">
        {texts.show}
      </Link>
    </p>
  )
}

/** Opens what an earlier page left, and goes on whenever there may be a network again. */
function useSending(isHeld: boolean) {
  const state = useLiveState()

  useEffect(() => {
    void outbox.open().then(outbox.resume)
    addEventListener('online', outbox.resume)
    return () => removeEventListener('online', outbox.resume)
  }, [])

  useEffect(() => {
    if (state !== 'open') return
    outbox.resume()
    outbox.retryWhere(isUnreachable)
  }, [state])

  useEffect(() => {
    if (!isHeld) return
    let timer: ReturnType<typeof setTimeout>
    let tries = 0
    const again = () => {
      timer = setTimeout(again, retryDelayMs(tries, Math.random()))
      if (tries > 0 && navigator.onLine) outbox.resume()
      tries += 1
    }
    again()
    return () => clearTimeout(timer)
  }, [isHeld])
}

/** Says what the server refused after the network came back, and why. */
function useRefusals() {
  const texts = useTexts(offlineTexts)
  const sentence = useErrorSentence()

  useEffect(() => {
    tellLateRefusals((item, error) => {
      const what = item.kind === 'act' ? texts.acts[item.act.do] : ''
      const name = whoWroteMeanwhile(error)
      const meanwhile = name ? texts.colleagueWroteMeanwhile(name) : texts.customerWroteMeanwhile
      const why = name === null ? sentence(error) : meanwhile
      notify({ title: texts.refusedTitle, text: `${what}: ${why}`, tone: 'danger' })
    })
  }, [texts, sentence])
}
