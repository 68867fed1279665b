import { useQuery } from '@tanstack/react-query'
import { useLive } from '../../shell/live.ts'
import { askForCountsSoon, countsQuery } from './counts-query.ts'

/** How many customers wait for a person; also while one is in another room. */
export function useCount(): number | undefined {
  const { data } = useQuery(countsQuery)
  useLive('conversation', askForCountsSoon)
  return data?.views.waiting || undefined
}
