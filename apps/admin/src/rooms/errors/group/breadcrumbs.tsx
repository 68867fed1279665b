import type { ErrorEvent } from '@svar/contract'
import { useLocale } from '../../../texts/current-locale.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { LevelBadge } from '../group-badges.tsx'
import { errorsTexts } from '../texts/index.ts'

type Crumb = ErrorEvent['breadcrumbs'][number]

/** What the program did before, the newest last. */
export function Breadcrumbs({ breadcrumbs }: { breadcrumbs: Crumb[] }) {
  const texts = useTexts(errorsTexts).group
  return (
    <Card title={texts.before}>
      {breadcrumbs.length === 0 && <p className="text-sm text-muted">{texts.noBefore}</p>}
      <ol className="flex flex-col gap-2">
        {breadcrumbs.map((crumb, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what happened before an event does not change
          <CrumbRow key={index} crumb={crumb} />
        ))}
      </ol>
    </Card>
  )
}

function CrumbRow({ crumb }: { crumb: Crumb }) {
  const locale = useLocale()
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' })
  const data = dataOf(crumb)
  const isLoud = crumb.level !== 'info' && crumb.level !== 'debug'
  return (
    <li className="grid gap-x-4 gap-y-0.5 text-sm sm:grid-cols-[5.5rem_9rem_minmax(0,1fr)]">
      {crumb.at ? (
        <time dateTime={crumb.at} className="text-muted tabular-nums">
          {time.format(new Date(crumb.at))}
        </time>
      ) : (
        <span className="text-muted">–</span>
      )}
      <span className="flex items-start gap-1.5 font-mono text-xs leading-5 wrap-anywhere text-muted">
        {crumb.category}
      </span>
      <span className="min-w-0 wrap-anywhere">
        {isLoud && <LevelBadge level={crumb.level} />} {crumb.message}
        {data && <code className="block font-mono text-xs wrap-anywhere text-muted">{data}</code>}
      </span>
    </li>
  )
}

/** Where it went, as one reads it; what else the program told, as it stands. */
function dataOf({ category, data }: Crumb): string | null {
  if (Object.keys(data).length === 0) return null
  if (category === 'navigation' && 'from' in data && 'to' in data) return `${data.from} → ${data.to}`
  return JSON.stringify(data)
}
