import { useQuery } from '@tanstack/react-query'
import { countsQuery } from './counts-query.ts'

/** How many customers wait for a person. */
export function useCount(): number | undefined {
  const { data } = useQuery(countsQuery)
  return data?.waiting || undefined
}
