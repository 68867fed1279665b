import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'

const everyMs = 30_000

/** How the installation is and was; the server looks every half minute, and so does this page. */
export function useStatus(isWanted = true) {
  return useQuery({
    queryKey: ['status'],
    queryFn: ({ signal }) => call(api.GET('/api/monitoring/status', { signal })),
    refetchInterval: everyMs,
    enabled: isWanted,
  })
}
