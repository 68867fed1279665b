import { useEffect, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useLive } from '../../../shell/live.ts'
import { draftKeeper, type Kept } from './draft-keeper.ts'
import { changeDraft, type Draft, draftOf } from './drafts.ts'

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
 * @param id the conversation, the same for as long as the component lives
 */
export function useDraftOnServer(id: string, draft: Draft) {
  const [other, setOther] = useState<Kept | null>(null)
  const [keeper] = useState(() =>
    draftKeeper({
      ask: () => ask(id),
      put: (words, version) => put(id, words, version),
      here: () => draftOf(id),
      change: (words) => changeDraft(id, words),
      offer: setOther,
    }),
  )
  useEffect(() => {
    void keeper.meet()
    return () => void keeper.leave()
  }, [keeper])
  useLive('unsent', ({ conversationId, what }) => {
    if (conversationId === id && what === 'draft') void keeper.meet()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keeper reads what is written where it is kept
  useEffect(() => keeper.changed(), [keeper, draft, other])

  const { takeOther, dismissOther } = keeper
  return { hasOther: other !== null, takeOther, dismissOther }
}
