import type { ErrorGroupDetails } from '@svar/contract'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { DeployList } from '../releases/deploy-list.tsx'
import { errorsTexts } from '../texts/index.ts'

/** The releases in which it was seen, the latest first. */
export function Releases({ group }: { group: ErrorGroupDetails }) {
  const texts = useTexts(errorsTexts).group
  const format = useFormat()
  if (group.releases.length === 0) return null
  return (
    <Card title={texts.releases}>
      <ul className="flex flex-col gap-2">
        {group.releases.map(({ version, events, lastSeenAt, deploys }) => (
          <li key={version} className="text-sm">
            <span className="flex items-baseline justify-between gap-3">
              <span className="min-w-0 font-mono text-xs wrap-anywhere">{version}</span>
              <span className="shrink-0 text-muted tabular-nums">
                {format.number(events)} · <RelativeTime at={lastSeenAt} />
              </span>
            </span>
            {deploys.length > 0 && <DeployList deploys={deploys} />}
          </li>
        ))}
      </ul>
    </Card>
  )
}
