import { type MailReading, mailReadings, type OutgoingMail, outgoingStates } from '@svar/contract'
import { useDeferredValue, useState } from 'react'
import { useSearchParam } from '../../shell/room-path.ts'

export interface Asked {
  state: OutgoingMail['state'] | undefined
  reading: MailReading | undefined
  search: string | undefined
}

/** What is looked for, kept in the address. */
export function useMailFilter() {
  const [state, setState] = useSearchParam('state')
  const [kept, keep] = useSearchParam('search')
  const [search, setSearch] = useState(kept)
  const calm = useDeferredValue(search.trim())
  const asked: Asked = {
    state: outgoingStates.find((one) => one === state),
    reading: mailReadings.find((one) => one === state),
    search: calm || undefined,
  }
  const change = (words: string) => {
    setSearch(words)
    keep(words)
  }
  return { state, setState, search, setSearch: change, asked }
}
