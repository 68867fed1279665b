import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { useLive } from '../../shell/live.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { SkeletonPage } from '../../ui/skeleton.tsx'
import { WidgetPage } from './widget-page.tsx'

/** How the chat looks and behaves on the business's website, and how it gets there. */
export function Room() {
  const client = useQueryClient()
  const settings = useQuery({
    queryKey: ['widget-settings'],
    queryFn: ({ signal }) => call(api.GET('/api/widget/settings', { signal })),
  })
  useLive('changed', ({ what }) => {
    if (what === 'widget') void client.invalidateQueries({ queryKey: ['widget-settings'] })
  })
  if (settings.error && !settings.data) {
    return <ErrorState error={settings.error} onRetry={settings.refetch} />
  }
  if (!settings.data) return <SkeletonPage />
  return <WidgetPage saved={settings.data} />
}
