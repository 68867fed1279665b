import type { DraftFigures } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { draftFiguresQuery } from './queries.ts'
import { taughtTexts } from './texts/index.ts'

const outcomes = ['used', 'edited', 'refused', 'passed'] as const

/** What became of drafts lately, in all and by the source that they rest on. Nothing before there are some. */
export function DraftOutcomes() {
  const texts = useTexts(taughtTexts).outcomes
  const format = useFormat()
  const { data } = useQuery(draftFiguresQuery)
  if (!data || data.made === 0) return null
  return (
    <section aria-labelledby="outcomes-title" className="mb-8">
      <h2 id="outcomes-title" className="text-lg font-semibold">
        {texts.title}
      </h2>
      <p className="text-muted">
        {texts.made(data.made, data.days)}
        {data.changed !== null && ` ${texts.changed(format.percent(data.changed))}`}
      </p>
      <dl className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-4">
        {outcomes.map((outcome) => (
          <div key={outcome} className="rounded-xl border border-line bg-canvas px-4 py-3">
            <dt className="text-sm text-muted">{texts.names[outcome]}</dt>
            <dd className="text-xl font-semibold tabular-nums">{format.number(data[outcome])}</dd>
          </div>
        ))}
      </dl>
      <BySource sources={data.sources} />
    </section>
  )
}

function BySource({ sources }: Pick<DraftFigures, 'sources'>) {
  const texts = useTexts(taughtTexts).outcomes
  const format = useFormat()
  if (sources.length === 0) return null
  return (
    <details className="mt-3">
      <summary className="cursor-pointer text-sm text-muted hover:text-ink">{texts.bySource}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reachable by keyboard */}
      <section tabIndex={0} aria-label={texts.bySource} className="mt-2 overflow-x-auto">
        <table className="w-full text-sm">
          <thead>
            <tr className="text-left text-muted">
              <th scope="col" className="py-1.5 pr-4 font-medium">
                {texts.source}
              </th>
              {outcomes.map((outcome) => (
                <th key={outcome} scope="col" className="py-1.5 pl-4 text-right font-medium">
                  {texts.names[outcome]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.sourceId} className="border-t border-line">
                <th scope="row" className="max-w-80 truncate py-1.5 pr-4 text-left font-normal">
                  {source.title}
                </th>
                {outcomes.map((outcome) => (
                  <td key={outcome} className="py-1.5 pl-4 text-right tabular-nums">
                    {format.number(source[outcome])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
