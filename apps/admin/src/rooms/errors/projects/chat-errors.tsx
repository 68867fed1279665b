import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { notify } from '../../../ui/notify.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useKeys } from '../use-errors.ts'

/** Whether the chat asks its visitors if errors of the page may come to this project. */
export function ChatErrors({ projectId }: { projectId: string }) {
  const texts = useTexts(errorsTexts).projects
  const keys = useKeys(projectId)
  const { data: widget, error, refetch } = useWidget()
  const change = useChange()
  if (error && !widget) return <ErrorState error={error} onRetry={refetch} />
  if (!widget || !keys.data) return <Skeleton className="h-10 w-full" />
  const key = keys.data.items.findLast(({ disabledAt }) => disabledAt === null)
  const to = widget.errorReports?.projectId
  const isOther = to !== undefined && to !== projectId
  return (
    <Switch
      label={texts.chatAsk}
      hint={isOther ? `${texts.chatAskHint} ${texts.chatElsewhere}` : texts.chatAskHint}
      checked={to === projectId}
      disabled={!key || change.isPending}
      onCheckedChange={(isOn) =>
        change.mutate({
          ...widget,
          errorReports: isOn && key ? { projectId, publicKey: new URL(key.dsn).username } : null,
        })
      }
    />
  )
}

const widgetKey = ['widget', 'settings']

const useWidget = () =>
  useQuery({
    queryKey: widgetKey,
    queryFn: ({ signal }) => call(api.GET('/api/widget/settings', { signal })),
  })

type Settings = NonNullable<ReturnType<typeof useWidget>['data']>

function useChange() {
  const texts = useTexts(errorsTexts).projects
  const sentence = useErrorSentence()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Settings) => call(api.PUT('/api/widget/settings', { body })),
    onSuccess: (saved) => {
      client.setQueryData(widgetKey, saved)
      notify({ title: texts.saved, tone: 'success' })
    },
    onError: (error) => notify({ title: sentence(error), tone: 'danger' }),
  })
}
