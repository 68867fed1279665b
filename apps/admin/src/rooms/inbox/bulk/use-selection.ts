import type { Conversation } from '@svar/contract'
import { useState } from 'react'
import { nothingChosen, reached, toggled } from './selection.ts'

export type Choosing = ReturnType<typeof useSelection>

/**
 * What is chosen in the list. It goes by id, so that a list that moves while one chooses keeps what was chosen;
 * what left the list is not acted upon.
 */
export function useSelection(items: Conversation[]) {
  const [selection, setSelection] = useState(nothingChosen)
  // A list may hold very much: it is gone through only when something is chosen.
  const inOrder = () => items.map(({ id }) => id)
  const chosen = selection.ids.size === 0 ? [] : inOrder().filter((id) => selection.ids.has(id))
  return {
    chosen,
    has: (id: string) => selection.ids.has(id),
    toggle: (id: string) => setSelection((before) => toggled(before, id)),
    reach: (id: string) => setSelection((before) => reached(before, id, inOrder())),
    chooseAll: () => setSelection({ ids: new Set(inOrder().slice(0, 500)), last: null }),
    clear: () => setSelection(nothingChosen),
  }
}
