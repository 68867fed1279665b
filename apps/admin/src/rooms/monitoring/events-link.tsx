import { Link } from '@tanstack/react-router'
import { useViewPath } from './bus-path.ts'
import type { Selection } from './selection.ts'

type EventsLinkProps = { search: Partial<Selection> & { event?: string }; children: string }

/** Leads to the search, with something searched for or opened already. */
export function EventsLink({ search, children }: EventsLinkProps) {
  return (
    <Link
      to={useViewPath()('events')}
      search={search as never}
      className="mt-3 inline-flex min-h-6 items-center text-sm text-accent-ink underline-offset-2 hover:underline"
    >
      {children}
    </Link>
  )
}
