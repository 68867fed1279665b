import { type AlertChannel, type AlertKind, alertChannels, alertKinds } from '@svar/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../../../shell/api.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Checkbox } from '../../../../ui/checkbox.tsx'
import { useErrorSentence } from '../../../../ui/error-sentence.ts'
import { ErrorState } from '../../../../ui/error-state.tsx'
import { notify } from '../../../../ui/notify.ts'
import { SkeletonRows } from '../../../../ui/skeleton.tsx'
import { alertTexts } from './texts/index.ts'
import { ThisBrowser } from './this-browser.tsx'
import { TryChannels } from './try-channels.tsx'

const queryKey = ['alert-choices']

/** What one is told of, and where. Counts at once. */
export function AlertChoicesForm() {
  const texts = useTexts(alertTexts)
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => call(api.GET('/api/delivery/alerts', { signal })),
  })
  const choose = useChoose()
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <SkeletonRows count={3} />
  const toggled = (kind: AlertKind, channel: AlertChannel, isOn: boolean) =>
    alertChannels.filter((one) => (one === channel ? isOn : data[kind].includes(one)))
  return (
    <>
      {alertKinds.map((kind) => (
        <fieldset key={kind} className="flex flex-col gap-2.5">
          <legend className="font-medium">{texts.kinds[kind]}</legend>
          <p className="-mt-1 text-sm text-muted">{texts.kindTexts[kind]}</p>
          <div className="flex flex-wrap gap-x-6 gap-y-2.5">
            {alertChannels.map((channel) => (
              <Checkbox
                key={channel}
                label={texts.channels[channel]}
                checked={data[kind].includes(channel)}
                disabled={channel === 'slack' && !data.slack && !data[kind].includes('slack')}
                onCheckedChange={(isOn) => choose.mutate({ [kind]: toggled(kind, channel, isOn) })}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {!data.slack && <p className="text-sm text-muted">{texts.noSlack}</p>}
      {data.notifyEmail && <p className="text-sm text-muted">{texts.notifyEmail(data.notifyEmail)}</p>}
      <ThisBrowser onChanged={() => void refetch()} />
      <TryChannels choices={data} onTried={() => void refetch()} />
    </>
  )
}

function useChoose() {
  const sentence = useErrorSentence()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Partial<Record<AlertKind, AlertChannel[]>>) =>
      call(api.PUT('/api/delivery/alerts', { body })),
    onMutate: (body) => {
      // An answer that is still on its way is of before.
      void client.cancelQueries({ queryKey })
      client.setQueryData(queryKey, (before: object) => ({ ...before, ...body }))
    },
    onSuccess: (saved) => client.setQueryData(queryKey, saved),
    onError: (error) => {
      notify({ title: sentence(error), tone: 'danger' })
      void client.invalidateQueries({ queryKey })
    },
  })
}
