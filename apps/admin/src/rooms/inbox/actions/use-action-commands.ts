import type { Conversation } from '@svar/contract'
import { AlarmClock, Bot, Check, CornerUpLeft, Hand, NotebookPen, RotateCcw, UserRound } from 'lucide-react'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { type Command, useCommands } from '../../../ui/commands.ts'
import type { Mode } from '../composer/use-draft.ts'
import { type InboxTexts, inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'
import { snoozeChoices } from './snooze-times.ts'
import type { Actions } from './use-actions.ts'
import { useTeamCommands } from './use-team-commands.ts'

/** The button that opens the choice of times; the shortcut presses it. */
export const snoozeButtonId = 'inbox-snooze'

type Offered = Omit<Command, 'group'> & { when?: boolean }

/** Offers what one may do with the open conversation in ⌘K, and by its letters. */
export function useActionCommands(conversation: Conversation, actions: Actions, write: (mode: Mode) => void) {
  const texts = useTexts(inboxTexts)
  const mayAnswer = useMay('agent')
  const { members, me } = useMembers()
  useTeamCommands(conversation)
  const offered = mayAnswer
    ? [
        ...writing(texts.actions, write),
        ...hands(conversation, actions, texts.actions, me?.id),
        ...putAway(conversation, actions, texts.actions),
        ...members.map((member) => ({
          id: `inbox.assign.${member.id}`,
          label: texts.actions.assignTo(member.name),
          icon: UserRound,
          when: conversation.assignee?.id !== member.id && conversation.status !== 'closed',
          onSelect: () => void actions.assign(member.id),
        })),
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
      shortcut: 'T',
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

function putAway({ status, snoozedUntil }: Conversation, actions: Actions, words: Words): Offered[] {
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
      onSelect: () => document.getElementById(snoozeButtonId)?.click(),
    },
    ...snoozeChoices.map((choice) => ({
      id: `inbox.snooze.${choice}`,
      label: `${words.snooze}: ${words[choice]}`,
      icon: AlarmClock,
      when: isOpen,
      onSelect: () => void actions.snooze(choice),
    })),
    {
      id: 'inbox.wake',
      label: words.wake,
      icon: AlarmClock,
      when: snoozedUntil !== null,
      onSelect: () => void actions.wake(),
    },
  ]
}
