import { AlarmClock, CalendarClock, CornerUpLeft } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { type Snooze, type SnoozeChoice, snoozeChoices, snoozeFor } from '../actions/snooze-times.ts'
import { useBulk } from '../bulk/use-bulk.ts'
import { openDesk } from '../desk-dialog.ts'
import { inboxTexts } from '../texts/index.ts'
import { PickDialog, type PickOption } from './pick-dialog.tsx'
import { TimeDialog } from './time-dialog.tsx'

type SnoozeDialogProps = { ids: string[]; onDone: (() => void) | undefined; onClose: () => void }

/** Puts one or several conversations away for a while. */
export function SnoozeDialog({ ids, onDone, onClose }: SnoozeDialogProps) {
  const texts = useTexts(inboxTexts)
  const putAway = usePutAway(ids, onDone)
  const icons = { untilReply: CornerUpLeft, hour: AlarmClock, tomorrow: AlarmClock, nextWeek: AlarmClock }
  const named = (choice: SnoozeChoice): PickOption => ({
    id: choice,
    label: texts.actions[choice],
    icon: icons[choice],
    hint: choice === 'untilReply' ? undefined : texts.desk.pick.alsoReply,
    onPick: () => void putAway(snoozeFor(choice)),
  })
  const chooseTime: PickOption = {
    id: 'time',
    label: texts.desk.pick.chooseTime,
    icon: CalendarClock,
    onPick: () => openDesk({ kind: 'snoozeTime', ids, onDone }),
  }
  const options = [...snoozeChoices().map(named), chooseTime]
  return <PickDialog title={texts.desk.pick.snooze} options={options} onClose={onClose} />
}

/** Puts conversations away until a time of one's choice. */
export function SnoozeTimeDialog({ ids, onDone, onClose }: SnoozeDialogProps) {
  const texts = useTexts(inboxTexts)
  const putAway = usePutAway(ids, onDone)
  return (
    <TimeDialog
      title={texts.desk.pick.snooze}
      submitLabel={texts.actions.snooze}
      onClose={onClose}
      onChoose={async (until) => {
        await putAway({ until, untilReply: true })
        onClose()
      }}
    />
  )
}

function usePutAway(ids: string[], onDone: (() => void) | undefined) {
  const bulk = useBulk()
  return async (snooze: Snooze) => {
    if (await bulk(ids, { type: 'snooze', ...snooze })) onDone?.()
  }
}
