import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { reasonSentence } from './reason-sentence.ts'
import { modelTexts } from './texts/index.ts'
import { TryOutcome } from './try-outcome.tsx'
import type { ModelTest } from './use-model-test.ts'

/** How the test went, in words, with what the model answered. */
export function TestResult({ test }: { test: ModelTest }) {
  return <TryOutcome status={test.status} said={useSaid(test)} />
}

function useSaid({ data, error }: ModelTest) {
  const { form, reasons } = useTexts(modelTexts)
  const format = useFormat()
  const sentence = useErrorSentence()
  if (error) return { isWell: false, text: sentence(error) }
  if (!data) return null
  if (!data.ok) return { isWell: false, text: reasonSentence(data.reason, reasons), detail: data.detail }
  const text = data.answer ? form.testOk(format.number(Math.round(data.durationMs))) : form.testConnected
  return { isWell: true, text, detail: data.answer }
}
