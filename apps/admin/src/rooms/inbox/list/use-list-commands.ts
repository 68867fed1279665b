import { useNavigate } from '@tanstack/react-router'
import { ArrowDown, ArrowUp, Inbox, ListFilter, Search, SquareCheck, Tags } from 'lucide-react'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useCommands } from '../../../ui/commands.ts'
import { usePullCommand } from '../actions/use-team-commands.ts'
import { openDesk } from '../desk-dialog.ts'
import { useFilters } from '../filter/use-filters.ts'
import { inboxTexts } from '../texts/index.ts'
import { useTeams } from '../use-teams.ts'
import { channels, views } from './list-address.ts'
import { searchButtonId } from './list-header.tsx'
import { useListQuery } from './use-conversations.ts'

/**
 * J and K through the list, X to choose, / to search, F to filter, and every list by its name.
 * `targets` tells where the rows lead, after the room.
 */
export function useListCommands(
  targets: () => string[][],
  openId: string | undefined,
  toggle: ((id: string) => void) | undefined,
) {
  const texts = useTexts(inboxTexts)
  const navigate = useNavigate()
  const path = usePath()
  const group = texts.title

  function step(by: 1 | -1) {
    const here = decodeURIComponent(location.pathname)
    const all = targets()
    const exact = all.findIndex((target) => here.endsWith(target.join('/')))
    const at = exact >= 0 ? exact : all.findIndex(([id]) => id === openId)
    const next = at < 0 ? all[0] : all[at + by]
    if (next) void navigate({ to: path('inbox', ...next), search: true as never })
  }

  usePullCommand()
  useListsByName()
  const { next, previous, search } = texts.actions
  const { filter, bulk } = texts.desk
  const find = () => document.getElementById(searchButtonId)?.click()
  const place = 'seldom' as const
  const filterNow = () => openDesk({ kind: 'filter' })
  const choose = { id: 'inbox.choose', place, label: bulk.mark, icon: SquareCheck, group, shortcut: 'X' }
  useCommands([
    { id: 'inbox.next', place, label: next, icon: ArrowDown, group, shortcut: 'J', onSelect: () => step(1) },
    {
      id: 'inbox.previous',
      place,
      label: previous,
      icon: ArrowUp,
      group,
      shortcut: 'K',
      onSelect: () => step(-1),
    },
    { id: 'inbox.search', place, label: search, icon: Search, group, shortcut: '/', onSelect: find },
    {
      id: 'inbox.filter',
      place,
      label: filter.open,
      icon: ListFilter,
      group,
      shortcut: 'F',
      onSelect: filterNow,
    },
    ...(toggle && openId ? [{ ...choose, onSelect: () => toggle(openId) }] : []),
  ])
}

function useListsByName() {
  const texts = useTexts(inboxTexts)
  const { show } = useListQuery()
  const teams = useTeams()
  const filters = useFilters()
  const mayTag = useMay('agent')
  const group = texts.title
  const icon = Inbox
  const named = (id: string, name: string, onSelect: () => void) => ({
    id: `inbox.list.${id}`,
    label: texts.showView(name),
    icon,
    group,
    place: 'views' as const,
    onSelect,
  })
  const manage = () => openDesk({ kind: 'tags' })
  useCommands([
    ...views.map((view) => named(view, texts.views[view], () => show({ view }))),
    ...filters.map(({ id, name }) => named(id, name, () => show({ filter: id }))),
    ...teams.map(({ id, name }) => named(id, name, () => show({ team: id }))),
    ...channels.map((channel) => named(channel, texts.details.channels[channel], () => show({ channel }))),
    ...(mayTag
      ? [
          {
            id: 'inbox.tags',
            label: texts.desk.tags.manage,
            icon: Tags,
            group,
            place: 'seldom' as const,
            onSelect: manage,
          },
        ]
      : []),
  ])
}
