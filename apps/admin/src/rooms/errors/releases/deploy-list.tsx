import type { ErrorDeploy } from '@svar/contract'
import { RelativeTime } from '../../../ui/relative-time.tsx'

const MOST_SHOWN = 4

/** Where a release runs, and since when; the latest of each environment. */
export function DeployList({ deploys }: { deploys: ErrorDeploy[] }) {
  const latest = [...Map.groupBy(deploys, ({ environment }) => environment).values()].flatMap((of) =>
    of.slice(0, 1),
  )
  return (
    <ul className="flex flex-col gap-0.5 text-sm">
      {latest.slice(0, MOST_SHOWN).map(({ id, environment, url, finishedAt }) => (
        <li key={id} className="flex items-baseline gap-1.5 whitespace-nowrap">
          {isWebAddress(url) ? (
            <a
              href={url}
              target="_blank"
              rel="noreferrer noopener"
              title={environment}
              className="max-w-40 truncate underline"
            >
              {environment}
            </a>
          ) : (
            <span title={environment} className="max-w-40 truncate">
              {environment}
            </span>
          )}
          <RelativeTime at={finishedAt} className="text-muted" />
        </li>
      ))}
    </ul>
  )
}

/** A tool may send anything as an address; only what leads to a page is one. */
const isWebAddress = (url: string | null): url is string => /^https?:\/\//i.test(url ?? '')
