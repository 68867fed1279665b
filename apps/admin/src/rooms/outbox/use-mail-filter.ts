import {
  type MailReading,
  type MailTemplate,
  mailReadings,
  mailTemplates,
  type OutgoingMail,
  outgoingStates,
} from '@svar/contract'
import { useDeferredValue, useState } from 'react'
import { useSearchParam } from '../../shell/room-path.ts'

export interface Asked {
  state: OutgoingMail['state'] | undefined
  reading: MailReading | undefined
  template: MailTemplate | undefined
  search: string | undefined
}

/** What is looked for, kept in the address. */
export function useMailFilter() {
  const [state, setState] = useSearchParam('state')
  const [template, setTemplate] = useSearchParam('kind')
  const [kept, keep] = useSearchParam('search')
  const [search, setSearch] = useState(kept)
  const calm = useDeferredValue(search.trim())
  const asked: Asked = {
    state: outgoingStates.find((one) => one === state),
    reading: mailReadings.find((one) => one === state),
    template: mailTemplates.find((one) => one === template),
    search: calm || undefined,
  }
  const change = (words: string) => {
    setSearch(words)
    keep(words)
  }
  return { state, setState, template, setTemplate, search, setSearch: change, asked }
}
