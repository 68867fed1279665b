import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { Select } from '../../../ui/select.tsx'
import { keptTexts } from './texts/index.ts'

const choices = [7, 14, 30, 60, 90, 180, 365]
const queryKey = ['bus', 'settings']

/** For how long events are kept. Takes effect at once. */
export function KeptDays() {
  const texts = useTexts(keptTexts)
  const format = useFormat()
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => call(api.GET('/api/monitoring/settings', { signal })),
  })
  const save = useSaveKeptDays()
  if (!data) return null
  // One that was set over the API stays among the choices.
  const days = [...new Set([...choices, data.keptDays])].sort((one, other) => one - other)
  return (
    <Select
      label={texts.label}
      hint={texts.hint}
      className="mt-8 max-w-sm"
      value={String(data.keptDays)}
      onValueChange={(chosen) => save(Number(chosen))}
      options={days.map((count) => ({ value: String(count), label: texts.days(format.number(count)) }))}
    />
  )
}

function useSaveKeptDays() {
  const texts = useTexts(keptTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const save = useMutation({
    mutationFn: (keptDays: number) => call(api.PUT('/api/monitoring/settings', { body: { keptDays } })),
    onSuccess(saved) {
      client.setQueryData(queryKey, saved)
      notify({ title: texts.saved, tone: 'success' })
    },
    onError: (error) => notify({ title: sentence(error), tone: 'danger' }),
  })
  return save.mutate
}
