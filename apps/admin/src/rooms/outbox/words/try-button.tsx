import type { MailPart, MailTemplateTexts } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Send } from 'lucide-react'
import { api, call } from '../../../shell/api.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { outboxTexts } from '../texts/index.ts'

type TryButtonProps = {
  words: MailTemplateTexts
  draft: Record<MailPart, string>
  isSound: boolean
}

/** Sends whoever looks at them a mail with the words as they are now, which need not be saved. */
export function TryButton({ words: { template, locale }, draft, isSound }: TryButtonProps) {
  const { words: texts } = useTexts(outboxTexts)
  const sentence = useErrorSentence()
  const navigate = useNavigate()
  const path = usePath()
  const trying = useMutation({
    mutationFn: () =>
      call(
        api.POST('/api/delivery/templates/{template}/{locale}/trial', {
          params: { path: { template, locale } },
          body: draft,
        }),
      ),
    onSuccess: ({ id, to }) =>
      notify({
        title: texts.tried(to),
        tone: 'success',
        action: { label: texts.toMail, onSelect: () => void navigate({ to: path('outbox', id) }) },
      }),
    onError: (error) => notify({ title: sentence(error), tone: 'danger' }),
  })
  return (
    <Button icon={Send} disabled={!isSound} busy={trying.isPending} onClick={() => trying.mutate()}>
      {texts.tryIt}
    </Button>
  )
}
