import type { ToldThing } from '@svar/contract'
import { useFormat } from '../texts/format.ts'
import { useTexts } from '../texts/use-texts.ts'
import { uiTexts } from './texts/index.ts'

/** What a customer has told in a conversation, so that nobody asks for it again. */
export function ToldFacts({ told }: { told: readonly ToldThing[] }) {
  const texts = useTexts(uiTexts).told
  const format = useFormat()
  return (
    <dl className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
      {told.map(({ thing, value }) => (
        <div key={thing} className="contents">
          <dt className="text-muted">{texts[thing]}</dt>
          <dd className="wrap-anywhere">
            {/* A day is the same one wherever its reader is. */}
            {thing === 'day' ? format.date(`${value}T12:00`) : <bdi>{value}</bdi>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
