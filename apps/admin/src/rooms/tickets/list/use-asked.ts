import { useSearchParam } from '../../../shell/room-path.ts'
import { ticketPriorities, ticketSorts, ticketStatuses, ticketViews } from '../lists.ts'
import type { Asked } from '../queries.ts'

/** What the list shows: kept in the address, so that it can be shared. */
export function useAsked() {
  const [view, setView] = useSearchParam('view', 'all')
  const [status, setStatus] = useSearchParam('status')
  const [priority, setPriority] = useSearchParam('priority')
  const [search, setSearch] = useSearchParam('q')
  const [sort, setSort] = useSearchParam('sort', 'newest')
  const asked = {
    view: ticketViews.find((one) => one === view) ?? 'all',
    status: ticketStatuses.find((one) => one === status),
    priority: ticketPriorities.find((one) => one === priority),
    search: search || undefined,
    sort: ticketSorts.find((one) => one === sort) ?? 'newest',
  } satisfies Asked
  const isFiltered = asked.view !== 'all' || Boolean(asked.status ?? asked.priority ?? asked.search)
  return { asked, isFiltered, setView, setStatus, setPriority, setSearch, setSort }
}
