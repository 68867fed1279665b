import type { ErrorGroupDetails } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { usePath } from '../../../shell/room-path.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { sumOf } from '../days.ts'
import { errorsTexts } from '../texts/index.ts'

const SHOWN = 4

/** What the events have in common: the most frequent values of each tag with their share. Each leads to all that have it. */
export function Tags({ group }: { group: ErrorGroupDetails }) {
  const texts = useTexts(errorsTexts).group
  const tags = group.tags.filter(({ name }) => name !== 'release')
  if (tags.length === 0) return null
  return (
    <Card title={texts.tags}>
      <dl className="flex flex-col gap-4">
        {tags.map(({ name, values }) => (
          <Tag key={name} name={name} values={values} />
        ))}
      </dl>
    </Card>
  )
}

function Tag({ name, values }: ErrorGroupDetails['tags'][number]) {
  const format = useFormat()
  const path = usePath()
  const texts = useTexts(errorsTexts).group
  const all = sumOf(values.map(({ events }) => events))
  return (
    <div>
      <dt className="font-mono text-xs text-muted">{name}</dt>
      {values.slice(0, SHOWN).map(({ value, events }) => (
        <dd key={value} className="relative mt-1 overflow-hidden rounded-md bg-sunken">
          <span
            aria-hidden
            className="absolute inset-y-0 left-0 bg-accent-soft"
            style={{ width: `${(events / all) * 100}%` }}
          />
          <span className="relative flex items-baseline justify-between gap-3 px-2 text-sm">
            <Link
              to={path('errors')}
              search={{ q: `${name}:"${value}"`, state: 'all' } as never}
              aria-label={texts.withTag(name, value)}
              className="min-h-6 min-w-6 py-0.5 wrap-anywhere hover:underline"
            >
              {value}
            </Link>
            <span className="shrink-0 tabular-nums">{format.percent(events / all)}</span>
          </span>
        </dd>
      ))}
    </div>
  )
}
