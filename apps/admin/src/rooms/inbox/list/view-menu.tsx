import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import { countsQuery } from '../counts-query.ts'
import { useFilters } from '../filter/use-filters.ts'
import { inboxTexts } from '../texts/index.ts'
import { useTeams } from '../use-teams.ts'
import { channels, views } from './list-address.ts'
import { useListQuery } from './use-conversations.ts'
import { useListName } from './use-list-name.ts'

/** Which list is shown and how much it holds; behind it, all others with what they hold. */
export function ViewMenu() {
  const { name, count } = useListName()
  const format = useFormat()
  const groups = useGroups()
  const trigger = (
    <button
      type="button"
      className="flex h-9 max-w-full items-center gap-1.5 rounded-lg px-2 text-lg font-semibold hover:bg-hover data-popup-open:bg-hover pointer-coarse:h-11"
    >
      <span className="truncate">{name}</span>
      {count !== undefined && (
        <span className="rounded-md bg-hover px-1.5 text-xs/5 font-medium text-muted tabular-nums">
          {shortCount(count, format.number)}
        </span>
      )}
      <ChevronDown size={16} aria-hidden className="shrink-0 text-faint" />
    </button>
  )
  return <Menu trigger={trigger} align="start" items={groups} />
}

/** Counting ends at a thousand. */
const shortCount = (count: number, number: (value: number) => string) =>
  count >= 1000 ? `${number(1000)}+` : number(count)

type Counted = { id: string; label: string; count: number | undefined }

function useGroups(): MenuItem[] {
  const texts = useTexts(inboxTexts)
  const format = useFormat()
  const { data: counts } = useQuery(countsQuery)
  const { query, show } = useListQuery()
  const teams = useTeams()
  const filters = useFilters()
  const countOf = (list: { id: string; count: number }[] | undefined, id: string) =>
    list?.find((entry) => entry.id === id)?.count ?? (list && 0)

  function group(label: string, value: string, of: Counted[], onChoose: (id: string) => void): MenuItem[] {
    if (of.length === 0) return []
    const options = of.map((entry) => ({
      value: entry.id,
      label:
        entry.count === undefined
          ? entry.label
          : texts.viewWithCount(entry.label, shortCount(entry.count, format.number)),
    }))
    return [{ kind: 'choice', label, value, options, onValueChange: onChoose }]
  }

  const { filter, team, channel } = query
  const isPlain = !filter && !team && !channel
  const inViews = views.map((id) => ({ id, label: texts.views[id], count: counts?.views[id] }))
  const inTeams = teams.map(({ id, name }) => ({ id, label: name, count: countOf(counts?.teams, id) }))
  const inChannels = channels.map((id) => ({
    id,
    label: texts.details.channels[id],
    count: counts?.channels.find((entry) => entry.channel === id)?.count,
  }))
  const saved = filters.map(({ id, name }) => ({ id, label: name, count: countOf(counts?.filters, id) }))
  const { desk } = texts
  const asView = (id: string) => show({ view: views.find((known) => known === id) ?? 'all' })
  const asChannel = (id: string) => show({ channel: id === 'api' ? 'api' : 'web' })
  return [
    ...group(desk.views, isPlain ? query.view : '', inViews, asView),
    ...group(desk.saved, filter ?? '', saved, (id) => show({ filter: id })),
    ...group(desk.teams, team ?? '', inTeams, (id) => show({ team: id })),
    ...group(desk.channels, channel ?? '', inChannels, asChannel),
  ]
}
