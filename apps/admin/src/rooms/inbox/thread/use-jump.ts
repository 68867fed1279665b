import { type RefObject, useEffect, useRef } from 'react'

const shownMs = 2400

/**
 * Leads to a message: fetches earlier ones until it is there, then brings it into the middle and marks it for a
 * moment. Without a number, or when it is not found, the thread stays where it is.
 */
export function useJump(
  box: RefObject<HTMLElement | null>,
  atSeq: number | undefined,
  firstSeq: number,
  earlier: (() => void) | undefined,
  isLoading: boolean,
) {
  const done = useRef<number | undefined>(undefined)

  useEffect(() => {
    if (atSeq === undefined || !Number.isFinite(atSeq) || done.current === atSeq) return
    if (atSeq < firstSeq) {
      if (!isLoading) earlier?.()
      return
    }
    const element = box.current?.querySelector<HTMLElement>(`[data-seq="${atSeq}"]`)
    if (!element) return
    done.current = atSeq
    element.scrollIntoView({ block: 'center' })
    element.focus({ preventScroll: true })
    element.dataset.found = ''
    const timer = setTimeout(() => delete element.dataset.found, shownMs)
    return () => clearTimeout(timer)
  }, [box, atSeq, firstSeq, earlier, isLoading])
}
