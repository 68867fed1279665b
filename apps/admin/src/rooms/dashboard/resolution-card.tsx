import type { InsightReport } from '@svar/contract'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Card } from '../../ui/card.tsx'
import { About } from './about.tsx'
import { dashboardTexts } from './texts/index.ts'
import { shareOf } from './written.ts'

const kinds = ['confirmed', 'verified', 'assumed', 'none'] as const
/** What is only assumed is drawn as an outline: it is a guess beside two things that are known. */
const fills = {
  confirmed: 'bg-success',
  verified: 'bg-accent',
  assumed: 'border-2 border-dashed border-accent bg-canvas',
  none: 'bg-line-strong',
}

/** Who was helped, by how well that is known: three figures that are never added up. */
export function ResolutionCard({ report }: { report: InsightReport }) {
  const all = useTexts(dashboardTexts)
  const texts = all.resolution
  const format = useFormat()
  const { resolution, conversations } = report.now
  const before = report.before
  return (
    <Card>
      <header className="mb-4 flex items-center gap-1">
        <h2 className="text-base font-semibold">{texts.title}</h2>
        <About name={texts.title} text={all.tips.resolution} />
      </header>
      <dl className="flex flex-col gap-4">
        {kinds.map((kind) => {
          const share = shareOf(resolution[kind], conversations)
          const earlier = shareOf(before.resolution[kind], before.conversations)
          return (
            <div key={kind}>
              <dt className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="font-medium">{texts[kind]}</span>
                <span className="text-sm text-muted">{texts[`${kind}Text`]}</span>
              </dt>
              <dd className="mt-1.5">
                <div aria-hidden className="h-2.5 overflow-hidden rounded-full bg-hover">
                  {!!share && (
                    <div
                      className={`h-full rounded-full ${fills[kind]}`}
                      style={{ width: `max(10px, ${share * 100}%)` }}
                    />
                  )}
                </div>
                <p className="mt-1 flex flex-wrap justify-between gap-x-3 text-sm tabular-nums">
                  <span>
                    {format.number(resolution[kind])}
                    {share !== null && ` · ${format.percent(share)}`}
                  </span>
                  {earlier !== null && (
                    <span className="text-muted">
                      {all.volume.before}: {format.percent(earlier)}
                    </span>
                  )}
                </p>
              </dd>
            </div>
          )
        })}
      </dl>
    </Card>
  )
}
