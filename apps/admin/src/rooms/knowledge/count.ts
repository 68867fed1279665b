import { useQuery } from '@tanstack/react-query'
import { overviewQuery } from './overview-query.ts'

/** How many suggestions wait for somebody to decide. */
export function useCount(): number | undefined {
  const { data } = useQuery(overviewQuery)
  return data?.suggestions || undefined
}
