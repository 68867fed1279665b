import type { ErrorEvent } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { errorsTexts } from '../texts/index.ts'
import { Facts } from './facts.tsx'
import { Fold } from './fold.tsx'
import { saying } from './saying.ts'

/** All else that the program told with the event: request, tags, person, surroundings and its own data. */
export function Details({ event }: { event: ErrorEvent }) {
  const texts = useTexts(errorsTexts).group
  const parts: [title: string, facts: Record<string, unknown>][] = [
    [texts.request, saying(event.request ?? {})],
    [texts.extra, saying(event.extra)],
    [texts.tags, saying(event.tags)],
    [texts.person, saying(event.user)],
    [texts.surroundings, saying({ ...event.contexts, trace_id: event.traceId })],
  ]
  const told = parts.filter(([, facts]) => Object.keys(facts).length > 0)
  if (told.length === 0) return null
  return (
    <Card title={texts.details} flush>
      <ul className="divide-y divide-line">
        {told.map(([title, facts]) => (
          <li key={title}>
            <Fold summary={title}>
              <div className="px-4 pb-3 pl-9">
                <Facts facts={facts} />
              </div>
            </Fold>
          </li>
        ))}
      </ul>
    </Card>
  )
}
