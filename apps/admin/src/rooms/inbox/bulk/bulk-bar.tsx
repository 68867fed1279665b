import { AlarmClock, Check, MailOpen, RotateCcw, Tag, UserRound, X } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { type Command, useCommands } from '../../../ui/commands.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { openDesk } from '../desk-dialog.ts'
import { inboxTexts } from '../texts/index.ts'
import { useBulk } from './use-bulk.ts'
import type { Choosing } from './use-selection.ts'

type BulkBarProps = { selection: Choosing; total: number; isClosedView: boolean }

/** Stands instead of the list's head while something is chosen: what one can do with all of it. */
export function BulkBar({ selection, total, isClosedView }: BulkBarProps) {
  const texts = useTexts(inboxTexts)
  const { chosen, clear, chooseAll } = selection
  const offered = useOffered(selection, isClosedView)
  const group = texts.desk.bulk.chosen(chosen.length)
  const none = {
    id: 'inbox.bulk.none',
    label: texts.desk.bulk.none,
    icon: X,
    shortcut: 'Esc',
    onSelect: clear,
  }
  // Also before those of a conversation that is opened while one chooses: E closes what is chosen, all of it.
  useCommands(
    [...offered, none].map((command) => ({ ...command, group })),
    { isForemost: true },
  )
  const isAll = chosen.length === total
  return (
    <div className="flex h-14 shrink-0 items-center gap-0.5 border-b border-line bg-selected pr-2 pl-4">
      <input
        type="checkbox"
        aria-label={texts.desk.bulk.all}
        checked={isAll}
        ref={(box) => {
          if (box) box.indeterminate = !isAll
        }}
        onChange={isAll ? clear : chooseAll}
        className="size-4.5 accent-(--accent)"
      />
      <p role="status" className="ml-1.5 min-w-0 flex-1 text-sm font-semibold tabular-nums">
        <span aria-hidden>{chosen.length}</span>
        <span className="sr-only">{texts.desk.bulk.chosen(chosen.length)}</span>
      </p>
      {offered.map(({ id, icon, label, shortcut, onSelect }) => (
        <IconButton key={id} icon={icon} label={label} shortcut={shortcut} onClick={onSelect} />
      ))}
      <IconButton icon={X} label={texts.desk.bulk.none} shortcut="Esc" onClick={clear} />
    </div>
  )
}

type Offered = Command & { icon: typeof X }

function useOffered({ chosen: ids, clear }: Choosing, isClosedView: boolean): Offered[] {
  const texts = useTexts(inboxTexts)
  const bulk = useBulk()
  const { actions, desk } = texts
  const run = (action: Parameters<typeof bulk>[1]) => async () => {
    if (await bulk(ids, action)) clear()
  }
  const ask = (kind: 'assign' | 'tag' | 'snooze') => () => openDesk({ kind, ids, onDone: clear })
  const put = isClosedView
    ? { id: 'inbox.bulk.reopen', label: actions.reopen, icon: RotateCcw, onSelect: run({ type: 'reopen' }) }
    : { id: 'inbox.bulk.close', label: actions.close, icon: Check, onSelect: run({ type: 'close' }) }
  const later = { id: 'inbox.bulk.snooze', label: actions.snooze, icon: AlarmClock, shortcut: 'S' }
  return [
    { ...put, shortcut: 'E' },
    ...(isClosedView ? [] : [{ ...later, onSelect: ask('snooze') }]),
    {
      id: 'inbox.bulk.assign',
      label: actions.assign,
      icon: UserRound,
      shortcut: 'A',
      onSelect: ask('assign'),
    },
    { id: 'inbox.bulk.tag', label: desk.pick.tag, icon: Tag, shortcut: 'T', onSelect: ask('tag') },
    {
      id: 'inbox.bulk.read',
      label: desk.bulk.read,
      icon: MailOpen,
      shortcut: 'U',
      onSelect: run({ type: 'read' }),
    },
  ]
}
