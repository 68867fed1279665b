import type { Conversation } from '@svar/contract'
import { AlarmClock, Bot, Clock, Hand, Lock, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMay } from '../../../shell/session.ts'
import { useLocale } from '../../../texts/current-locale.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import type { Icon } from '../../../ui/icon.ts'
import { oneLine } from '../../../ui/one-line.ts'
import { useNow } from '../../../ui/use-now.ts'
import type { Actions } from '../actions/use-actions.ts'
import { shortDuration } from '../short-duration.ts'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'

type HandsProps = { conversation: Conversation; actions: Actions }

/** Who has the conversation now, and how it changes hands. Stands right above where one writes. */
export function Hands({ conversation, actions }: HandsProps) {
  const texts = useTexts(inboxTexts)
  const { me } = useMembers()
  const { status, assignee } = conversation
  const takeOver = (isForced: boolean) => (
    <Button size="small" shortcut="M" onClick={() => void actions.takeOver(isForced)}>
      {texts.actions.takeOver}
    </Button>
  )
  const asleep = asleepIn(conversation)
  if (asleep) return <Snoozed {...asleep} onWake={() => void actions.wake()} />
  if (status === 'closed') return <Line icon={Lock} text={texts.hands.closed} />
  if (status === 'waiting') return <Waiting conversation={conversation} action={takeOver(false)} />
  if (status === 'bot') return <Line icon={Bot} text={texts.hands.bot} action={takeOver(false)} />
  if (assignee?.id !== me?.id) {
    return (
      <Line
        icon={UserRound}
        text={texts.hands.theirs(oneLine(assignee?.name ?? ''))}
        action={takeOver(true)}
      />
    )
  }
  const handBack = (
    <Button size="small" shortcut="B" onClick={() => void actions.handBack()}>
      {texts.actions.handBack}
    </Button>
  )
  return <Line icon={Hand} text={texts.hands.mine} action={handBack} />
}

/** Until when it is put away; `null` when it is not. */
function asleepIn({ snooze, snoozedUntil }: Conversation): { until: string | null } | null {
  const until = snooze ? snooze.until : snoozedUntil
  if (until === null) return snooze?.untilReply ? { until } : null
  return Date.parse(until) > Date.now() ? { until } : null
}

function Snoozed({ until, onWake }: { until: string | null; onWake: () => void }) {
  const texts = useTexts(inboxTexts).actions
  const format = useFormat()
  const text = until === null ? texts.snoozedUntilReply : texts.snoozedUntil(format.nearTime(until))
  const wake = (
    <Button size="small" onClick={onWake}>
      {texts.wake}
    </Button>
  )
  return <Line icon={AlarmClock} text={text} action={wake} />
}

function Waiting({ conversation, action }: { conversation: Conversation; action: ReactNode }) {
  const texts = useTexts(inboxTexts)
  const locale = useLocale()
  const now = useNow()
  const since = conversation.waitingSince
  const waited = since ? shortDuration(locale, now - Date.parse(since)) : null
  return <Line icon={Clock} text={texts.hands.waiting(waited)} action={action} tone="warning" />
}

type LineProps = { icon: Icon; text: string; action?: ReactNode; tone?: 'plain' | 'warning' }

function Line({ icon: Icon, text, action, tone = 'plain' }: LineProps) {
  const mayAnswer = useMay('agent')
  return (
    <div
      role="status"
      className={classNames(
        'flex items-center gap-x-2 rounded-lg py-1 pr-1 pl-3 text-sm',
        action !== undefined && 'max-sm:flex-wrap max-sm:justify-end',
        tone === 'warning' ? 'bg-warning-soft text-warning-ink' : 'text-muted',
      )}
    >
      <Icon size={15} aria-hidden className="shrink-0" />
      <span
        className={classNames('min-w-0 flex-1 py-1 wrap-anywhere', action !== undefined && 'max-sm:basis-48')}
      >
        {text}
      </span>
      {mayAnswer && action}
    </div>
  )
}
