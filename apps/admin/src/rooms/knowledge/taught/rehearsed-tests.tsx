import { useTexts } from '../../../texts/use-texts.ts'
import { taughtTexts } from './texts/index.ts'

type RehearsedTestsProps = { passing: number; broken: { question: string; after: string }[] }

/** Under a rehearsal: what of that which was taught before would pass, and what would break. */
export function RehearsedTests({ passing, broken }: RehearsedTestsProps) {
  const texts = useTexts(taughtTexts).tests
  if (passing + broken.length === 0) return null
  return (
    <section className="text-sm">
      <p className={broken.length > 0 ? 'font-medium text-danger-ink' : 'text-muted'}>
        {broken.length > 0 ? texts.wouldBreak(broken.length) : texts.wouldPass(passing)}
      </p>
      <ul className="mt-1 list-disc pl-5">
        {broken.map(({ question, after }) => (
          <li key={question} className="wrap-anywhere">
            {question} <span className="text-muted">→ {after || texts.nothing}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
