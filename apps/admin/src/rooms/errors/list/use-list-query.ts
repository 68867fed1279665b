import type { ErrorGroup } from '@svar/contract'
import { useNavigate } from '@tanstack/react-router'
import { useSearchParam } from '../../../shell/room-path.ts'

export const states = ['unresolved', 'resolved', 'ignored', 'all'] as const
export const levels = ['all', 'fatal', 'error', 'warning', 'info', 'debug'] as const
export const sorts = ['last_seen', 'events', 'users'] as const

export type ListQuery = {
  search: string
  state: ErrorGroup['state'] | 'all'
  level: ErrorGroup['level'] | 'all'
  release: string
  environment: string
  project: string
  sort: (typeof sorts)[number]
}

/** How the list is narrowed and ordered, kept in the address. */
export function useListQuery() {
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParam('q')
  const [state, setState] = useSearchParam('state', 'unresolved')
  const [level, setLevel] = useSearchParam('level', 'all')
  const [release, setRelease] = useSearchParam('release')
  const [environment, setEnvironment] = useSearchParam('environment')
  const [project, setProject] = useSearchParam('project')
  const [sort, setSort] = useSearchParam('sort', 'last_seen')
  const query: ListQuery = {
    search,
    state: knownOf(states, state),
    level: knownOf(levels, level),
    release,
    environment,
    project,
    sort: knownOf(sorts, sort),
  }
  return {
    query,
    isNarrowed: Boolean(search || release || environment || project || query.level !== 'all'),
    clear: () => navigate({ to: '.', search: {} as never, replace: true }),
    set: { setSearch, setState, setLevel, setRelease, setEnvironment, setProject, setSort },
  }
}

function knownOf<Value extends string>(values: readonly Value[], given: string): Value {
  return values.find((value) => value === given) ?? (values[0] as Value)
}
