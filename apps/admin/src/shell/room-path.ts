import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** The room in the address: `/w/nordlys/inbox/17` → `inbox`. */
export function useRoomName(): string {
  return useLocation({ select: ({ pathname }) => pathname.split('/')[3] ?? '' })
}

/** What follows the room in the address: `/w/nordlys/inbox/17` → `['17']`. A room shows its things by these. */
export function useRoomPath(): string[] {
  const { _splat } = useParams({ strict: false })
  return (_splat ?? '').split('/').filter(Boolean)
}

/**
 * Gives the address of something in this workspace, for `<Link to={…}>` and `useNavigate`:
 * `path('inbox', conversation.id)`.
 */
export function usePath(): (...parts: string[]) => string {
  const { slug } = useParams({ strict: false })
  return useCallback((...parts) => ['/w', slug ?? '', ...parts].map(asPart).join('/'), [slug])
}

function asPart(part: string, index: number) {
  return index === 0 ? part : encodeURIComponent(part)
}

/**
 * A choice kept in the address (a tab, a filter, a search), so that it survives a reload and can be shared.
 * The value that stands for "nothing chosen" is left out of the address.
 */
export function useSearchParam(name: string, otherwise = ''): [string, (value: string) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const given = search[name]
  const value = given === undefined ? otherwise : String(given)

  const change = useCallback(
    (next: string) => {
      const merge = (before: Record<string, unknown>) => ({
        ...before,
        [name]: next === otherwise ? undefined : next,
      })
      navigate({ to: '.', search: merge as never, replace: true })
    },
    [navigate, name, otherwise],
  )

  return [value, change]
}
