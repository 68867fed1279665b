import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Repeat, TriangleAlert } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { DialogActions } from '../../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { notify } from '../../../ui/notify.ts'
import { Select } from '../../../ui/select.tsx'
import { useViewPath } from '../bus-path.ts'
import { asked, faultsIn, type Selection } from '../selection.ts'
import { SelectionFields } from '../selection-fields.tsx'
import { monitoringTexts } from '../texts/index.ts'
import { useRefreshBus, useSubscribers } from '../use-bus.ts'

type ReplayFormProps = { initial: Selection; onStarted: () => void }

/** Subscriber and selection; the replay begins when it is sent. */
export function ReplayForm({ initial, onStarted }: ReplayFormProps) {
  const texts = useTexts(monitoringTexts).replays
  const [subscriber, setSubscriber] = useState<string | null>(null)
  const [selection, setSelection] = useState(initial)
  const [isTried, setIsTried] = useState(false)
  const start = useStart(onStarted)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    const isReadable = Object.keys(faultsIn(selection)).length === 0 && event.currentTarget.checkValidity()
    if (subscriber && isReadable) start.mutate({ subscriber, ...asked(selection) })
    else focusFirstError(event.currentTarget)
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <SubscriberSelect
        value={subscriber}
        onValueChange={setSubscriber}
        error={isTried && !subscriber ? texts.subscriberMissing : null}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectionFields value={selection} onValueChange={setSelection} isTried={isTried} optional />
      </div>
      <p className="flex items-start gap-2.5 rounded-lg bg-warning-soft px-3.5 py-2.5 text-sm text-warning-ink">
        <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />
        {texts.warning}
      </p>
      <Refusal error={start.error} />
      <DialogActions>
        <Button type="submit" variant="primary" icon={Repeat} busy={start.isPending}>
          {texts.confirm}
        </Button>
      </DialogActions>
    </form>
  )
}

function useStart(onStarted: () => void) {
  const texts = useTexts(monitoringTexts).replays
  const refresh = useRefreshBus()
  const navigate = useNavigate()
  const to = useViewPath()('replays')
  return useMutation({
    mutationFn: (body: { subscriber: string } & ReturnType<typeof asked>) =>
      call(api.POST('/api/monitoring/replays', { body })),
    onSuccess: async () => {
      onStarted()
      notify({ title: texts.didStart, tone: 'success' })
      await navigate({ to })
      await refresh()
    },
  })
}

type SubscriberSelectProps = {
  value: string | null
  onValueChange: (value: string) => void
  error: string | null
}

function SubscriberSelect({ value, onValueChange, error }: SubscriberSelectProps) {
  const texts = useTexts(monitoringTexts)
  const { data } = useSubscribers()
  const known = (data?.items ?? []).filter(({ isKnown }) => isKnown)
  return (
    <Select
      label={texts.subscriber}
      placeholder={texts.replays.choose}
      error={error}
      value={value}
      onValueChange={onValueChange}
      options={known.map(({ name, patterns }) => ({ value: name, label: name, hint: patterns.join(', ') }))}
    />
  )
}

function Refusal({ error }: { error: unknown }) {
  const sentence = useErrorSentence()
  if (!error) return null
  return (
    <p role="alert" className="text-sm text-danger-ink">
      {sentence(error)}
    </p>
  )
}
