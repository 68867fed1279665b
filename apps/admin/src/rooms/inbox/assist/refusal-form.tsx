import type { AnswerDraft, DraftReason } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { answerDraftQuery } from './answer-draft-query.ts'
import { assistTexts } from './texts/index.ts'

// Named here, as the contract's own list would bring its checks of every route along.
const draftReasons: DraftReason[] = ['wrong', 'outdated', 'tone', 'not_asked']

/** Why a draft was no good: one of four reasons, and a word of one's own. */
export function RefusalForm({ draft }: { draft: AnswerDraft }) {
  const texts = useTexts(assistTexts).draft
  const sentence = useErrorSentence()
  const [note, setNote] = useState('')
  const refuse = useMutation({
    mutationFn: (reason: DraftReason) => {
      const params = { path: { id: draft.id } }
      return call(api.POST('/api/assistant/drafts/{id}/refusal', { params, body: { reason, note } }))
    },
    onSuccess: () => notify({ title: texts.refused }),
    onError: (error) => notify({ title: sentence(error), tone: 'danger' }),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: answerDraftQuery(draft.conversationId).queryKey }),
  })
  return (
    <div className="mt-2 flex flex-col gap-2.5 border-t border-line pt-2.5">
      <TextField
        label={texts.note}
        hint={texts.noteHint}
        optional
        value={note}
        onValueChange={setNote}
        maxLength={500}
      />
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="mb-1.5 text-sm font-medium">{texts.why}</legend>
        {draftReasons.map((reason) => (
          <Button
            key={reason}
            size="small"
            busy={refuse.isPending && refuse.variables === reason}
            disabled={refuse.isPending}
            onClick={() => refuse.mutate(reason)}
          >
            {texts.reasons[reason]}
          </Button>
        ))}
      </fieldset>
    </div>
  )
}
