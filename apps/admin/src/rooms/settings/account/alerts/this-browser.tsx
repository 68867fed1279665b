import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Bell, BellOff } from 'lucide-react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { useErrorSentence } from '../../../../ui/error-sentence.ts'
import { notify } from '../../../../ui/notify.ts'
import { browserState, switchOff, switchOn } from './browser-push.ts'
import { alertTexts } from './texts/index.ts'

const queryKey = ['this-browser']

/** Whether the browser one sits at shows alerts, and the button for it. */
export function ThisBrowser({ onChanged }: { onChanged: () => void }) {
  const { browser: texts } = useTexts(alertTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const { data: state } = useQuery({ queryKey, queryFn: browserState })
  const change = useMutation({
    mutationFn: () => (state === 'on' ? switchOff() : switchOn()),
    onSuccess(now) {
      client.setQueryData(queryKey, now)
      onChanged()
    },
    onError: (error) => notify({ title: texts.failed, text: sentence(error), tone: 'danger' }),
  })
  if (!state) return null
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-xl border border-line px-4 py-3.5">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-medium">{texts.title}</p>
        <p aria-live="polite" className="text-sm text-muted">
          {texts.states[state]}
        </p>
      </div>
      {(state === 'on' || state === 'off') && (
        <Button
          icon={state === 'on' ? BellOff : Bell}
          busy={change.isPending}
          onClick={() => change.mutate()}
        >
          {state === 'on' ? texts.off : texts.on}
        </Button>
      )}
    </div>
  )
}
