import type { ErrorGroup } from '@svar/contract'
import { useNavigate } from '@tanstack/react-router'
import { ArrowDown, ArrowUp, BellOff, CircleCheck, Search } from 'lucide-react'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useCommands } from '../../../ui/commands.ts'
import { errorsTexts } from '../texts/index.ts'
import { useGroupActions } from '../use-group-actions.ts'
import { searchFieldId } from './filters.tsx'

type Standing = {
  groups: ErrorGroup[]
  chosen: ErrorGroup[]
  /** Where the keyboard stands; -1 is nowhere yet. */
  at: number
  setAt: (at: number) => void
}

/** J and K through the list, E resolves and I ignores what is ticked or where one stands, / searches. */
export function useListCommands({ groups, chosen, at, setAt }: Standing) {
  const { title: group, act } = useTexts(errorsTexts)
  const here = groups[at]
  const step = (by: 1 | -1) => setAt(Math.min(groups.length - 1, Math.max(0, at + by)))
  useActionCommands(chosen.length > 0 ? chosen : here ? [here] : [])
  useOpenCommands(here)
  useCommands([
    {
      id: 'errors.next',
      label: act.next,
      group,
      icon: ArrowDown,
      shortcut: 'J',
      onSelect: () => step(1),
    },
    {
      id: 'errors.previous',
      label: act.previous,
      group,
      icon: ArrowUp,
      shortcut: 'K',
      onSelect: () => step(-1),
    },
  ])
}

function useActionCommands(meant: ErrorGroup[]) {
  const { title: group, act } = useTexts(errorsTexts)
  const { resolve, ignore } = useGroupActions()
  const open = meant.filter(({ state }) => state === 'unresolved')
  useCommands([
    {
      id: 'errors.resolve',
      label: act.resolve,
      group,
      icon: CircleCheck,
      shortcut: 'E',
      onSelect: () => open.length > 0 && void resolve(open),
    },
    {
      id: 'errors.ignore',
      label: act.ignore,
      group,
      icon: BellOff,
      shortcut: 'I',
      onSelect: () => open.length > 0 && void ignore(open),
    },
  ])
}

function useOpenCommands(here: ErrorGroup | undefined) {
  const { title: group, act, list } = useTexts(errorsTexts)
  const path = usePath()
  const navigate = useNavigate()
  useCommands([
    {
      id: 'errors.open',
      label: act.open,
      group,
      shortcut: 'O',
      onSelect: () => here && void navigate({ to: path('errors', here.id) }),
    },
    {
      id: 'errors.search',
      label: list.search,
      group,
      icon: Search,
      shortcut: '/',
      onSelect: () => document.getElementById(searchFieldId)?.focus(),
    },
  ])
}
