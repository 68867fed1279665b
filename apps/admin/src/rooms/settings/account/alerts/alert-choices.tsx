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

/** What it is about, and a column for each way to be told. */
const rowClass =
  'grid grid-cols-[minmax(0,1fr)_repeat(3,3.25rem)] items-center gap-x-1 px-4 sm:grid-cols-[minmax(0,1fr)_repeat(3,4.5rem)]'
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
      <div className="divide-y divide-line rounded-xl border border-line">
        <div aria-hidden className={`${rowClass} py-2 text-xs font-medium text-muted sm:text-sm`}>
          {alertChannels.map((channel) => (
            <span key={channel} className="text-center first:col-start-2">
              {texts.channels[channel]}
            </span>
          ))}
        </div>
        {alertKinds.map((kind) => (
          <fieldset key={kind} aria-labelledby={`alert-${kind}`} className={`${rowClass} py-3`}>
            <div className="min-w-0">
              <p id={`alert-${kind}`} className="font-medium">
                {texts.kinds[kind]}
              </p>
              <p className="text-sm text-muted">{texts.kindTexts[kind]}</p>
            </div>
            {alertChannels.map((channel) => (
              <span key={channel} className="flex justify-center">
                <Checkbox
                  label={texts.channels[channel]}
                  labelHidden
                  checked={data[kind].includes(channel)}
                  disabled={channel === 'slack' && !data.slack && !data[kind].includes('slack')}
                  onCheckedChange={(isOn) => choose.mutate({ [kind]: toggled(kind, channel, isOn) })}
                />
              </span>
            ))}
          </fieldset>
        ))}
      </div>
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
