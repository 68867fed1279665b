import type { ComposerDraft } from '@svar/contract'
import { useEffect, useRef, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useLive } from '../../../shell/live.ts'
import { changeDraft, type Draft, draftOf } from './drafts.ts'
import { meetDrafts } from './meet-drafts.ts'

const quietMs = 1200

/** What the server keeps of a conversation's draft: the words, and the version to write upon. */
type Kept = Pick<ComposerDraft, 'text' | 'kind' | 'version'>
const none: Kept = { text: '', kind: 'text', version: 0 }

async function ask(id: string): Promise<Kept> {
  const { draft } = await call(api.GET('/api/conversations/{id}/draft', { params: { path: { id } } }))
  return draft ?? none
}

async function put(id: string, { text, mode }: Draft, version: number): Promise<Kept> {
  const params = { path: { id } }
  if (text.trim() === '') {
    await call(api.DELETE('/api/conversations/{id}/draft', { params }))
    return none
  }
  const body = { kind: mode, text, version }
  return await call(api.PUT('/api/conversations/{id}/draft', { params, body }))
}

/**
 * Keeps a draft on the server too, so that it waits on one's other devices. What was written there meanwhile is
 * taken where nothing was written here, and offered where something was. Without a network, the device's own copy
 * is all there is.
 */
export function useDraftOnServer(id: string, draft: Draft) {
  const [other, setOther] = useState<Kept | null>(null)
  const kept = useRef<Kept | null>(null)
  const running = useRef(Promise.resolve())

  /** One question at a time, so that an older answer is never taken for a newer one. */
  const inTurn = useRef((work: () => Promise<void>) => {
    // What fails here is asked again with the next change; the words are on this device.
    running.current = running.current.then(work).catch(() => undefined)
  })
  const take = useRef((theirs: Kept) => {
    // What this page wrote itself is told of as well.
    if (kept.current?.version === theirs.version && kept.current.text === theirs.text) return
    const here = draftOf(id)
    const meeting = meetDrafts(here.text, kept.current?.text ?? null, theirs.text)
    kept.current = theirs
    if (meeting === 'take') changeDraft(id, { text: theirs.text, mode: theirs.kind })
    // What was offered before may have been sent there since.
    setOther(meeting === 'offer' ? theirs : null)
  })

  useEffect(() => inTurn.current(async () => take.current(await ask(id))), [id])

  useLive('unsent', ({ conversationId, what }) => {
    if (conversationId !== id || what !== 'draft') return
    inTurn.current(async () => take.current(await ask(id)))
  })

  useEffect(() => {
    const timer = setTimeout(() => {
      inTurn.current(async () => {
        if (!kept.current || other || isSame(kept.current, draft)) return
        try {
          kept.current = await put(id, draft, kept.current.version)
        } catch {
          take.current(await ask(id))
        }
      })
    }, quietMs)
    return () => clearTimeout(timer)
  }, [id, draft, other])

  function takeOther() {
    if (other) changeDraft(id, { text: other.text, mode: other.kind })
    setOther(null)
  }
  return { hasOther: other !== null, takeOther, dismissOther: () => setOther(null) }
}

const isSame = (kept: Kept, { text, mode }: Draft) =>
  kept.text === text ? text === '' || kept.kind === mode : kept.text === '' && text.trim() === ''
