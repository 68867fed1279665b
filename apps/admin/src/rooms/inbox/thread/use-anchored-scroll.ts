import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

const nearPx = 80

/**
 * Keeps a thread where its reader is: at the newest message while they are there, and in place while they read
 * further up, also when earlier messages come in above.
 */
export function useAnchoredScroll(
  box: RefObject<HTMLElement | null>,
  firstSeq: number,
  lastSeq: number,
  beginsAtEnd = true,
) {
  const isAtEnd = useRef(beginsAtEnd)
  const fromEnd = useRef(0)
  const [hasNew, setHasNew] = useState(false)

  const toEnd = useCallback(() => {
    const element = box.current
    if (element) element.scrollTop = element.scrollHeight
    isAtEnd.current = true
    setHasNew(false)
  }, [box])

  // biome-ignore lint/correctness/useExhaustiveDependencies: when earlier messages came, the place is kept
  useLayoutEffect(() => {
    const element = box.current
    if (element && !isAtEnd.current) element.scrollTop = element.scrollHeight - fromEnd.current
  }, [box, firstSeq])

  const seen = useRef(lastSeq)
  useEffect(() => {
    if (lastSeq > seen.current && !isAtEnd.current) setHasNew(true)
    seen.current = lastSeq
  }, [lastSeq])

  // Pictures load, words stream in, the composer grows: whoever was at the end stays there.
  useEffect(() => {
    const element = box.current
    const content = element?.firstElementChild
    if (!element || !content) return
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight
    })
    observer.observe(content)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])

  const onScroll = useCallback(() => {
    const element = box.current
    if (!element) return
    fromEnd.current = element.scrollHeight - element.scrollTop
    isAtEnd.current = fromEnd.current - element.clientHeight < nearPx
    if (isAtEnd.current) setHasNew(false)
  }, [box])

  return { hasNew, toEnd, onScroll }
}
