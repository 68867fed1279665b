import { useEffect, useState } from 'preact/hooks'
import type { Ui } from '../panel/ui.ts'
import { hasMet, listenToMet, takeMet } from './met-errors.ts'
import { sendErrors } from './send-errors.ts'
import { errorTexts } from './texts.ts'

/** Asks once whether errors of the page may be sent, and sends them with the conversation they belong to. */
export function ErrorsQuestion({ ui }: { ui: Ui }) {
  const { memory, look, state, host } = ui
  const [, redraw] = useState(0)
  const { mayReport } = memory.read()
  const { ask, yes, no } = errorTexts[look.locale]
  const conversationId = state.conversation?.id

  useEffect(() => {
    listenToMet(() => redraw(Math.random()))
    return () => listenToMet(() => {})
  }, [])
  useEffect(() => {
    if (mayReport === null || !conversationId || !look.errorsTo) return
    const met = takeMet()
    if (mayReport && met.length) sendErrors(host.base + look.errorsTo, met, conversationId)
  })

  const answer = (may: boolean) => {
    memory.write({ mayReport: may })
    redraw(Math.random())
  }
  if (mayReport !== null || !hasMet()) return null
  return (
    <section class="notice" aria-label={ask}>
      <p>{ask}</p>
      <button type="button" class="text-button" onClick={() => answer(true)}>
        {yes}
      </button>
      <button type="button" class="text-button" onClick={() => answer(false)}>
        {no}
      </button>
    </section>
  )
}
