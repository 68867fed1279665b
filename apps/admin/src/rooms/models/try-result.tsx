import { CircleAlert, CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { Spinner } from '../../ui/spinner.tsx'
import { reasonSentence } from './reason-sentence.ts'
import { modelTexts } from './texts/index.ts'
import type { ModelTest } from './use-model-test.ts'

/** How the test went, in words; comes into sight by itself, as the form may be longer than the screen. */
export function TestResult({ test }: { test: ModelTest }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (test.status !== 'idle') place.current?.scrollIntoView({ block: 'nearest' })
  }, [test.status])
  return (
    <div ref={place}>
      <Result test={test} />
    </div>
  )
}

function Result({ test }: { test: ModelTest }) {
  const texts = useTexts(modelTexts)
  const format = useFormat()
  const sentence = useErrorSentence()
  const { data, error, isPending } = test
  if (isPending) {
    return (
      <p role="status" className="flex items-center gap-2.5 text-sm text-muted">
        <Spinner size={16} />
        {texts.form.testing}
      </p>
    )
  }
  if (error) return <Failed text={sentence(error)} />
  if (!data) return null
  if (!data.ok) return <Failed text={reasonSentence(data.reason, texts.reasons)} detail={data.detail} />
  return (
    <div role="status" className="flex gap-2.5 rounded-xl bg-success-soft px-4 py-3 text-success-ink">
      <CircleCheck size={18} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p className="font-medium">
          {data.answer
            ? texts.form.testOk(format.number(Math.round(data.durationMs)))
            : texts.form.testConnected}
        </p>
        {data.answer && <p className="text-sm wrap-anywhere">{data.answer}</p>}
      </div>
    </div>
  )
}

function Failed({ text, detail }: { text: string; detail?: string | null }) {
  const { form } = useTexts(modelTexts)
  return (
    <div role="alert" className="flex gap-2.5 rounded-xl bg-danger-soft px-4 py-3 text-danger-ink">
      <CircleAlert size={18} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p className="font-medium">{form.testFailed}</p>
        <p className="text-sm">{text}</p>
        {detail && <p className="mt-1 font-mono text-xs wrap-anywhere">{detail}</p>}
      </div>
    </div>
  )
}
