import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { useLive } from '../../shell/live.ts'

export const useTeams = () =>
  useQuery({
    queryKey: ['teams', 'list'],
    queryFn: ({ signal }) => call(api.GET('/api/teams', { signal })),
  })

export const useDeskMembers = () =>
  useQuery({
    queryKey: ['teams', 'members'],
    queryFn: ({ signal }) => call(api.GET('/api/teams/members', { signal })),
  })

export const useDeskSettings = () =>
  useQuery({
    queryKey: ['teams', 'settings'],
    queryFn: ({ signal }) => call(api.GET('/api/teams/settings', { signal })),
  })

/** Everybody by name: teams hold ids. */
export const usePeople = () =>
  useQuery({
    queryKey: ['members'],
    queryFn: ({ signal }) => call(api.GET('/api/identity/members', { signal })),
  })

/** Has everything about the desk read anew. */
export function useReadAnew() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['teams'] })
}

/** Somebody comes or goes, or a colleague changes something: it is asked for again. */
export function useDeskUpdates() {
  const readAnew = useReadAnew()
  useLive('member_presence', () => void readAnew())
  useLive('changed', ({ what }) => {
    if (what === 'teams' || what === 'members') void readAnew()
  })
}
