import { Gauge } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { Card } from '../../ui/card.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { performanceTexts } from './texts/index.ts'

const snippet = `Sentry.init({
  dsn: '…',
  tracesSampleRate: 1,
})`

/** Nothing was measured: how a program is made to measure. */
export function Empty() {
  const texts = useTexts(performanceTexts)
  return (
    <Card flush>
      <EmptyState icon={Gauge} title={texts.emptyTitle} text={texts.emptyText} />
      <div className="mx-auto flex max-w-xl flex-col gap-4 px-5 pb-8">
        <ol className="flex flex-col gap-1.5 text-sm text-muted">
          {texts.emptySteps.map((step, index) => (
            <li key={step}>
              <span className="mr-2 font-semibold text-ink tabular-nums">{index + 1}</span>
              {step}
            </li>
          ))}
        </ol>
        <CopyField label={texts.snippet} multiline value={snippet} hint={texts.snippetNote} />
      </div>
    </Card>
  )
}
