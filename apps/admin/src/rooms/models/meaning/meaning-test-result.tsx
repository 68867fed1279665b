import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { modelTexts } from '../texts/index.ts'
import { TryOutcome } from '../try-outcome.tsx'
import { meaningReason } from './meaning-reason.ts'
import { meaningTexts } from './texts/index.ts'
import type { MeaningTest } from './use-meaning-actions.ts'

/** How the test went: how long its vectors are and how long it took. */
export function MeaningTestResult({ test }: { test: MeaningTest }) {
  return <TryOutcome status={test.status} said={useSaid(test)} />
}

function useSaid({ data, error }: MeaningTest) {
  const models = useTexts(modelTexts)
  const texts = useTexts(meaningTexts)
  const format = useFormat()
  const sentence = useErrorSentence()
  if (error) return { isWell: false, text: sentence(error) }
  if (!data) return null
  if (!data.ok) return { isWell: false, text: meaningReason(data.reason, texts, models), detail: data.detail }
  const ms = format.number(Math.max(1, Math.round(data.durationMs)))
  const isKnown = data.dimensions !== null && data.dimensions !== 0
  return {
    isWell: true,
    text: isKnown ? texts.form.tested(ms, format.number(data.dimensions ?? 0)) : models.form.testConnected,
  }
}
