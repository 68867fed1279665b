import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { SearchHits } from './search-hits.tsx'
import { knowledgeTexts } from './texts/index.ts'

type TryQuestionProps = { hint: string; onWriteAnswer: ((question: string) => void) | undefined }

/** Ask as a customer would, and see which passages come up. */
export function TryQuestion({ hint, onWriteAnswer }: TryQuestionProps) {
  const texts = useTexts(knowledgeTexts)
  const [question, setQuestion] = useState('')
  const [asked, setAsked] = useState('')

  function ask(event: FormEvent) {
    event.preventDefault()
    setAsked(question.trim())
  }

  function clear() {
    setQuestion('')
    setAsked('')
  }

  return (
    <section aria-label={texts.try.label} className="mb-6 rounded-xl border border-line bg-sunken p-4">
      <form onSubmit={ask} className="flex items-end gap-2">
        <TextField
          className="flex-1"
          label={texts.try.label}
          icon={Search}
          value={question}
          onValueChange={setQuestion}
          placeholder={texts.try.placeholder}
          maxLength={1000}
          enterKeyHint="search"
        />
        <Button type="submit" disabled={!question.trim()}>
          {texts.try.ask}
        </Button>
      </form>
      {asked ? (
        <Found question={asked} onClear={clear} onWriteAnswer={onWriteAnswer} />
      ) : (
        <p className="mt-1.5 text-sm text-muted">{hint}</p>
      )}
    </section>
  )
}

type FoundProps = {
  question: string
  onClear: () => void
  onWriteAnswer: ((question: string) => void) | undefined
}

function Found({ question, onClear, onWriteAnswer }: FoundProps) {
  const texts = useTexts(knowledgeTexts)
  const format = useFormat()
  const found = useQuery({
    queryKey: ['knowledge', 'search', question],
    queryFn: ({ signal }) =>
      call(api.GET('/api/knowledge/search', { params: { query: { q: question, limit: 6 } }, signal })),
    staleTime: 0,
  })
  if (found.error) return <ErrorState error={found.error} onRetry={found.refetch} />
  if (!found.data) return <SkeletonRows count={2} />
  const { items, durationMs } = found.data

  return (
    <div className="mt-4" aria-live="polite">
      {items.length === 0 ? (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-sm">
            <strong className="font-semibold">{texts.try.nothingTitle}.</strong> {texts.try.nothingText}
          </p>
          {onWriteAnswer && (
            <Button size="small" onClick={() => onWriteAnswer(question)}>
              {texts.try.writeAnswer}
            </Button>
          )}
        </div>
      ) : (
        <>
          <div className="mb-2 flex items-center justify-between gap-3">
            <p className="text-sm text-muted">
              {texts.try.found(items.length, format.number(Math.max(1, Math.round(durationMs))))}
            </p>
            <Button size="small" variant="quiet" onClick={onClear}>
              {texts.try.clear}
            </Button>
          </div>
          <SearchHits hits={items} />
        </>
      )}
    </div>
  )
}
