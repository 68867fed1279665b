import { useSearchParam } from '../../../shell/room-path.ts'
import { NO_TEAM, ticketPriorities, ticketSorts, ticketStatuses, ticketViews } from '../lists.ts'
import type { Asked } from '../queries.ts'

const done = ['resolved', 'closed']
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** What the list shows: kept in the address, so that it can be shared. */
export function useAsked() {
  const [view, setView] = useSearchParam('view', 'open')
  const [status, setStatus] = useSearchParam('status')
  const [priority, setPriority] = useSearchParam('priority')
  const [team, setTeam] = useSearchParam('team')
  const [search, setSearch] = useSearchParam('q')
  const [sort, setSort] = useSearchParam('sort', 'newest')
  const known = ticketViews.find((one) => one === view) ?? 'open'
  const isDone = done.includes(status)
  const asked = {
    // Who asks for what is done asks for more than what is open.
    view: known === 'open' && isDone ? 'all' : known,
    status: ticketStatuses.find((one) => one === status),
    priority: ticketPriorities.find((one) => one === priority),
    // An address may name anything: what cannot be a team is not asked for.
    team: team === NO_TEAM ? 'none' : UUID.test(team) ? team : undefined,
    search: search || undefined,
    sort: ticketSorts.find((one) => one === sort) ?? 'newest',
  } satisfies Asked
  const isFiltered =
    asked.view !== 'open' || Boolean(asked.status ?? asked.priority ?? asked.team ?? asked.search)
  const showView = (next: string) => {
    if (next === 'open' && isDone) setStatus('')
    setView(next)
  }
  return { asked, isFiltered, setView: showView, setStatus, setPriority, setTeam, setSearch, setSort }
}
