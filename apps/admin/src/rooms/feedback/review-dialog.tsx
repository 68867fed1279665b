import type { Review } from '@svar/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { queryClient } from '../../shell/query-client.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { settingsQuery } from './queries.ts'
import { feedbackTexts } from './texts/index.ts'
import { Transcript } from './transcript.tsx'

type Answer = Review['answers'][number]['answer']
const scores = ['1', '2', '3', '4', '5']
/** Empty until something is chosen. */
const choices: ('yes' | 'no' | 'na' | '')[] = ['yes', 'no', 'na']

type ReviewDialogProps = { review: Review; onClose: () => void; onDecided: () => void }

/** One conversation, looked at again: the business's own checklist, a score, and a word. */
export function ReviewDialog({ review, onClose, onDecided }: ReviewDialogProps) {
  const texts = useTexts(feedbackTexts).review
  const { data: settings } = useQuery(settingsQuery)
  const [answers, setAnswers] = useState(
    () => new Map<string, Answer>(review.answers.map(({ question, answer }) => [question, answer])),
  )
  const [score, setScore] = useState(review.score === null ? '' : String(review.score))
  const [comment, setComment] = useState(review.comment)
  const save = useDecide(review, () => {
    onDecided()
    onClose()
  })
  const questions = settings?.checklist ?? []
  const decide = (given: number | null) =>
    save.mutate({ answers: answered(questions, answers), score: given, comment })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={texts.title(review.customer ?? texts.somebody)}
      description={texts.text}
      footer={<Footer review={review} score={score} isSaving={save.isPending} onDecide={decide} />}
    >
      <div className="flex flex-col gap-5">
        <Transcript conversationId={review.conversationId} />
        <Checklist questions={questions} answers={answers} onAnswers={setAnswers} />
        <Score score={score} onScore={setScore} />
        <TextArea
          label={texts.comment}
          optional
          value={comment}
          onValueChange={setComment}
          maxLength={4000}
        />
        <Fault error={save.error} />
      </div>
    </Dialog>
  )
}

type FooterProps = {
  review: Review
  score: string
  isSaving: boolean
  onDecide: (score: number | null) => void
}

function Footer({ review, score, isSaving, onDecide }: FooterProps) {
  const texts = useTexts(feedbackTexts).review
  return (
    <>
      {review.state === 'waiting' && (
        <Button variant="quiet" disabled={isSaving} onClick={() => onDecide(null)}>
          {texts.skip}
        </Button>
      )}
      <Button variant="primary" busy={isSaving} disabled={!score} onClick={() => onDecide(Number(score))}>
        {texts.save}
      </Button>
    </>
  )
}

function Fault({ error }: { error: unknown }) {
  const sentence = useErrorSentence()
  if (!error) return null
  return (
    <p role="alert" className="text-sm text-danger-ink">
      {sentence(error)}
    </p>
  )
}

type Answers = Map<string, Answer>
type ChecklistProps = { questions: string[]; answers: Answers; onAnswers: (answers: Answers) => void }

const answered = (questions: string[], answers: Answers) =>
  questions.flatMap((question) => {
    const answer = answers.get(question)
    return answer ? [{ question, answer }] : []
  })

function Checklist({ questions, answers, onAnswers }: ChecklistProps) {
  const texts = useTexts(feedbackTexts).review
  return questions.map((question) => (
    <div key={question} className="flex flex-wrap items-center justify-between gap-2">
      <p className="min-w-0 flex-1 basis-56 wrap-anywhere">{question}</p>
      <SegmentedControl
        label={question}
        value={answers.get(question) ?? ''}
        onValueChange={(answer) => answer && onAnswers(new Map(answers).set(question, answer))}
        options={choices.map((value) => ({ value, label: value && texts.answers[value] }))}
      />
    </div>
  ))
}

function Score({ score, onScore }: { score: string; onScore: (score: string) => void }) {
  const texts = useTexts(feedbackTexts).review
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <p className="font-medium">{texts.score}</p>
      <SegmentedControl
        label={texts.score}
        value={score}
        onValueChange={onScore}
        options={scores.map((value) => ({ value, label: value }))}
      />
    </div>
  )
}

function useDecide({ id }: Review, onDone: () => void) {
  return useMutation({
    mutationFn: (body: Pick<Review, 'answers' | 'score' | 'comment'>) =>
      call(api.PUT('/api/feedback/reviews/{id}', { params: { path: { id } }, body })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['feedback'] })
      onDone()
    },
  })
}
