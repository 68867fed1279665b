import { CircleAlert, CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { Spinner } from '../../../ui/spinner.tsx'
import { modelTexts } from '../texts/index.ts'
import { meaningReason } from './meaning-reason.ts'
import { meaningTexts } from './texts/index.ts'
import type { MeaningTest } from './use-meaning-actions.ts'

/** How the test went: how long its vectors are and how long it took; comes into sight by itself. */
export function MeaningTestResult({ test }: { test: MeaningTest }) {
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

function Result({ test }: { test: MeaningTest }) {
  const { form, ...models } = useTexts(modelTexts)
  const texts = useTexts(meaningTexts)
  const format = useFormat()
  const sentence = useErrorSentence()
  const { data, error, isPending } = test
  if (isPending) {
    return (
      <p role="status" className="flex items-center gap-2.5 text-sm text-muted">
        <Spinner size={16} />
        {form.testing}
      </p>
    )
  }
  if (!data && !error) return null
  if (data?.ok) {
    const ms = format.number(Math.max(1, Math.round(data.durationMs)))
    return (
      <p role="status" className="flex gap-2.5 rounded-xl bg-success-soft px-4 py-3 text-success-ink">
        <CircleCheck size={18} aria-hidden className="mt-0.5 shrink-0" />
        <span className="font-medium">
          {data.dimensions ? texts.form.tested(ms, format.number(data.dimensions)) : form.testConnected}
        </span>
      </p>
    )
  }
  return (
    <div role="alert" className="flex gap-2.5 rounded-xl bg-danger-soft px-4 py-3 text-danger-ink">
      <CircleAlert size={18} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p className="font-medium">{form.testFailed}</p>
        <p className="text-sm">
          {error ? sentence(error) : meaningReason(data?.reason ?? null, texts, { form, ...models })}
        </p>
        {data?.detail && <p className="mt-1 font-mono text-xs wrap-anywhere">{data.detail}</p>}
      </div>
    </div>
  )
}
