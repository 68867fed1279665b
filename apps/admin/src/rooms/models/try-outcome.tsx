import { CircleAlert, CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { Spinner } from '../../ui/spinner.tsx'
import { modelTexts } from './texts/index.ts'

type TryOutcomeProps = {
  status: 'idle' | 'pending' | 'success' | 'error'
  /** What it says; null while it says nothing. `detail` is the endpoint's own words. */
  said: { isWell: boolean; text: string; detail?: string | null } | null
}

/** How the test of a model went; comes into sight by itself, as the form may be longer than the screen. */
export function TryOutcome({ status, said }: TryOutcomeProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (status !== 'idle') place.current?.scrollIntoView({ block: 'nearest' })
  }, [status])
  return <div ref={place}>{status === 'pending' ? <Testing /> : said && <Said {...said} />}</div>
}

function Testing() {
  const { form } = useTexts(modelTexts)
  return (
    <p role="status" className="flex items-center gap-2.5 text-sm text-muted">
      <Spinner size={16} />
      {form.testing}
    </p>
  )
}

function Said({ isWell, text, detail }: NonNullable<TryOutcomeProps['said']>) {
  const { form } = useTexts(modelTexts)
  if (isWell)
    return (
      <div role="status" className="flex gap-2.5 rounded-xl bg-success-soft px-4 py-3 text-success-ink">
        <CircleCheck size={18} aria-hidden className="mt-0.5 shrink-0" />
        <div className="min-w-0">
          <p className="font-medium">{text}</p>
          {detail && <p className="text-sm wrap-anywhere">{detail}</p>}
        </div>
      </div>
    )
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
