import type { Conversation } from '@svar/contract'
import {
  AlarmClock,
  ArrowRightLeft,
  Bot,
  Check,
  CornerUpLeft,
  Hand,
  Merge,
  NotebookPen,
  RotateCcw,
  Split,
  Tag,
  UserRound,
} from 'lucide-react'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { type Command, useCommands } from '../../../ui/commands.ts'
import type { Mode } from '../composer/use-draft.ts'
import { openDesk } from '../desk-dialog.ts'
import { type InboxTexts, inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'
import { snoozeChoices, snoozeFor } from './snooze-times.ts'
import type { Actions } from './use-actions.ts'
import { useTeamCommands } from './use-team-commands.ts'

type Offered = Omit<Command, 'group'> & { when?: boolean }

/** Offers what one may do with the open conversation in ⌘K, and by its letters. */
export function useActionCommands(conversation: Conversation, actions: Actions, write: (mode: Mode) => void) {
  const texts = useTexts(inboxTexts)
  const mayAnswer = useMay('agent')
  const { me } = useMembers()
  useTeamCommands(conversation)
  const offered = mayAnswer
    ? [
        ...writing(texts.actions, write),
        ...hands(conversation, actions, texts.actions, me?.id),
        ...putAway(conversation, actions, texts.actions),
        ...sorting(conversation, texts),
      ]
    : []
  useCommands(
    offered
      .filter(({ when }: Offered) => when !== false)
      .map(({ when: _, ...command }: Offered) => ({ ...command, group: texts.title })),
  )
}

type Words = InboxTexts['actions']

function writing(words: Words, write: (mode: Mode) => void): Offered[] {
  return [
    {
      id: 'inbox.reply',
      label: words.reply,
      icon: CornerUpLeft,
      shortcut: 'R',
      onSelect: () => write('text'),
    },
    { id: 'inbox.note', label: words.note, icon: NotebookPen, shortcut: 'N', onSelect: () => write('note') },
  ]
}

function hands({ status, assignee }: Conversation, actions: Actions, words: Words, myId?: string): Offered[] {
  const isMine = status === 'human' && assignee?.id === myId
  return [
    {
      id: 'inbox.takeOver',
      label: words.takeOver,
      icon: Hand,
      shortcut: 'M',
      when: !isMine,
      // Pressed on purpose in a conversation that says who has it.
      onSelect: () => void actions.takeOver(status === 'human'),
    },
    {
      id: 'inbox.handBack',
      label: words.handBack,
      icon: Bot,
      shortcut: 'B',
      when: status === 'human' || status === 'waiting',
      onSelect: () => void actions.handBack(),
    },
  ]
}

/** To whom it goes, what it is about, and with what it belongs together. */
function sorting({ id, status }: Conversation, { desk }: InboxTexts): Offered[] {
  const isOpen = status !== 'closed'
  const ask = (kind: 'assign' | 'tag') => () => openDesk({ kind, ids: [id] })
  return [
    {
      id: 'inbox.assign',
      label: desk.pick.assign,
      icon: UserRound,
      shortcut: 'A',
      when: isOpen,
      onSelect: ask('assign'),
    },
    {
      id: 'inbox.transfer',
      label: desk.transfer.open,
      icon: ArrowRightLeft,
      shortcut: 'H',
      when: isOpen,
      onSelect: () => openDesk({ kind: 'transfer', id }),
    },
    { id: 'inbox.tag', label: desk.pick.tag, icon: Tag, shortcut: 'T', onSelect: ask('tag') },
    {
      id: 'inbox.merge',
      place: 'seldom',
      label: desk.merge.open,
      icon: Merge,
      onSelect: () => openDesk({ kind: 'merge', id }),
    },
    {
      id: 'inbox.split',
      place: 'seldom',
      label: desk.split.open,
      icon: Split,
      onSelect: () => openDesk({ kind: 'split', id }),
    },
  ]
}

function putAway(
  { id, status, snoozedUntil, snooze }: Conversation,
  actions: Actions,
  words: Words,
): Offered[] {
  const isOpen = status !== 'closed'
  return [
    {
      id: 'inbox.close',
      label: words.close,
      icon: Check,
      shortcut: 'E',
      when: isOpen,
      onSelect: () => void actions.close(),
    },
    {
      id: 'inbox.reopen',
      label: words.reopen,
      icon: RotateCcw,
      shortcut: 'E',
      when: !isOpen,
      onSelect: () => void actions.reopen(),
    },
    {
      id: 'inbox.snooze',
      label: words.snooze,
      icon: AlarmClock,
      shortcut: 'S',
      when: isOpen,
      onSelect: () => openDesk({ kind: 'snooze', ids: [id] }),
    },
    ...snoozeChoices().map((choice) => ({
      id: `inbox.snooze.${choice}`,
      place: 'seldom' as const,
      label: `${words.snooze}: ${words[choice]}`,
      icon: AlarmClock,
      when: isOpen,
      onSelect: () => void actions.snooze(snoozeFor(choice)),
    })),
    {
      id: 'inbox.wake',
      label: words.wake,
      icon: AlarmClock,
      when: snoozedUntil !== null || Boolean(snooze),
      onSelect: () => void actions.wake(),
    },
  ]
}
