import type { Redelivery } from '@svar/contract'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Moment } from './moment.tsx'
import { monitoringTexts } from './texts/index.ts'

/** What went wrong at each attempt, the newest first. */
export function ErrorHistory({ errors }: { errors: Redelivery['errors'] }) {
  const texts = useTexts(monitoringTexts).dead
  const format = useFormat()
  return (
    <ol className="flex flex-col divide-y divide-line rounded-lg border border-line">
      {errors.toReversed().map(({ at, attempt, error }) => (
        <li key={`${at} ${attempt}`} className="px-4 py-2.5 text-sm">
          <p className="flex flex-wrap justify-between gap-x-4 text-muted">
            <span>{texts.attempt(format.number(attempt))}</span>
            <Moment at={at} className="tabular-nums" />
          </p>
          <p className="mt-0.5 font-mono wrap-anywhere whitespace-pre-wrap">{error}</p>
        </li>
      ))}
    </ol>
  )
}
