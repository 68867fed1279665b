import type { ErrorGroup } from '@svar/contract'
import { BellOff, ChevronDown, CircleCheck, Ellipsis, RotateCcw, Trash2, UserRound } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { useCommands } from '../../../ui/commands.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useGroupActions } from '../use-group-actions.ts'
import { IgnoreDialog } from './ignore-dialog.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { useAssignees } from './use-assignees.ts'

/** What can be done with an error; E resolves, I ignores. */
export function GroupActions({ group }: { group: ErrorGroup }) {
  const { act } = useTexts(errorsTexts)
  const { resolve, reopen } = useGroupActions()
  const [open, setOpen] = useState<'ignore' | 'remove' | null>(null)
  const mayRemove = useMay('admin')
  const isOpen = group.state === 'unresolved'
  useGroupCommands(group, () => setOpen('ignore'))
  return (
    <>
      <AssignMenu group={group} />
      {isOpen ? (
        <>
          {/* On phones it is in the menu beside, so that all of them stand in one line. */}
          <Button icon={BellOff} className="max-sm:hidden" onClick={() => setOpen('ignore')}>
            {act.ignore}
          </Button>
          <Button variant="primary" icon={CircleCheck} shortcut="E" onClick={() => void resolve([group])}>
            {act.resolve}
          </Button>
        </>
      ) : (
        <Button icon={RotateCcw} onClick={() => void reopen([group])}>
          {act.reopen}
        </Button>
      )}
      <Menu
        trigger={<IconButton icon={Ellipsis} label={act.more} variant="secondary" />}
        items={[
          {
            label: act.resolveNext,
            icon: CircleCheck,
            // Where no release is ever named, none could be told to be the next.
            disabled: !isOpen || group.lastRelease === null,
            onSelect: () => void resolve([group], true),
          },
          { label: act.ignoreUntil, icon: BellOff, onSelect: () => setOpen('ignore') },
          ...(mayRemove
            ? [
                'line' as const,
                { label: act.remove, icon: Trash2, danger: true, onSelect: () => setOpen('remove') },
              ]
            : []),
        ]}
      />
      {open === 'ignore' && <IgnoreDialog group={group} onClose={() => setOpen(null)} />}
      {open === 'remove' && <RemoveDialog group={group} onClose={() => setOpen(null)} />}
    </>
  )
}

function useGroupCommands(group: ErrorGroup, onIgnore: () => void) {
  const { title, act } = useTexts(errorsTexts)
  const { resolve } = useGroupActions()
  const mayResolve = group.state === 'unresolved'
  useCommands([
    {
      id: 'errors.resolve',
      label: act.resolve,
      group: title,
      icon: CircleCheck,
      shortcut: 'E',
      onSelect: () => mayResolve && void resolve([group]),
    },
    {
      id: 'errors.ignore',
      label: act.ignore,
      group: title,
      icon: BellOff,
      shortcut: 'I',
      onSelect: onIgnore,
    },
  ])
}

const nobody = 'nobody'

function AssignMenu({ group }: { group: ErrorGroup }) {
  const { act } = useTexts(errorsTexts)
  const { assign } = useGroupActions()
  const people = useAssignees()
  const name = group.assignee?.name
  return (
    <Menu
      trigger={
        <Button icon={UserRound} aria-label={name && act.assignedTo(name)}>
          <span className="flex items-center gap-1.5">
            {name ?? act.assign}
            <ChevronDown size={14} aria-hidden className="text-faint" />
          </span>
        </Button>
      }
      items={[
        {
          kind: 'choice',
          label: act.assign,
          value: group.assignee?.id ?? nobody,
          options: [{ value: nobody, label: act.nobody }, ...people],
          onValueChange: (value) => void assign(group.id, value === nobody ? null : value),
        },
      ]}
    />
  )
}
