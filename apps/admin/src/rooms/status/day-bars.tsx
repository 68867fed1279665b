import type { PartStatus } from '@svar/contract'
import { useLocale } from '../../texts/current-locale.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { classNames } from '../../ui/class-names.ts'
import { firstKnown, type Mood, moodOf, uptimeOf, uptimeText } from './day-mood.ts'
import { statusTexts } from './texts/index.ts'

// Height tells what colour tells: a bad day is the tall one.
const moods: Record<Mood, string> = {
  unknown: 'h-2 bg-line',
  good: 'h-4 bg-success-ink/60',
  fair: 'h-6 bg-warning-ink/70',
  poor: 'h-8 bg-danger-ink/80',
}

/** One bar for each day, the newest at the right. */
export function DayBars({ days }: { days: PartStatus['days'] }) {
  const texts = useTexts(statusTexts)
  const format = useFormat()
  const locale = useLocale()
  const mean = uptimeOf(days)
  const dateOf = (day: string) => format.date(`${day}T12:00:00`)
  const since = firstKnown(days)
  const share = mean === null ? null : uptimeText(mean, locale)
  const said =
    share === null
      ? texts.noHistory
      : since === null
        ? texts.uptime(share)
        : texts.uptimeSince(share, dateOf(since))
  const tip = ({ day, uptime }: PartStatus['days'][number]) =>
    `${dateOf(day)}: ${uptime === null ? texts.noHistory : uptimeText(uptime, locale)}`
  return (
    <figure className="m-0">
      <div role="img" aria-label={said} className="flex h-8 items-end gap-px">
        {days.map((day, index) => (
          <span
            key={day.day}
            title={tip(day)}
            className={classNames(
              'min-w-0 flex-1 rounded-sm',
              moods[moodOf(day.uptime)],
              // Phones show the last month; 90 bars would be hairs there.
              index < days.length - 30 && 'max-sm:hidden',
            )}
          />
        ))}
      </div>
      <figcaption className="mt-1.5 text-xs text-muted">{said}</figcaption>
    </figure>
  )
}
