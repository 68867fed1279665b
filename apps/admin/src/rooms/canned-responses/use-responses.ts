import type { CannedResponse } from '@svar/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'

/** The canned responses that one has at hand, most used first. */
export const useResponses = () =>
  useQuery({
    queryKey: ['canned-responses'],
    queryFn: ({ signal }) => call(api.GET('/api/canned-responses', { signal })),
  })

export const useTeamNames = () =>
  useQuery({
    queryKey: ['teams', 'list'],
    queryFn: ({ signal }) => call(api.GET('/api/teams', { signal })),
    staleTime: 60_000,
  }).data?.items ?? []

export type Fields = Pick<CannedResponse, 'shortcut' | 'title' | 'texts' | 'scope' | 'teamId'>

/** Writes, changes and removes them. What the server refuses is thrown, as an ApiError. */
export function useChanges() {
  const client = useQueryClient()
  const readAnew = () => client.invalidateQueries({ queryKey: ['canned-responses'] })
  return {
    async save(id: string | undefined, body: Fields) {
      await (id
        ? call(api.PATCH('/api/canned-responses/{id}', { params: { path: { id } }, body }))
        : call(api.POST('/api/canned-responses', { body })))
      await readAnew()
    },
    async remove(id: string) {
      await call(api.DELETE('/api/canned-responses/{id}', { params: { path: { id } } }))
      await readAnew()
    },
  }
}
