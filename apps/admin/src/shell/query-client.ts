import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError, isSignedOut } from './api-error.ts'

const listeners = new Set<() => void>()

/** Calls when an answer says that nobody is signed in any more. */
export function onSignedOut(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function noticeSignOut(error: unknown) {
  if (!isSignedOut(error)) return
  for (const listener of listeners) listener()
}

/** Trying again helps when nobody answered or the server is busy; a refusal stays a refusal. */
function shouldRetry(failures: number, error: unknown) {
  const isPassing = !(error instanceof ApiError) || error.status === 0 || error.status >= 500
  return isPassing && failures < 2 && navigator.onLine
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignOut }),
  mutationCache: new MutationCache({ onError: noticeSignOut }),
  defaultOptions: {
    // Live frames say when something changed, so what was fetched a moment ago is good.
    // Without a network an answer is an error at once, rather than a wait without end.
    queries: {
      retry: shouldRetry,
      staleTime: 30_000,
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})
