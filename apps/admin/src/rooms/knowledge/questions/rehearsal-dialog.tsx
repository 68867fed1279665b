import type { Faq } from '@svar/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { notify } from '../../../ui/notify.ts'
import { Spinner } from '../../../ui/spinner.tsx'
import { RehearsedTests } from '../taught/rehearsed-tests.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { RehearsalResult } from './rehearsal-result.tsx'

type RehearsalDialogProps = { drafts: Faq[]; onClose: () => void; onPublished?: () => void }

/** Asks again what customers asked lately, as if drafts were published, and offers to publish them. */
export function RehearsalDialog({ drafts, onClose, onPublished }: RehearsalDialogProps) {
  const { questions } = useTexts(knowledgeTexts)
  const sentence = useErrorSentence()
  // Those that were there when it was opened: once published they leave the list of drafts.
  const [offered] = useState(drafts)
  const [chosen, setChosen] = useState(() => offered.map(({ id }) => id))
  const publish = usePublish(offered.filter(({ id }) => chosen.includes(id)))

  function published() {
    onClose()
    onPublished?.()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="large"
      title={questions.rehearseTitle}
      description={questions.rehearseText}
      footer={
        <Button
          variant="primary"
          busy={publish.isPending}
          disabled={chosen.length === 0}
          onClick={() => publish.mutate(undefined, { onSuccess: published })}
        >
          {questions.publishAll(chosen.length)}
        </Button>
      }
    >
      <div className="flex flex-col gap-5">
        {offered.length > 1 && <Choice drafts={offered} chosen={chosen} onChosen={setChosen} />}
        {publish.error && (
          <p role="alert" className="text-sm text-danger-ink">
            {sentence(publish.error)}
          </p>
        )}
        {chosen.length > 0 && <Rehearsal ids={chosen} />}
      </div>
    </Dialog>
  )
}

function usePublish(drafts: Faq[]) {
  const { questions } = useTexts(knowledgeTexts)
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      for (const { id, version } of drafts) {
        const body = { status: 'published' as const, version }
        await call(api.PATCH('/api/knowledge/faqs/{id}', { params: { path: { id } }, body }))
      }
    },
    onSuccess: () => notify({ title: questions.published, tone: 'success' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['knowledge'] }),
  })
}

type ChoiceProps = { drafts: Faq[]; chosen: string[]; onChosen: (ids: string[]) => void }

function Choice({ drafts, chosen, onChosen }: ChoiceProps) {
  const { questions } = useTexts(knowledgeTexts)
  const toggle = (id: string, isOn: boolean) =>
    onChosen(isOn ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 text-sm font-medium">{questions.chooseDrafts}</legend>
      {drafts.map(({ id, question }) => (
        <Checkbox
          key={id}
          label={question}
          checked={chosen.includes(id)}
          onCheckedChange={(isOn) => toggle(id, isOn)}
        />
      ))}
    </fieldset>
  )
}

function Rehearsal({ ids }: { ids: string[] }) {
  const { questions } = useTexts(knowledgeTexts)
  const rehearsal = useQuery({
    queryKey: ['rehearsal', [...ids].sort()],
    queryFn: ({ signal }) => call(api.POST('/api/assistant/rehearsals', { body: { faqIds: ids }, signal })),
    staleTime: 0,
    gcTime: 0,
  })
  if (rehearsal.error) return <ErrorState error={rehearsal.error} onRetry={rehearsal.refetch} />
  if (!rehearsal.data) {
    return (
      <p role="status" className="flex items-center justify-center gap-2.5 py-10 text-muted">
        <Spinner size={18} />
        {questions.rehearsing}
      </p>
    )
  }
  return (
    <>
      <RehearsedTests {...rehearsal.data.tests} />
      <RehearsalResult result={rehearsal.data} />
    </>
  )
}
