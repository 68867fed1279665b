import { Repeat } from 'lucide-react'
import { useState } from 'react'
import { isApiError } from '../../../shell/api-error.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { EventsLink } from '../events-link.tsx'
import { Fact, Facts } from '../facts.tsx'
import { Moment } from '../moment.tsx'
import { Payload } from '../payload.tsx'
import { ReplayDialog } from '../replays/replay-dialog.tsx'
import { localTime } from '../selection.ts'
import { monitoringTexts } from '../texts/index.ts'
import { useEvent } from '../use-bus.ts'
import { OutcomeList } from './outcome-list.tsx'
import { outcomesOf } from './outcomes.ts'

type OpenEvent = NonNullable<ReturnType<typeof useEvent>['data']>

/** One event: what it carries, whom it concerned, and what they made of it. */
export function EventDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const texts = useTexts(monitoringTexts)
  const { data: event, error, refetch } = useEvent(id)
  const [isReplaying, setIsReplaying] = useState(false)
  const isGone = isApiError(error, 'not_found') || isApiError(error, 'validation_failed')

  if (isReplaying && event) return <ReplayDialog initial={onlyThis(event)} onClose={onClose} />
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="large"
      title={isGone ? texts.events.goneTitle : (event?.type ?? texts.type)}
      footer={
        event && (
          <Button icon={Repeat} onClick={() => setIsReplaying(true)}>
            {texts.events.replayTo}
          </Button>
        )
      }
    >
      {isGone && <p className="text-muted">{texts.events.goneText}</p>}
      {error && !event && !isGone && <ErrorState error={error} onRetry={refetch} />}
      {!event && !error && <SkeletonRows count={3} />}
      {event && <EventContent event={event} />}
    </Dialog>
  )
}

function EventContent({ event }: { event: OpenEvent }) {
  const texts = useTexts(monitoringTexts)
  return (
    <>
      <Facts>
        <Fact name={texts.happened}>
          <Moment at={event.createdAt} />
        </Fact>
        {event.aggregateId && (
          <Fact name={texts.about}>
            <span className="font-mono text-sm">{event.aggregateId}</span>
          </Fact>
        )}
      </Facts>
      {event.aggregateId && (
        <EventsLink search={{ aggregateId: event.aggregateId }}>{texts.aboutTheSame}</EventsLink>
      )}
      <OutcomeList outcomes={outcomesOf(event)} />
      <Payload payload={event.payload} />
    </>
  )
}

/** The time is kept to the millisecond here, more exactly there: the range reaches to the next one. */
function onlyThis({ type, aggregateId, createdAt }: OpenEvent) {
  const moment = Date.parse(createdAt)
  return {
    pattern: type,
    aggregateId: aggregateId ?? '',
    from: localTime(new Date(moment)),
    to: localTime(new Date(moment + 1)),
  }
}
