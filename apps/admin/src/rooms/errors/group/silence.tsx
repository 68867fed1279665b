import type { ErrorGroup } from '@svar/contract'
import { BellOff } from 'lucide-react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { errorsTexts } from '../texts/index.ts'

/** Until when an error is ignored. */
export function Silence({ group }: { group: ErrorGroup }) {
  const texts = useTexts(errorsTexts).ignoring
  const format = useFormat()
  if (group.state !== 'ignored') return null
  const { ignoredUntil, ignoredUntilEvents, ignoredUntilUsers } = group
  const told = ignoredUntil
    ? texts.until(format.nearTime(ignoredUntil))
    : ignoredUntilEvents
      ? texts.untilEvents(format.number(ignoredUntilEvents))
      : ignoredUntilUsers
        ? texts.untilPeople(format.number(ignoredUntilUsers))
        : texts.forever
  return (
    <p className="mb-5 flex items-center gap-2 rounded-xl border border-line bg-sunken px-5 py-3">
      <BellOff size={16} aria-hidden className="shrink-0 text-muted" />
      {told}
    </p>
  )
}
