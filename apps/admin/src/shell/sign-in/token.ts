import { useSearch } from '@tanstack/react-router'

/** The token in the address of a one-time link; empty when the link was cut. */
export function useToken(): string {
  const { token }: { token?: unknown } = useSearch({ strict: false })
  return typeof token === 'string' ? token : ''
}
