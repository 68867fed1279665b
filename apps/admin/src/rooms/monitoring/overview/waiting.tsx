import type { Subscriber } from '@svar/contract'
import { useLocale } from '../../../texts/current-locale.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { duration } from '../duration.ts'
import { monitoringTexts } from '../texts/index.ts'

/** How many wait, and for how long the oldest has. */
export function Waiting({ subscriber: { waiting, oldestWaitingAt } }: { subscriber: Subscriber }) {
  const texts = useTexts(monitoringTexts).overview
  const format = useFormat()
  const locale = useLocale()
  // The table is drawn anew with each answer, every few seconds, so the age keeps up.
  const age = oldestWaitingAt === null ? null : Math.max(0, Date.now() - Date.parse(oldestWaitingAt))
  return (
    <div className="tabular-nums">
      {format.number(waiting)}
      {age !== null && (
        <span className="block text-xs whitespace-nowrap text-muted">
          {texts.oldest(duration(age, locale))}
        </span>
      )}
    </div>
  )
}
