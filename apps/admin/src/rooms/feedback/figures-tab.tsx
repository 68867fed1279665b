import { answerReasons, csatReasons, moods, type QualityFigures } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { answerReasonName } from '../../texts/answer-reasons.ts'
import { useLocale } from '../../texts/current-locale.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { qualityQuery } from './queries.ts'
import { feedbackTexts } from './texts/index.ts'

/** What customers thought of it lately, and what reviews found. */
export function FiguresTab() {
  const texts = useTexts(feedbackTexts)
  const format = useFormat()
  const locale = useLocale()
  const { data, error, refetch } = useQuery(qualityQuery)
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={4} />
  const { figures } = texts
  const mean = (value: number | null) =>
    value === null ? figures.none : format.number(Math.round(value * 10) / 10)
  const shown = [
    { name: figures.csat, value: mean(data.csat.average), text: figures.given(data.csat.given) },
    {
      name: figures.thumbs,
      value: `${format.number(data.thumbs.up)} / ${format.number(data.thumbs.down)}`,
      text: figures.thumbsText,
    },
    { name: figures.risky, value: format.number(data.risky), text: figures.riskyText(data.risky) },
    { name: figures.reviews, value: mean(data.reviews.average), text: figures.reviewed(data.reviews.done) },
  ]
  return (
    <div className="flex flex-col gap-6">
      <p className="text-muted">{figures.days(data.days)}</p>
      <dl className="grid grid-cols-2 gap-3 xl:grid-cols-4">
        {shown.map(({ name, value, text }) => (
          <div
            key={name}
            className="row-span-3 grid grid-rows-subgrid gap-y-0 rounded-xl border border-line bg-canvas px-4 py-3 shadow-low"
          >
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="contents">
              <span className="text-2xl font-semibold tabular-nums">{value}</span>
              <span className="text-sm text-muted">{text}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div className="grid gap-6 lg:grid-cols-2">
        <Counted
          title={figures.scores}
          rows={data.csat.scores.map((times, index) => [String(index + 1), times])}
        />
        <Counted
          title={figures.reasons}
          rows={rowsOf(data.reasons, csatReasons, (reason) => texts.reasons[reason])}
        />
        <Counted
          title={figures.thumbReasons}
          rows={rowsOf(data.thumbs.reasons, answerReasons, (reason) => answerReasonName(locale, reason))}
        />
        <Counted title={figures.moods} rows={rowsOf(data.moods, moods, (mood) => texts.moods[mood])} />
        <Checklist items={data.reviews.checklist} />
      </div>
    </div>
  )
}

function rowsOf<Name extends string>(
  counted: QualityFigures['reasons'],
  names: readonly Name[],
  labelOf: (name: Name) => string,
): [string, number][] {
  const timesOf = (name: Name) => counted.find((one) => one.name === name)?.times ?? 0
  return names.map((name): [string, number] => [labelOf(name), timesOf(name)])
}

function Counted({ title, rows }: { title: string; rows: [string, number][] }) {
  const format = useFormat()
  const most = Math.max(1, ...rows.map(([, times]) => times))
  return (
    <section className="rounded-xl border border-line bg-canvas p-4 shadow-low">
      <h2 className="mb-2 font-semibold">{title}</h2>
      <ul className="flex flex-col gap-2">
        {rows.map(([name, times]) => (
          <li key={name} className="text-sm">
            <span className="flex justify-between gap-3">
              <span className="min-w-0 wrap-anywhere">{name}</span>
              <span className="tabular-nums">{format.number(times)}</span>
            </span>
            <span aria-hidden className="mt-1 block h-1.5 rounded-full bg-sunken">
              <span
                className="block h-full rounded-full bg-accent"
                style={{ width: `${(times / most) * 100}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Checklist({ items }: { items: QualityFigures['reviews']['checklist'] }) {
  const { figures } = useTexts(feedbackTexts)
  if (items.length === 0) return null
  return (
    <section className="rounded-xl border border-line bg-canvas p-4 shadow-low">
      <h2 className="mb-2 font-semibold">{figures.checklist}</h2>
      <ul className="flex flex-col gap-2 text-sm">
        {items.map(({ question, yes, no }) => (
          <li key={question} className="flex justify-between gap-3">
            <span className="min-w-0 wrap-anywhere">{question}</span>
            <span className="shrink-0 text-muted tabular-nums">{figures.yesNo(yes, no)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
