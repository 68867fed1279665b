import { useEffect, useRef } from 'react'

/**
 * For a list whose rows go away when they are dealt with: whoever stood in one that is gone stands at the list,
 * not at the top of the page. Give the list's element the ref and `tabIndex={-1}`.
 */
export function useKeptFocus(count: number | undefined) {
  const list = useRef<HTMLDivElement>(null)
  const before = useRef(count)

  useEffect(() => {
    const hasShrunk = before.current !== undefined && count !== undefined && count < before.current
    before.current = count
    if (hasShrunk && document.activeElement === document.body) list.current?.focus({ preventScroll: true })
  }, [count])

  return list
}
