import type { Conversation } from '@svar/contract'
import { useNavigate } from '@tanstack/react-router'
import { ArrowDown, ArrowUp, Inbox, Search } from 'lucide-react'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useCommands } from '../../../ui/commands.ts'
import { usePullCommand } from '../actions/use-team-commands.ts'
import { inboxTexts } from '../texts/index.ts'
import { searchButtonId } from './list-header.tsx'
import { useListQuery, views } from './use-conversations.ts'

/** J and K through the list, / to search it, and every view by its name. */
export function useListCommands(items: Conversation[], openId: string | undefined) {
  const texts = useTexts(inboxTexts)
  const { setView } = useListQuery()
  const navigate = useNavigate()
  const path = usePath()

  function step(by: 1 | -1) {
    const at = items.findIndex(({ id }) => id === openId)
    const next = at < 0 ? items[0] : items[at + by]
    if (next) void navigate({ to: path('inbox', next.id), search: true as never })
  }

  usePullCommand()
  const group = texts.title
  useCommands([
    {
      id: 'inbox.next',
      label: texts.actions.next,
      icon: ArrowDown,
      group,
      shortcut: 'J',
      onSelect: () => step(1),
    },
    {
      id: 'inbox.previous',
      label: texts.actions.previous,
      icon: ArrowUp,
      group,
      shortcut: 'K',
      onSelect: () => step(-1),
    },
    {
      id: 'inbox.search',
      label: texts.actions.search,
      icon: Search,
      group,
      shortcut: '/',
      onSelect: () => document.getElementById(searchButtonId)?.click(),
    },
    ...views.map((view) => ({
      id: `inbox.view.${view}`,
      label: texts.showView(texts.views[view]),
      icon: Inbox,
      group,
      onSelect: () => setView(view),
    })),
  ])
}
