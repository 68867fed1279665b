import { useNavigate, useSearch } from '@tanstack/react-router'
import { everything, type Selection } from '../selection.ts'

/** What is searched for, kept in the address, so that it survives a reload and can be shared. */
export function useEventSearch(): [Selection, (selection: Selection) => void] {
  const given: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const part = (key: keyof Selection) => (given[key] === undefined ? '' : String(given[key]))
  const selection = {
    pattern: part('pattern'),
    aggregateId: part('aggregateId'),
    from: part('from'),
    to: part('to'),
  }
  function search(next: Selection) {
    const chosen = Object.fromEntries(
      Object.keys(everything).map((key) => [key, next[key as keyof Selection].trim() || undefined]),
    )
    navigate({ to: '.', search: chosen as never, replace: true })
  }
  return [selection, search]
}
