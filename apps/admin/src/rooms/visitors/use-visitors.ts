import type { SiteVisitor } from '@svar/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, call } from '../../shell/api.ts'
import { useLive, useLiveSend, useLiveState } from '../../shell/live.ts'
import { type Listed, withNews } from './with-news.ts'

const watchAgainMs = 20_000

export interface Wanted {
  page: string
  language: string
}

const key = (wanted: Wanted) => ['visitors', 'now', wanted] as const

/** Who is on the site, kept up to date over the live connection. */
export function useVisitors(wanted: Wanted) {
  const client = useQueryClient()
  const query = useQuery({
    queryKey: key(wanted),
    queryFn: ({ signal }) =>
      call(
        api.GET('/api/visitors', {
          signal,
          params: { query: { page: wanted.page || undefined, language: wanted.language || undefined } },
        }),
      ),
    placeholderData: (before) => before,
  })
  useWatching()
  useLive('visitors', (news) => {
    if (news.isPartial) return void client.invalidateQueries({ queryKey: ['visitors', 'now'] })
    client.setQueryData<Listed>(key(wanted), (before) => before && withNews(before, news, wanted))
  })
  useLive('changed', ({ what }) => {
    if (what === 'visitors') void client.invalidateQueries({ queryKey: ['visitors'] })
  })
  return query
}

/** Asks for news as long as the page is open; a connection that came back is asked anew, and the list read again. */
function useWatching() {
  const send = useLiveSend()
  const state = useLiveState()
  const client = useQueryClient()
  useEffect(() => {
    const watch = () => void send({ t: 'watch_visitors', on: true })
    watch()
    void client.invalidateQueries({ queryKey: ['visitors', 'now'] })
    const timer = setInterval(watch, watchAgainMs)
    return () => {
      clearInterval(timer)
      if (state === 'open') send({ t: 'watch_visitors', on: false })
    }
  }, [send, state, client])
}

export const useProactiveMessages = () =>
  useQuery({
    queryKey: ['visitors', 'messages'],
    queryFn: ({ signal }) => call(api.GET('/api/proactive-messages', { signal })),
  })

export const useVisitorSettings = () =>
  useQuery({
    queryKey: ['visitors', 'settings'],
    queryFn: ({ signal }) => call(api.GET('/api/visitors/settings', { signal })),
  })

/** The workspace with its own language. */
export const useWorkspaceFacts = () =>
  useQuery({
    queryKey: ['workspace'],
    queryFn: ({ signal }) => call(api.GET('/api/identity/workspace', { signal })),
  })

/** Has everything about visitors read anew. */
export function useReadAnew() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['visitors'] })
}

/** Writes first to somebody. @returns the conversation's id */
export async function startChat(visitor: SiteVisitor, clientId: string, text: string): Promise<string> {
  const params = { path: { id: visitor.id } }
  const body = { clientId, text }
  return (await call(api.POST('/api/visitors/{id}/conversation', { params, body }))).conversationId
}
