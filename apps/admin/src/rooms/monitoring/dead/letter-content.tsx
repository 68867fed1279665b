import type { Redelivery } from '@svar/contract'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { ErrorHistory } from '../error-history.tsx'
import { EventsLink } from '../events-link.tsx'
import { Fact, Facts, Part } from '../facts.tsx'
import { Moment } from '../moment.tsx'
import { Payload } from '../payload.tsx'
import { monitoringTexts } from '../texts/index.ts'

type LetterContentProps = {
  letter: Redelivery
  /** `undefined` while it is fetched. */
  payload: Record<string, unknown> | undefined
}

/** When, for whom, why it failed, and what the event carries. */
export function LetterContent({ letter, payload }: LetterContentProps) {
  const texts = useTexts(monitoringTexts)
  const format = useFormat()
  const { event, subscriber, attempts, errors, isMended } = letter
  return (
    <>
      <Facts>
        <Fact name={texts.subscriber}>
          {subscriber} {isMended && <Badge tone="accent">{texts.dead.mended}</Badge>}
        </Fact>
        <Fact name={texts.happened}>
          <Moment at={event.createdAt} />
        </Fact>
        <Fact name={texts.attempts}>{format.number(attempts)}</Fact>
        {event.aggregateId && (
          <Fact name={texts.about}>
            <span className="font-mono text-sm">{event.aggregateId}</span>
          </Fact>
        )}
      </Facts>
      <EventsLink search={{ event: event.id }}>{texts.seeEvent}</EventsLink>
      {errors.length > 0 && (
        <Part title={texts.dead.history}>
          <ErrorHistory errors={errors} />
        </Part>
      )}
      {payload ? <Payload payload={payload} /> : <SkeletonRows count={2} />}
    </>
  )
}
