import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'

export const settingsKey = ['delivery-settings']

/** In whose name, when and how much this workspace sends. */
export const useSettings = () =>
  useQuery({
    queryKey: settingsKey,
    queryFn: ({ signal }) => call(api.GET('/api/delivery/settings', { signal })),
  })
