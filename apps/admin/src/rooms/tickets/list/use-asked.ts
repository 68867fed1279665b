import { useSearchParam } from '../../../shell/room-path.ts'
import { NO_TEAM, ticketPriorities, ticketSorts, ticketStatuses, ticketViews } from '../lists.ts'
import type { Asked } from '../queries.ts'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** What the list shows: kept in the address, so that it can be shared. */
export function useAsked() {
  const [view, setView] = useSearchParam('view', 'all')
  const [status, setStatus] = useSearchParam('status')
  const [priority, setPriority] = useSearchParam('priority')
  const [team, setTeam] = useSearchParam('team')
  const [search, setSearch] = useSearchParam('q')
  const [sort, setSort] = useSearchParam('sort', 'newest')
  const asked = {
    view: ticketViews.find((one) => one === view) ?? 'all',
    status: ticketStatuses.find((one) => one === status),
    priority: ticketPriorities.find((one) => one === priority),
    // An address may name anything: what cannot be a team is not asked for.
    team: team === NO_TEAM ? 'none' : UUID.test(team) ? team : undefined,
    search: search || undefined,
    sort: ticketSorts.find((one) => one === sort) ?? 'newest',
  } satisfies Asked
  const isFiltered =
    asked.view !== 'all' || Boolean(asked.status ?? asked.priority ?? asked.team ?? asked.search)
  return { asked, isFiltered, setView, setStatus, setPriority, setTeam, setSearch, setSort }
}
