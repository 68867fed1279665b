import type { Conversation } from '@svar/contract'
import { AlarmClock } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { openDesk } from '../desk-dialog.ts'
import { inboxTexts } from '../texts/index.ts'
import { snoozeChoices, snoozeFor } from './snooze-times.ts'
import type { Actions } from './use-actions.ts'

type SnoozeMenuProps = { conversation: Conversation; actions: Actions }

/** Puts a conversation away for a while; on a phone it is an icon only. */
export function SnoozeMenu({ conversation, actions }: SnoozeMenuProps) {
  const { actions: texts, desk } = useTexts(inboxTexts)
  const choose = {
    label: desk.pick.chooseTime,
    onSelect: () => openDesk({ kind: 'snoozeTime', ids: [conversation.id] }),
  }
  const times = snoozeChoices().map((choice) => ({
    label: texts[choice],
    onSelect: () => void actions.snooze(snoozeFor(choice)),
  }))
  const wake = { label: texts.wake, onSelect: () => void actions.wake() }
  const trigger = (
    <Button icon={AlarmClock} aria-label={texts.snooze} className="max-sm:gap-0">
      <span className="max-sm:hidden">{texts.snooze}</span>
    </Button>
  )
  return (
    <Menu
      trigger={trigger}
      items={
        conversation.snoozedUntil || conversation.snooze
          ? [wake, 'line', ...times, choose]
          : [...times, choose]
      }
    />
  )
}
