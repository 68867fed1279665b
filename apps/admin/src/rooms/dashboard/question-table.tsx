import type { InsightQuestion } from '@svar/contract'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Card } from '../../ui/card.tsx'
import { Table } from '../../ui/table.tsx'
import { About } from './about.tsx'
import { dashboardTexts } from './texts/index.ts'
import { shareOf } from './written.ts'

/** What customers ask first, with how often that was answered and how often it was enough. */
export function QuestionTable({ questions }: { questions: InsightQuestion[] }) {
  const all = useTexts(dashboardTexts)
  const texts = all.questions
  const format = useFormat()
  const percent = (part: number, whole: number) => {
    const share = shareOf(part, whole)
    return <span className="tabular-nums">{share === null ? '–' : format.percent(share)}</span>
  }
  return (
    <Card flush>
      <header className="flex items-center gap-1 px-5 pt-4 pb-2">
        <h2 className="text-base font-semibold">{texts.title}</h2>
        <About name={texts.title} text={all.tips.questions} />
      </header>
      {questions.length === 0 && <p className="px-5 pb-5 text-muted">{texts.empty}</p>}
      {questions.length > 0 && (
        <Table
          label={texts.title}
          rows={questions}
          rowKey={({ question }) => question}
          columns={[
            {
              key: 'question',
              title: texts.question,
              wide: true,
              cell: ({ question }) => (
                <span className="line-clamp-2 [overflow-wrap:anywhere]">{question}</span>
              ),
            },
            {
              key: 'count',
              title: texts.count,
              align: 'end',
              cell: ({ count }) => <span className="tabular-nums">{format.number(count)}</span>,
            },
            {
              key: 'answered',
              title: texts.answered,
              align: 'end',
              cell: ({ answered, count }) => percent(answered, count),
            },
            {
              key: 'held',
              title: texts.held,
              align: 'end',
              cell: ({ held, answered }) => percent(held, answered),
            },
          ]}
        />
      )}
    </Card>
  )
}
