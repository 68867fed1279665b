import { useEffect, useRef } from 'react'
import { useLiveSend } from '../../../shell/live.ts'
import { useMay } from '../../../shell/session.ts'

/**
 * Marks what is on screen as read, while somebody who may answer looks at the page.
 * A frame that gets lost is sent again with the next message or the next look.
 */
export function useMarkRead(id: string, lastSeq: number, unread: number) {
  const send = useLiveSend()
  const mayAnswer = useMay('agent')
  const marked = useRef(0)

  useEffect(() => {
    if (!mayAnswer || lastSeq === 0) return
    function mark() {
      if (document.visibilityState !== 'visible') return
      if (lastSeq <= marked.current && unread === 0) return
      if (send({ t: 'read', conversationId: id, seq: lastSeq })) marked.current = lastSeq
    }
    mark()
    document.addEventListener('visibilitychange', mark)
    return () => document.removeEventListener('visibilitychange', mark)
  }, [id, lastSeq, unread, mayAnswer, send])
}
