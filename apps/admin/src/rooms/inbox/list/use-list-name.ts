import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../texts/use-texts.ts'
import { countsQuery } from '../counts-query.ts'
import { useFilters } from '../filter/use-filters.ts'
import { inboxTexts } from '../texts/index.ts'
import { useTeams } from '../use-teams.ts'
import { isNarrowed } from './list-address.ts'
import { useListQuery } from './use-conversations.ts'

/** What the list in the address is called, and how much it holds where that is known. */
export function useListName(): { name: string; count: number | undefined } {
  const texts = useTexts(inboxTexts)
  const { query } = useListQuery()
  const { data: counts } = useQuery(countsQuery)
  const teams = useTeams()
  const filters = useFilters()
  const { filter, team, channel, view, tag } = query
  const countIf = (count: number | undefined) => (isNarrowed(query) ? undefined : count)

  if (filter) {
    const name = filters.find(({ id }) => id === filter)?.name ?? texts.desk.filter.title
    return { name, count: countIf(counts?.filters.find(({ id }) => id === filter)?.count) }
  }
  if (team) {
    const name = teams.find(({ id }) => id === team)?.name ?? texts.desk.teams
    return { name, count: countIf(counts?.teams.find(({ id }) => id === team)?.count) }
  }
  if (channel) {
    const count = counts?.channels.find((entry) => entry.channel === channel)?.count
    return { name: texts.details.channels[channel], count: countIf(count) }
  }
  if (tag && view === 'all') return { name: texts.desk.tagged(tag), count: undefined }
  return { name: texts.views[view], count: countIf(counts?.views[view]) }
}
