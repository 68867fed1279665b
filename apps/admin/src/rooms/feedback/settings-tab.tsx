import type { ReviewSettings } from '@svar/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { queryClient } from '../../shell/query-client.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { notify } from '../../ui/notify.ts'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { settingsQuery } from './queries.ts'
import { feedbackTexts } from './texts/index.ts'

/** What a reviewer looks for, and how many conversations are sampled. */
export function SettingsTab() {
  const { data, error, refetch } = useQuery(settingsQuery)
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={2} />
  return <SettingsForm saved={data} />
}

function SettingsForm({ saved }: { saved: ReviewSettings }) {
  const texts = useTexts(feedbackTexts).settings
  const sentence = useErrorSentence()
  const [checklist, setChecklist] = useState(saved.checklist.join('\n'))
  const [share, setShare] = useState(String(saved.samplePercent))
  const questions = checklist.split('\n').flatMap((line) => line.trim() || [])
  const samplePercent = Number(share)
  const isShare = /^\d{1,3}$/.test(share.trim()) && samplePercent <= 100
  const isShort = questions.length <= 20 && questions.every((question) => question.length <= 200)
  const save = useMutation({
    mutationFn: () =>
      call(api.PUT('/api/feedback/settings', { body: { checklist: questions, samplePercent } })),
    onSuccess: (changed) => {
      queryClient.setQueryData(settingsQuery.queryKey, changed)
      notify({ title: texts.saved, tone: 'success' })
    },
  })
  return (
    <div className="flex max-w-2xl flex-col gap-5">
      <TextArea
        label={texts.checklist}
        hint={texts.checklistHint}
        error={isShort ? null : texts.checklistError}
        rows={5}
        value={checklist}
        onValueChange={setChecklist}
      />
      <TextField
        label={texts.share}
        hint={texts.shareHint}
        error={isShare ? null : texts.shareError}
        inputMode="numeric"
        value={share}
        onValueChange={setShare}
      />
      {save.error && (
        <p role="alert" className="text-sm text-danger-ink">
          {sentence(save.error)}
        </p>
      )}
      <div>
        <Button
          variant="primary"
          busy={save.isPending}
          disabled={!isShare || !isShort}
          onClick={() => save.mutate()}
        >
          {texts.save}
        </Button>
      </div>
    </div>
  )
}
