import type { ErrorEvent, ErrorGroupDetails } from '@svar/contract'
import { ChevronLeft, ChevronRight, Copy } from 'lucide-react'
import { useState } from 'react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { useCommands } from '../../../ui/commands.ts'
import { copy } from '../../../ui/copy.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { notify } from '../../../ui/notify.ts'
import { errorsTexts } from '../texts/index.ts'
import { useEvents } from '../use-errors.ts'
import { asText } from './as-text.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Details } from './details.tsx'
import { EventFacts } from './event-facts.tsx'
import { Stack } from './stack.tsx'
import { Unmapped } from './unmapped.tsx'

/** One event of the group in full, the newest first, with a way to those before and after it. */
export function EventView({ group }: { group: ErrorGroupDetails }) {
  const texts = useTexts(errorsTexts)
  const { event, steps } = useChosenEvent(group)
  if (!event) return null
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <Card
        title={texts.group.whatHappened}
        aside={
          <div className="flex items-center gap-1">
            <Steps {...steps} total={group.events} />
            <CopyAsText group={group} event={event} />
          </div>
        }
      >
        <EventFacts event={event} />
        <Stack key={event.id} event={event} />
        <Unmapped group={group} unmapped={event.unmapped} />
        {Object.keys(event.trimmed).length > 0 && (
          <p className="mt-4 text-sm text-muted">{texts.group.trimmed}</p>
        )}
      </Card>
      <Breadcrumbs breadcrumbs={event.breadcrumbs} />
      <Details key={event.id} event={event} />
    </div>
  )
}

function CopyAsText({ group, event }: { group: ErrorGroupDetails; event: ErrorEvent }) {
  const texts = useTexts(errorsTexts).group
  async function take() {
    if (await copy(asText(group, event, window.location.href, texts)))
      notify({ title: texts.copied, tone: 'success' })
  }
  return <IconButton icon={Copy} label={texts.copy} size="small" onClick={() => void take()} />
}

/** The event that is looked at. It stays the same one when newer ones come in. */
function useChosenEvent(group: ErrorGroupDetails) {
  const { title, act } = useTexts(errorsTexts)
  const { events, hasNextPage, fetchNextPage } = useEvents(group.id, group.latestEvent?.id)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const all = events ?? []
  if (chosenId === null && all[0]) setChosenId(all[0].id)
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === chosenId),
  )
  const event: ErrorEvent | null = all[at] ?? group.latestEvent
  function choose(place: number) {
    const next = all[place]
    if (next) setChosenId(next.id)
    // Before one is at the end, the next ones are there.
    if (hasNextPage && place >= all.length - 2) void fetchNextPage()
  }
  const older = () => choose(at + 1)
  const newer = () => choose(at - 1)
  useCommands([
    { id: 'errors.older', label: act.nextEvent, group: title, shortcut: 'J', onSelect: older },
    { id: 'errors.newer', label: act.previousEvent, group: title, shortcut: 'K', onSelect: newer },
  ])
  const steps = { place: at + 1, count: all.length, older, newer }
  return { event, steps }
}

type StepsProps = { place: number; count: number; total: number; older: () => void; newer: () => void }

function Steps({ place, count, total, older, newer }: StepsProps) {
  const { act, group } = useTexts(errorsTexts)
  const format = useFormat()
  if (total < 2) return null
  return (
    <div className="flex items-center gap-1">
      <span role="status" className="mr-1 text-sm text-muted tabular-nums">
        {group.eventOf(format.number(place), format.number(Math.max(count, 1)))}
      </span>
      <IconButton
        icon={ChevronLeft}
        label={act.previousEvent}
        shortcut="K"
        size="small"
        disabled={place <= 1}
        onClick={newer}
      />
      <IconButton
        icon={ChevronRight}
        label={act.nextEvent}
        shortcut="J"
        size="small"
        disabled={place >= count}
        onClick={older}
      />
    </div>
  )
}
