import { useStatus } from './use-status.ts'

/** How many things need a person now. */
export function useCount(): number | undefined {
  return useStatus().data?.alerts.filter(({ clearedAt }) => clearedAt === null).length
}
