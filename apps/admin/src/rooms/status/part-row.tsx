import type { PartStatus } from '@svar/contract'
import { useLocale } from '../../texts/current-locale.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge, type BadgeTone } from '../../ui/badge.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { DayBars } from './day-bars.tsx'
import { measuredText } from './measured-text.ts'
import { MendLink } from './mend-link.tsx'
import { statusTexts } from './texts/index.ts'

const tones: Record<PartStatus['state'], BadgeTone> = {
  well: 'success',
  troubled: 'warning',
  unknown: 'neutral',
}

/** One part: how it is, since when, what to do when it is not well, and how its days were. */
export function PartRow({ part }: { part: PartStatus }) {
  const texts = useTexts(statusTexts)
  const locale = useLocale()
  const { name, about, mend } = texts.parts[part.part]
  const measured = measuredText(part, locale)
  return (
    <li className="grid gap-x-8 gap-y-3 px-5 py-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
      <div className="min-w-0">
        <h3 className="flex flex-wrap items-center gap-2 text-sm font-medium">
          {name}
          <Badge tone={tones[part.state]}>{texts.states[part.state]}</Badge>
        </h3>
        <p className="mt-0.5 text-sm text-muted">
          {about}
          {measured && <span className="tabular-nums"> {texts.now(measured)}</span>}
        </p>
        {part.state === 'troubled' && (
          <>
            <p className="mt-2 text-sm">
              {mend}{' '}
              {part.since && (
                <span className="text-muted">
                  {texts.since} <RelativeTime at={part.since} />
                </span>
              )}
            </p>
            <MendLink part={part.part} />
          </>
        )}
      </div>
      <DayBars days={part.days} />
    </li>
  )
}
