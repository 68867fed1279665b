import type { Me, Role } from '@svar/contract'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { api, call } from './api.ts'
import { forgetQueues } from './offline/queue-box.ts'
import { beginReadingCopy, wipeReadingCopy } from './offline/reading-copy.ts'
import { queryClient } from './query-client.ts'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => call(api.GET('/api/identity/me')),
  staleTime: 5 * 60_000,
})

/** Takes what a sign-in answered as the session, and forgets what somebody else had fetched here. */
export function startSession(me: Me) {
  queryClient.clear()
  void beginReadingCopy()
  void forgetQueues(me.user.id)
  queryClient.setQueryData(meQuery.queryKey, me)
}

/** Ends the session on the server and what this browser is told, and forgets everything that was fetched. */
export async function endSession() {
  // While the session holds. Nobody is kept signed in because a browser will not unsubscribe.
  await import('./offline/end-push.ts').then(({ endPush }) => endPush()).catch(() => undefined)
  await call(api.POST('/api/identity/sign-out'))
  queryClient.clear()
  await Promise.all([wipeReadingCopy(), forgetQueues(null)])
  forgetDrafts()
}

/** What was being written is for whoever wrote it. */
function forgetDrafts() {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('svar.draft.')) localStorage.removeItem(key)
    }
  } catch {
    // Storage is blocked: then nothing was kept there either.
  }
}

/** Who is signed in, and their workspaces. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data
}

let entered: string | null = null

/** Forgets what was fetched in another workspace, so that query keys need not name theirs. */
export function enterWorkspace(id: string) {
  if (entered !== null && entered !== id) {
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] })
  }
  if (entered !== id) setTimeout(keepTold, KEEP_TOLD_AFTER_MS)
  entered = id
}

/** What a person came for is fetched first. */
const KEEP_TOLD_AFTER_MS = 3000

/** A browser that was told in an earlier session goes on being told in this one. */
function keepTold() {
  if (!('Notification' in globalThis) || Notification.permission !== 'granted') return
  void import('./offline/renew-push.ts').then(({ renewPush }) => renewPush()).catch(() => undefined)
}

export type WorkspaceSummary = Me['workspaces'][number]

/** The workspace in the address: id, slug, name, and the person's role in it. */
export function useWorkspace(): WorkspaceSummary {
  const { slug } = useParams({ strict: false })
  const workspace = useMe().workspaces.find((candidate) => candidate.slug === slug)
  if (!workspace) throw new Error(`No workspace ${slug}`)
  return workspace
}

// Its own list, because importing the contract's values would bring the validation library along.
const ranks: Record<Role, number> = { viewer: 0, agent: 1, admin: 2, owner: 3 }

/** Whether a role may do what asks for at least another. */
export function reaches(role: Role, least: Role): boolean {
  return ranks[role] >= ranks[least]
}

/** Whether the person's role in this workspace is at least this one. The server decides; this hides what it would refuse. */
export function useMay(least: Role): boolean {
  return reaches(useWorkspace().role, least)
}
