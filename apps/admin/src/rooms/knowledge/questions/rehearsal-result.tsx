import { useTexts } from '../../../texts/use-texts.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'
import { knowledgeTexts } from '../texts/index.ts'

type Verdict = 'changed' | 'now_answered' | 'no_longer_answered'
type Item = { question: string; before: string; after: string; verdict: Verdict }
type Result = { questions: number; same: number; items: Item[] }

const tones: Record<Verdict, BadgeTone> = {
  changed: 'accent',
  now_answered: 'success',
  no_longer_answered: 'danger',
}

/** What would be answered differently: before and after, side by side. */
export function RehearsalResult({ result }: { result: Result }) {
  const { questions } = useTexts(knowledgeTexts)
  if (result.questions === 0) return <p className="py-6 text-center text-muted">{questions.rehearseNone}</p>
  if (result.items.length === 0) {
    return <p className="py-6 text-center text-muted">{questions.rehearseSame(result.questions)}</p>
  }
  return (
    <section className="flex flex-col gap-3" aria-live="polite">
      <h3 className="font-semibold">
        {questions.rehearseSummary(result.questions, result.questions - result.same)}
      </h3>
      <ol className="flex flex-col gap-3">
        {result.items.map((item) => (
          <li key={item.question} className="rounded-xl border border-line p-4">
            <div className="flex flex-wrap items-start justify-between gap-2">
              <p className="min-w-0 font-medium wrap-anywhere">{item.question}</p>
              <Badge tone={tones[item.verdict]}>{questions.verdicts[item.verdict]}</Badge>
            </div>
            <div className="mt-3 grid gap-3 sm:grid-cols-2">
              <Answer title={questions.before} text={item.before} className="text-muted" />
              <Answer title={questions.after} text={item.after} className="" />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Answer({ title, text, className }: { title: string; text: string; className: string }) {
  const { questions } = useTexts(knowledgeTexts)
  return (
    <div className="min-w-0 rounded-lg bg-sunken px-3.5 py-2.5 text-sm">
      <p className="mb-0.5 text-xs font-medium text-muted">{title}</p>
      <p className={`whitespace-pre-line wrap-anywhere ${className}`}>{text || questions.noAnswer}</p>
    </div>
  )
}
